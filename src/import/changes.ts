/** Rows to write, or the number of rows. */
export interface Changes<Created, Updated = Created> {
  created: Created[];
  updated: Updated[];
}

export const changesAnything = ({ created, updated }: Changes<unknown>): boolean =>
  created.length + updated.length > 0;

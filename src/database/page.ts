/** One page of a list. */
export interface Page {
  page: number;
  limit: number;
  offset: number;
}

import { escapeHtml } from '../../util/escape-html.js';

/** Text that is HTML already. */
export class Html {
  constructor(readonly text: string) {}
}

type Value = string | number | Html | Html[];

/** A piece of HTML. Every value in it is escaped, except for other pieces. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
  const parts = values.map((value) => {
    if (Array.isArray(value)) return value.map(({ text }) => text).join('');
    return value instanceof Html ? value.text : escapeHtml(String(value));
  });
  return new Html(strings.reduce((text, piece, i) => text + (parts[i - 1] ?? '') + piece));
}

import { html, Html, HtmlValue } from './html';

/** A box with rows, or with what stands for no rows. */
export function panel(title: string, rows: Html[], none = 'None.'): Html {
  const body =
    rows.length === 0
      ? html`<p class="body faint">${none}</p>`
      : html`<ul class="list">
          ${rows}
        </ul>`;
  return html`<section class="panel">
    <h3>${title}</h3>
    ${body}
  </section>`;
}

/** A name, and what is known about it at the other end of the line. */
export function row(name: HtmlValue, note: HtmlValue): Html {
  return html`<li><span>${name}</span><span class="note">${note}</span></li>`;
}

/** A name, and below it what it says, as a list. */
export function detailedRow(
  name: HtmlValue,
  note: HtmlValue,
  details: HtmlValue[],
): Html {
  const items = details.map(detail => html`<li>${detail}</li>`);
  return html`<li class="detailed">
    <span>${name}</span><span class="note">${note}</span>
    <ul>
      ${items}
    </ul>
  </li>`;
}

import { Answer } from '../http/Answer';
import { html, Html } from './html';

/** No script, nothing from elsewhere, in nobody's frame. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * A whole page.
 *
 * @param status of the answer
 * @param title of the window
 * @param content below the banner
 */
export function page(status: number, title: string, content: Html): Answer {
  const document = html`<!DOCTYPE html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · local GitHub</title>
        <link rel="stylesheet" href="/assets/style.css" />
        <link rel="icon" href="/assets/avatar.svg" />
      </head>
      <body>
        <header class="banner">
          <a href="/">Local GitHub</a>
          <span>local stand-in, not github.com</span>
        </header>
        <main>${content}</main>
      </body>
    </html> `;
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
    },
    bytes: Buffer.from(document.text),
  };
}

/** The path of links above the content: accounts, repository, folders. */
export function trail(steps: Array<{ label: string; href?: string }>): Html {
  const parts = steps.map(({ label, href }, index) => {
    const step = href
      ? html`<a href="${href}">${label}</a>`
      : html`<span aria-current="page">${label}</span>`;
    return index === 0 ? step : html`<span class="slash">/</span>${step}`;
  });
  return html`<nav class="trail" aria-label="Place">${parts}</nav>`;
}

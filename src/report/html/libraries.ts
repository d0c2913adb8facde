/// <reference types="mdast-util-to-hast" />
/** The packages that HTML is made with. They are a bundle of their own, which no other command loads. */
export { h, s } from 'hastscript';
export { toHtml } from 'hast-util-to-html';
export { default as katex } from 'katex';

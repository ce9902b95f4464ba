// One page without scripts, served for every unknown address; its own address ends in .html.
export const trailingSlash = 'never';
export const csr = false;

const unprintable = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g
const half = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** XML holds no control characters, and half of a surrogate pair would make the whole file unreadable. */
export const printable = (text: string): string => text.replace(unprintable, '').replace(half, '\ufffd')

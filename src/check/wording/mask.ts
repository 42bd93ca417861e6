/** Mobile numbers in the words of a document. */
export const mobile = /(?<![\d.,])1[3-9]\d{9}(?![\d.,]?\d|万|元|%)/g

/** A report quotes what stands around a fault; the mobile number of a person that stands there too is shown by its ends. */
export const masked = (text: string): string =>
  text.replace(mobile, (number) => `${number.slice(0, 3)}****${number.slice(-4)}`)

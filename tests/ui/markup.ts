/** A text as it stands in markup. */
export const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll("'", '&#x27;')

/** Letters and digits only, upper case: two printings of one number have one normal form. */
export function normalOf(value: string): string {
  return value.toUpperCase().replace(/[^A-Z0-9]/g, '')
}

/** The pattern of a reference: each letter A, each digit 9, blanks and dashes as they are. */
export function shapeOf(value: string): string {
  return value.toUpperCase().replace(/[A-Z]/g, 'A').replace(/\d/g, '9')
}

/** The shape with the letters kept, so that a family of references can be told from another of the same form. */
export function familyOf(value: string): string {
  return value.toUpperCase().replace(/\d/g, '9')
}

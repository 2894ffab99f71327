/** Whether the unit is a letter of any script. */
export function isLetter(unit: string): boolean {
  return /^\p{L}/u.test(unit);
}

/** Whether the unit is a small letter. */
export function isLower(unit: string): boolean {
  return /^\p{Ll}/u.test(unit);
}

/** Whether the unit is a capital letter. */
export function isUpper(unit: string): boolean {
  return /^\p{Lu}/u.test(unit);
}

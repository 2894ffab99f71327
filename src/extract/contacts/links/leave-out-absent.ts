/** Leaves out absent fields, so that optional fields are missing rather than undefined. */
export function leaveOutAbsent<Fields extends object>(fields: Fields): Partial<Fields> {
  const present: Partial<Fields> = {};
  for (const key in fields) if (fields[key] !== undefined) present[key] = fields[key];
  return present;
}

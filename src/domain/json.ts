/**
 * JSON of data without methods, also on a page with an old Prototype.js: that gives lists a `toJSON` of its own, with which
 * `JSON.stringify` makes a text of every list in the data.
 */
export const toJson = (data: unknown, space?: number) => JSON.stringify(data, asItIs, space);

// Called after `toJSON`; what stands in the data itself is still to be found in what holds it.
function asItIs(this: Readonly<Record<string, unknown>>, name: string, changed: unknown) {
  return Array.isArray(this[name]) ? this[name] : changed;
}

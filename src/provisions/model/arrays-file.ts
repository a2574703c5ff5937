/** A file of numbers: a line that names its form, a line of JSON, then arrays one after the other, little endian. */
export interface ArraysFile<Head> {
  readonly head: Head;
  /** The next so many bytes, copied, so that an array begins where its numbers may. @throws Error where they end too soon */
  readonly take: (length: number) => ArrayBuffer;
}

/** @param form ends with the end of its line */
export function encodeArrays(form: string, head: object, arrays: readonly NodeJS.TypedArray[]): Buffer {
  return Buffer.concat([
    Buffer.from(`${form}${JSON.stringify(head)}\n`),
    ...arrays.map((list) => Buffer.from(list.buffer, list.byteOffset, list.byteLength)),
  ]);
}

/** @param what it is called where the bytes are something else, or end too soon. @throws Error */
export function openArrays<Head>(bytes: Uint8Array, form: string, what: string): ArraysFile<Head> {
  const buffer = Buffer.from(bytes);
  if (!buffer.subarray(0, form.length).equals(Buffer.from(form))) throw new Error(`This is no ${what}.`);
  const end = buffer.indexOf(10, form.length);
  let at = end + 1;
  return {
    head: JSON.parse(buffer.toString('utf8', form.length, end)) as Head,
    take: (length) => {
      const part = Uint8Array.prototype.slice.call(buffer, at, at + length);
      if (part.length !== length) throw new Error(`The ${what} is cut off.`);
      at += length;
      return part.buffer as ArrayBuffer;
    },
  };
}

/** Draws that look like chance and are the same each time for the same seed. */
export class Lot {
  constructor(private state: number) {}

  /** From 0 up to 1 (mulberry32). */
  trek(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  kans(deel: number): boolean {
    return this.trek() < deel;
  }

  /** A whole number, both ends included. */
  tussen(min: number, max: number): number {
    return min + Math.floor(this.trek() * (max - min + 1));
  }

  kies<T>(uit: readonly T[]): T {
    return uit[Math.floor(this.trek() * uit.length)] as T;
  }

  uuid(): string {
    const hex = Array.from({length: 32}, () => this.tussen(0, 15).toString(16));
    hex[12] = '4';
    hex[16] = this.kies(['8', '9', 'a', 'b']);
    return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  zout(): string {
    return Buffer.from(Array.from({length: 32}, () => this.tussen(0, 255))).toString('base64url');
  }
}

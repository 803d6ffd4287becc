declare module 'heic-decode' {
  interface Found {
    width: number;
    height: number;
    /** Four bytes a point, upright. */
    decode(): Promise<{ data: Uint8ClampedArray }>;
  }
  /** The pictures of a file, none of them unfolded yet. Throws: it is damaged, or there is none. */
  export function all(file: { buffer: Uint8Array }): Promise<Found[]>;
}

/** Whether an electronic seal has legal force, as it is kept with the paper. `test`: made by this installation itself; it has none. */
export type ElectronicSealKind = 'test';

/** What of a paper its electronic seal is about. */
export interface Sealing {
  /** Whose seal it is. */
  unitName: string;
  /** 文号. */
  number: string;
  /** When the seal is set. */
  at: Date;
}

/**
 * 电子印章: signs a paper as it goes out. A paper is sealed once, and its sealed bytes are kept as what was issued; what it answers
 * for the same paper need not be the same twice.
 *
 * A provider of qualified seals is bound here. It must answer within `SEALING_MS`, leave every byte of the paper in its place
 * (what it adds follows), and throw where it cannot seal: then the paper waits, without a number, and is tried again.
 *
 * @source 电子签名法 第十三条、第十四条
 */
export interface ElectronicSeal {
  readonly kind: ElectronicSealKind;
  /** PDF in, PDF out, signed as PAdES (ETSI EN 319 142-1). */
  seal(pdf: Uint8Array, sealing: Sealing): Promise<Uint8Array>;
}

/** The series of a paper's number is held meanwhile, and an attempt to issue lasts a minute. ms */
export const SEALING_MS = 15_000;

/** Errors: those of the seal; it did not answer in time. */
export async function sealedBy(
  seal: ElectronicSeal,
  pdf: Uint8Array,
  sealing: Sealing,
  ms = SEALING_MS,
): Promise<Uint8Array> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the electronic seal did not answer in ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([seal.seal(pdf, sealing), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

/** Identifiers compare byte by byte, on MySQL and MariaDB alike. */
export const bin = { charset: 'utf8mb4', collation: 'utf8mb4_bin' } as const;

/** UTC to the millisecond. */
export const instant = { type: 'datetime', precision: 3 } as const;

/** JSON kept as text: MySQL's own JSON type reorders keys, and a hash must find the text unchanged. */
export const exactJson = { type: 'longtext', charset: 'utf8mb4', collation: 'utf8mb4_bin' } as const;

/** `sortDueAt` → `sort_due_at` */
export const snake = (property: string): string => property.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);
/** Sorts after every real date. */
export const NEVER = new Date('9999-12-31T00:00:00Z');

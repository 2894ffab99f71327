/** 0 or 1: SQLite knows no booleans. */
export type Flag = number;

/** JSON as text: the portable subset has no JSON columns. */
export type Json = string;

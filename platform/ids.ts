import { v7, validate } from 'uuid';

/** A new UUIDv7: ids grow with time, so that indexes stay compact. */
export const newId = (): string => v7();

/** Whether a text is a uuid in its canonical form. */
export const isId = (text: string): boolean => validate(text);

import { z } from 'zod';

/*
 * What is sent as a schema is strict. What is parsed is taken as far as it goes: not every endpoint holds a schema, and
 * code drops a criterion that it does not know, or a level of 10, without losing the rest of the reply.
 */

/**
 * A text, as far as the endpoint holds the schema.
 * @param most UTF-16 units. A small model that is held to a form writes on and on where the form lets it.
 */
export const text = (most: number) => z.string().meta({ maxLength: most });

/** A list, as far as the endpoint holds the schema. */
export const list = <T extends z.ZodType>(item: T, most: number) => z.array(item).meta({ maxItems: most });

/** One of the values, as far as the endpoint holds the schema. */
export const oneOf = (values: readonly string[]) => z.string().meta({ enum: [...values] });

/** A whole number, as far as the endpoint holds the schema. */
export const integer = () => z.number().meta({ type: 'integer' });

/** A level of the rubric, as far as the endpoint holds the schema. */
export const rubricLevel = () => z.number().meta({ type: 'integer', enum: [1, 2, 3, 4, 5] });

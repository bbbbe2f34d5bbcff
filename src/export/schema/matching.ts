import { z } from 'zod';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** Does not compile where the schema and the type in `document/` say different things. */
export function toMatching<Type, Schema extends z.ZodType<Type>>(
  schema: Same<z.infer<Schema>, Type> extends true ? Schema : never,
): z.ZodType<Type> {
  return schema;
}

/** A definition as JSON Schema, draft 2020-12. */
export function toJsonSchema(schema: z.ZodType): Record<string, unknown> {
  return z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    // It would say of every list what holds for none of them in particular.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
}

import { z } from 'zod';
import { Refusal } from './http.ts';

/** The body in the shape that is needed; 400 with what is wrong with it. */
export function parse<Shape extends z.ZodType>(shape: Shape, body: unknown): z.infer<Shape> {
  const { data, error } = shape.safeParse(body);
  if (error) throw new Refusal(400, 'BadSyntax', z.prettifyError(error));
  return data as z.infer<Shape>;
}

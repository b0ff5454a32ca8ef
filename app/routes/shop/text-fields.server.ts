/** The words of a form by field; files are left out. */
import { fieldsOf, valueOf } from "../../core/form-fields.ts";

export async function textFields(request: Request): Promise<Record<string, string>> {
  const fields = fieldsOf(await request.formData());
  return Object.fromEntries(Object.keys(fields).map((name) => [name, valueOf(fields, name)]));
}

/** Pieces of the studio's forms: every field finds its value and its error by its name, so that a form is a list of names. */
import { Form, useSubmit } from "@remix-run/react";
import { createContext, useContext, useEffect, useId, useRef, type FormEvent, type FormEventHandler, type InputHTMLAttributes, type ReactNode } from "react";
import type { Problems } from "../../core/field-reader.ts";
import { isRowIntent, valueOf, type Fields } from "../../core/form-fields.ts";
import { tieWords } from "../../core/tie-words.ts";
import { useT } from "../../i18n/use-t.ts";

export interface FormState { fields: Fields; problems: Problems; /** status of each text by field name */ states: Record<string, string>; /** field to go to after a row was added or moved */ focus?: string; /** changes when the fields were replaced by the server */ stamp?: number }

/** Of a form that was not sent. */
export const UNTOUCHED: FormState = { fields: {}, problems: {}, states: {} };

/** Of a page's form after an answer of its action; untouched before. */
export const stateAfter = (answer: Partial<Pick<FormState, "problems" | "stamp">> & { fields?: Fields | null } | undefined): FormState => ({ ...UNTOUCHED, fields: answer?.fields ?? {}, problems: answer?.problems ?? {}, stamp: answer?.stamp });

const FormContext = createContext<FormState>(UNTOUCHED);
export const useFormState = () => useContext(FormContext);

/** The form around all sections. Enter saves, and the answer is read from the page's head; a row's button leaves the page where it is. With `encType` it sends files, as browsers do it without a script. */
export function StudioForm({ state, onChange, onSubmit, encType, children }: { state: FormState; onChange?: FormEventHandler<HTMLFormElement>; onSubmit?: () => void; encType?: "multipart/form-data"; children: ReactNode }) {
  const form = useRef<HTMLFormElement>(null);
  const submit = useSubmit();
  const { focus, stamp, problems } = state;
  useEffect(() => {
    const name = focus ?? Object.keys(problems)[0];
    if (stamp !== undefined && name) form.current?.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`)?.focus();
  }, [focus, stamp, problems]);
  const send = (event: FormEvent<HTMLFormElement>) => {
    onSubmit?.();
    if (encType) return;
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const ofRow = submitter instanceof HTMLButtonElement && isRowIntent(submitter.value);
    submit((submitter as HTMLButtonElement | null) ?? event.currentTarget, { method: "post", preventScrollReset: ofRow });
  };
  return (
    <FormContext.Provider value={state}>
      <Form ref={form} key={stamp} method="post" encType={encType} reloadDocument={encType !== undefined} noValidate onChange={onChange} onSubmit={send}>
        <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden="true" className="visually-hidden" />
        {children}
      </Form>
    </FormContext.Provider>
  );
}

export function Section({ id, title, hint, children }: { id: string; title: string; hint?: ReactNode; children: ReactNode }) {
  const { lang } = useT("studio");
  return (
    <section aria-labelledby={id} className="scroll-mt-6 border-t border-line py-8 first-of-type:border-t-0">
      <h2 id={id} className="text-2xl">{title}</h2>
      {hint && <p className="mt-1 max-w-2xl text-muted">{typeof hint === "string" ? tieWords(hint, lang) : hint}</p>}
      <div className="mt-5 grid gap-6">{children}</div>
    </section>
  );
}

/** Fields beside each other where there is room. */
export function Row({ children, columns = "sm:grid-cols-3" }: { children: ReactNode; columns?: string }) {
  return <div className={`grid items-start gap-x-4 gap-y-4 ${columns}`}>{children}</div>;
}

interface Words { label: ReactNode; hint?: ReactNode; /** label for ears only, where a table heading shows it */ quiet?: boolean }
type InProps = Words & Omit<InputHTMLAttributes<HTMLInputElement>, "defaultValue"> & { name: string };

function useNamed(name: string, hint: ReactNode) {
  const { fields, problems } = useFormState();
  const { t } = useT("studio");
  const id = useId();
  const problem = problems[name];
  const describedBy = [problem && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ") || undefined;
  return { id, value: valueOf(fields, name), error: problem && t(`problem.${problem}`), control: { id, name, "aria-describedby": describedBy, "aria-invalid": problem ? (true as const) : undefined } };
}

function Around({ id, label, quiet, hint, error, children }: Words & { id: string; error?: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <label htmlFor={id} className={quiet ? "visually-hidden" : "mb-1 block text-sm font-semibold"}>{label}</label>
      {children}
      {error && <p id={`${id}-error`} className="mt-1 text-sm font-semibold text-red">{error}</p>}
      {hint && <p id={`${id}-hint`} className="mt-1 text-sm text-muted">{hint}</p>}
    </div>
  );
}

export function TextIn({ label, hint, quiet, name, className = "", ...input }: InProps) {
  const { id, value, error, control } = useNamed(name, hint);
  return <Around {...{ id, label, quiet, hint, error }}><input {...input} {...control} defaultValue={value} className={`control ${className}`} /></Around>;
}

/** Whole numbers and amounts: short, figures of equal width. */
export function NumberIn(props: InProps) {
  return <TextIn inputMode="decimal" autoComplete="off" {...props} className={`tabular ${props.className ?? ""}`} />;
}

export function AreaIn({ label, hint, quiet, name, rows = 3, lang }: Words & { name: string; rows?: number; lang?: string }) {
  const { id, value, error, control } = useNamed(name, hint);
  return <Around {...{ id, label, quiet, hint, error }}><textarea {...control} rows={rows} lang={lang} defaultValue={value} className="control leading-normal" /></Around>;
}

/** @param children options, or groups of them */
export function SelectIn({ label, hint, quiet, name, children }: Words & { name: string; children: ReactNode }) {
  const { id, value, error, control } = useNamed(name, hint);
  return <Around {...{ id, label, quiet, hint, error }}><select {...control} defaultValue={value} className="control">{children}</select></Around>;
}

/** @param value sent when it is ticked */
export function TickIn({ name, value = "yes", label, hint }: Words & { name: string; value?: string }) {
  const { fields } = useFormState();
  return <Tick {...{ name, value, label, hint }} checked={valueOf(fields, name) === value} />;
}

function Tick({ name, value, checked, label, hint, type = "checkbox" }: { name: string; value: string; checked: boolean; label: ReactNode; hint?: ReactNode; type?: "checkbox" | "radio" }) {
  const id = useId();
  return (
    <div className="flex items-start gap-2.5">
      <input id={id} type={type} name={name} value={value} defaultChecked={checked} aria-describedby={hint ? `${id}-hint` : undefined} className="mt-0.5 size-6 shrink-0" />
      <div><label htmlFor={id} className="block min-h-6 pt-0.5">{label}</label>{hint && <p id={`${id}-hint`} className="text-sm text-muted">{hint}</p>}</div>
    </div>
  );
}

/** Several answers, or with `type="radio"` one of several. */
export function TicksIn<T extends string>({ name, legend, hint, options, type, quiet = false, columns = "sm:grid-cols-2 lg:grid-cols-3" }: { name: string; legend: string; hint?: ReactNode; options: readonly { value: T; label: ReactNode; hint?: ReactNode }[]; type?: "checkbox" | "radio"; quiet?: boolean; columns?: string }) {
  const { fields, problems } = useFormState();
  const { t } = useT("studio");
  const problem = problems[name];
  return (
    <fieldset>
      <legend className={quiet ? "visually-hidden" : "mb-2 text-sm font-semibold"}>{legend}</legend>
      {hint && <p className="-mt-1 mb-2 text-sm text-muted">{hint}</p>}
      <div className={`grid gap-x-4 gap-y-2 ${columns}`}>
        {options.map(({ value, ...words }) => <Tick key={value} {...{ name, value, type }} {...words} checked={fields[name]?.includes(value) ?? false} />)}
      </div>
      {problem && <p className="mt-1 text-sm font-semibold text-red">{t(`problem.${problem}`)}</p>}
    </fieldset>
  );
}

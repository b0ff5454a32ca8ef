/** A labelled control with its hint and its error beside it, tied together for screen readers. */
import { useId, type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes, type TextareaHTMLAttributes } from "react";
import { useT } from "../i18n/use-t.ts";

interface FieldWords {
  label: ReactNode;
  hint?: ReactNode;
  /** a finished sentence in the page's language */
  error?: string;
}

type InputProps = FieldWords & InputHTMLAttributes<HTMLInputElement> & { name: string };
type SelectProps = FieldWords & SelectHTMLAttributes<HTMLSelectElement> & { name: string };
type TextareaProps = FieldWords & TextareaHTMLAttributes<HTMLTextAreaElement> & { name: string };

export function Field({ label, hint, error, className = "", ...input }: InputProps) {
  const ids = useFieldIds(input.id, hint, error);
  return (
    <FieldFrame {...{ label, hint, error, ids, required: input.required }}>
      <input {...input} {...ids.control} className={`control ${className}`} />
    </FieldFrame>
  );
}

export function SelectField({ label, hint, error, className = "", children, ...select }: SelectProps) {
  const ids = useFieldIds(select.id, hint, error);
  return (
    <FieldFrame {...{ label, hint, error, ids, required: select.required }}>
      <select {...select} {...ids.control} className={`control ${className}`}>{children}</select>
    </FieldFrame>
  );
}

export function TextareaField({ label, hint, error, className = "", rows = 4, ...area }: TextareaProps) {
  const ids = useFieldIds(area.id, hint, error);
  return (
    <FieldFrame {...{ label, hint, error, ids, required: area.required }}>
      <textarea {...area} {...ids.control} rows={rows} className={`control ${className}`} />
    </FieldFrame>
  );
}

/** A tick box with its sentence beside it. */
export function CheckField({ label, hint, error, ...input }: InputProps) {
  const ids = useFieldIds(input.id, hint, error);
  return (
    <div>
      <div className="flex items-start gap-3">
        <input {...input} {...ids.control} type={input.type ?? "checkbox"} className="mt-1 size-6 shrink-0" />
        <label htmlFor={ids.control.id} className="min-h-6 pt-0.5">{label}</label>
      </div>
      <div className="pl-9"><FieldNotes {...{ hint, error, ids }} /></div>
    </div>
  );
}

interface FieldIds {
  control: { id: string; "aria-describedby"?: string; "aria-invalid"?: true };
  hintId: string;
  errorId: string;
}

function useFieldIds(given: string | undefined, hint: ReactNode, error: string | undefined): FieldIds {
  const made = useId();
  const id = given ?? made;
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy = [error && errorId, hint && hintId].filter(Boolean).join(" ");
  return { control: { id, "aria-describedby": describedBy || undefined, "aria-invalid": error ? true : undefined }, hintId, errorId };
}

function FieldFrame({ label, hint, error, ids, required, children }: FieldWords & { ids: FieldIds; required?: boolean; children: ReactNode }) {
  const { t } = useT("common");
  return (
    <div>
      <label htmlFor={ids.control.id} className="mb-1 block font-semibold">
        {label}
        {!required && <span className="font-normal text-muted"> ({t("form.optional")})</span>}
      </label>
      {children}
      <FieldNotes {...{ hint, error, ids }} />
    </div>
  );
}

function FieldNotes({ hint, error, ids }: { hint?: ReactNode; error?: string; ids: FieldIds }) {
  return (
    <>
      {error && <p id={ids.errorId} className="mt-1 font-semibold text-red">{error}</p>}
      {hint && <p id={ids.hintId} className="mt-1 text-sm text-pretty text-muted">{hint}</p>}
    </>
  );
}

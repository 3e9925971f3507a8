import type {
  ExtensionBase,
  ExtensionField,
  ExtensionNewField,
  ExtensionTable,
} from "../../src/adapters/scripting-schema.ts";
import type { FieldOptions } from "../../src/base/port.ts";
import type { MemoryBase } from "../memory-base.ts";
import { RefusedWriteError } from "../store/cell-formats.ts";
import type { StoredField, StoredTable } from "../store/stored-table.ts";
import { createField, createTable, updateOptions } from "../store/structure.ts";
import type { AutomationBase, AutomationField, AutomationTable } from "./automation-api.ts";
import { directly } from "./base-call.ts";
import { baseGlobal, fieldGlobal, tableGlobal } from "./base-global.ts";

/** Whoever sits in front of the Scripting extension. */
export interface Person {
  /** Presses one of the buttons: gives its label. */
  answer(question: string, labels: readonly string[]): string;
  /** Types or pastes into the one line of an input; left out, nothing. */
  type?(question: string): string;
  /** False where the person's role does not allow to change the structure of the base. */
  readonly mayChangeStructure?: boolean;
}

/** The globals of the Scripting extension over a base in memory, and what a script has shown through them. */
export interface ExtensionGlobals {
  readonly base: EmulatedBase;
  readonly input: {
    buttonsAsync(question: string, buttons: readonly (string | ButtonGlobal)[]): Promise<string>;
    textAsync(question: string): Promise<string>;
  };
  readonly output: { markdown(text: string): void; table(rows: readonly object[]): void };
  readonly shown: readonly Shown[];
}

/** What an automation has, and the means to change the structure. */
type EmulatedBase = AutomationBase<EmulatedTable> & Pick<ExtensionBase, "createTableAsync">;
type EmulatedTable = AutomationTable<EmulatedField> & Pick<ExtensionTable, "createFieldAsync">;
type EmulatedField = AutomationField & Pick<ExtensionField, "updateOptionsAsync">;

interface ButtonGlobal {
  readonly label: string;
  readonly value?: string;
}

export type Shown =
  | { readonly kind: "markdown"; readonly text: string }
  | { readonly kind: "table"; readonly rows: readonly object[] }
  | { readonly kind: "question"; readonly text: string; readonly answer: string };

export function extensionGlobals(memory: MemoryBase, person: Person): ExtensionGlobals {
  const shown: Shown[] = [];
  return {
    base: extensionBase(memory, person),
    input: {
      async buttonsAsync(question, buttons) {
        const options = buttons.map((button) => (typeof button === "string" ? { label: button } : button));
        const answer = person.answer(
          question,
          options.map(({ label }) => label),
        );
        const pressed = options.find(({ label }) => label === answer);
        if (!pressed) throw new Error(`There is no button "${answer}" under "${question}"`);
        shown.push({ kind: "question", text: question, answer });
        return pressed.value ?? pressed.label;
      },
      async textAsync(question) {
        // An input of one line keeps no line breaks.
        const answer = (person.type?.(question) ?? "").replace(/\r?\n/g, " ");
        shown.push({ kind: "question", text: question, answer });
        return answer;
      },
    },
    output: {
      markdown: (text) => void shown.push({ kind: "markdown", text }),
      // The rows come from the script's own world; what is kept is what was shown.
      table: (rows) => void shown.push({ kind: "table", rows: JSON.parse(JSON.stringify(rows)) }),
    },
    shown,
  };
}

function extensionBase({ store }: MemoryBase, { mayChangeStructure = true }: Person): EmulatedBase {
  /** Airtable's own words for this are not known. */
  const assertAllowed = (): void => {
    if (!mayChangeStructure) throw new RefusedWriteError("You do not have permission to change this base");
  };
  const field = (table: StoredTable, stored: StoredField): EmulatedField => ({
    ...fieldGlobal(stored),
    async updateOptionsAsync(options) {
      assertAllowed();
      updateOptions(store, table, stored, options as FieldOptions);
    },
  });
  // Assigned and not spread, because what a table and the base say of themselves changes.
  const table = (stored: StoredTable): EmulatedTable =>
    Object.assign(
      tableGlobal(store, stored, directly, (each) => field(stored, each)),
      {
        async createFieldAsync(name: string, type: string, options: unknown = null) {
          assertAllowed();
          return createField(store, stored, { name, type, options: options as FieldOptions | null });
        },
      },
    );
  return Object.assign(baseGlobal(store, table), {
    async createTableAsync(name: string, fields: readonly ExtensionNewField[]) {
      assertAllowed();
      return createTable(
        store,
        name,
        fields.map(({ options = null, ...rest }) => ({ ...rest, options: options as FieldOptions | null })),
      );
    },
  });
}

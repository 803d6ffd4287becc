#!/usr/bin/env node
/**
 * Writes which refusals an operation, a task and an action can give, as the code gives them: from each handler, and from each
 * guard a stage sets, every function that can be reached is read for the codes it names. `--check` only says whether the
 * table is what it should be.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { ROOT } from './lib/log.mjs';

const FILE = join(ROOT, 'apps/api/contract/refusal-codes.ts');
const { ACTIONS, ERRORS, TASKS } = await import(join(ROOT, 'dist/libs/contracts/index.js'));
const CODES = new Set(Object.keys(ERRORS));
const DECLARED = new Set([...Object.keys(TASKS), ...Object.keys(ACTIONS)]);
/** What a declaration or a handling does once nothing refuses it, or only shows. */
const NO_REFUSAL = new Set(['perform', 'effect', 'prefill', 'context', 'verdict', 'futile', 'unasked']);
/** All codes, and what tells one trouble from another. */
const NOT_READ = /contracts\/errors\.ts|api\/shared\/problems\.ts/;
/** Tables that name everything there is. */
const TABLES = new Set(['TASKS', 'ACTIONS', 'ERRORS', 'GATES', 'STAGES', 'CLOCKS']);

const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.build.json'), ts.sys.readFile);
const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
const program = ts.createProgram(fileNames, { ...options, noEmit: true });
const checker = program.getTypeChecker();
const placeOf = (node) => relative(ROOT, node.getSourceFile().fileName);
const ours = (node) => !/^(\.\.|node_modules|dist)/.test(placeOf(node));

const symbolOf = (node) => {
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
};
const initializerCall = (declaration) =>
  ts.isVariableDeclaration(declaration) && declaration.initializer && ts.isCallExpression(declaration.initializer)
    ? declaration.initializer
    : undefined;

/** The kind of a task or the name of an action that a variable declares. */
function declaredBy(declaration) {
  const call = initializerCall(declaration);
  if (!call || !/^define(Task|Action)$/.test(call.expression.getText())) return undefined;
  const key = call.arguments[0].properties.find((p) => ['kind', 'name'].includes(p.name?.getText()));
  return key.initializer.text;
}
const declaredAt = (node) => {
  const declaration = symbolOf(node)?.declarations?.[0];
  return declaration && declaredBy(declaration);
};

/** Whose a row of a table is: `'suspend': …`, `[suspend.name]: …`. */
function ownerOfRow(node) {
  if (!ts.isPropertyAssignment(node) && !ts.isMethodDeclaration(node)) return undefined;
  if (ts.isComputedPropertyName(node.name) && ts.isPropertyAccessExpression(node.name.expression))
    return declaredAt(node.name.expression.expression);
  const name = ts.isStringLiteral(node.name) || ts.isIdentifier(node.name) ? node.name.text : '';
  return DECLARED.has(name) ? name : undefined;
}

/** Whose a case of a switch is: `case returnFine.kind:`. */
const ownerOfCase = (clause) =>
  ts.isCaseClause(clause) && ts.isPropertyAccessExpression(clause.expression)
    ? declaredAt(clause.expression.expression)
    : undefined;

const followed = (declaration) => {
  if (!ours(declaration) || NOT_READ.test(placeOf(declaration))) return undefined;
  if (ts.isFunctionDeclaration(declaration) || ts.isMethodDeclaration(declaration) || ts.isAccessor(declaration))
    return declaration.body;
  if (ts.isPropertyAssignment(declaration))
    return ownerOfRow(declaration) || NO_REFUSAL.has(declaration.name.getText()) ? undefined : declaration.initializer;
  if (!ts.isVariableDeclaration(declaration) || TABLES.has(declaration.name.getText()) || declaredBy(declaration))
    return undefined;
  return declaration.initializer;
};

const COMPARES = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.InKeyword,
]);
const compared = ({ parent }) =>
  (ts.isBinaryExpression(parent) && COMPARES.has(parent.operatorToken.kind)) ||
  ts.isCaseClause(parent) ||
  (ts.isArrayLiteralExpression(parent) && ts.isPropertyAccessExpression(parent.parent));

const read = new Map();
/** What one piece of code names itself, and what it leads to. */
function piece(root) {
  const known = read.get(root);
  if (known) return known;
  const found = { codes: new Set(), to: new Set(), throws: false, calendar: false };
  read.set(root, found);
  const visit = (node, top) => {
    if (ts.isTypeNode(node)) return;
    if (!top) {
      if (ownerOfRow(node)) return;
      if (ts.isCaseClause(node) && ownerOfCase(node)) return;
      if ((ts.isPropertyAssignment(node) || ts.isMethodDeclaration(node)) && NO_REFUSAL.has(node.name.getText()))
        return;
    }
    if (ts.isStringLiteral(node) && CODES.has(node.text) && !compared(node)) found.codes.add(node.text);
    if (ts.isNewExpression(node)) {
      const thrown = node.expression.getText();
      // A refusal that was a value until here.
      if (thrown === 'Refused' && !ts.isStringLiteral(node.arguments[0])) found.throws = true;
      if (thrown === 'CalendarCoverageError') found.calendar = true;
    }
    if (ts.isIdentifier(node)) {
      for (const declaration of symbolOf(node)?.declarations ?? []) {
        const body = followed(declaration);
        if (body) found.to.add(body);
      }
    }
    ts.forEachChild(node, (child) => visit(child, false));
  };
  visit(root, true);
  return found;
}

/** Every code that can come of it. In the API a refusal of the libraries counts where it is thrown on: elsewhere it is shown. */
function codesFrom(roots, { api = false, also = () => [] } = {}) {
  const codes = new Set();
  const seen = new Map();
  const go = (node, thrownOn) => {
    if (seen.get(node) || seen.get(node) === thrownOn) return;
    seen.set(node, thrownOn);
    const { codes: own, to, throws } = piece(node);
    for (const code of [...own, ...also(node)]) codes.add(code);
    for (const next of to) if (thrownOn || throws || inApi(next)) go(next, thrownOn || throws);
  };
  for (const root of roots) go(root, !api);
  return codes;
}
/** Whether a count of days can come of it: told as a refusal wherever it was asked for. */
function runsOutOfCalendar(roots) {
  const seen = new Set();
  const reaches = (node) => {
    if (seen.has(node)) return false;
    seen.add(node);
    const { to, calendar } = piece(node);
    return calendar || [...to].some(reaches);
  };
  return roots.some(reaches);
}
const inApi = (node) => placeOf(node).startsWith('apps/api/');

// ── operations ──────────────────────────────────────────────────────────────────────────────────────────────────────

const ROUTES = /^(Get|Post|Put|Patch|Delete)$/;
const nameOf = (decorator) => decorator.expression.expression?.getText() ?? '';
const methodsOf = (classNode) => classNode.members.filter((m) => ts.isMethodDeclaration(m)).map((m) => m.body);

/** What stands before a handler: its guards, its interceptors, what reads its parameters. */
function before(decorators) {
  const roots = [];
  const codes = new Set();
  const visit = (node) => {
    if (ts.isIdentifier(node)) {
      if (/^(ThrottlerGuard|GuessesPerPerson)$/.test(node.text)) codes.add('TOO_MANY_REQUESTS');
      const declaration = symbolOf(node)?.declarations?.[0];
      if (declaration && ours(declaration)) {
        if (ts.isClassDeclaration(declaration)) roots.push(...methodsOf(declaration));
        else if (ts.isVariableDeclaration(declaration) && !/[Ss]chemas?|views/.test(placeOf(declaration))) {
          if (declaration.initializer) {
            roots.push(declaration.initializer);
            if (ts.isArrowFunction(declaration.initializer)) visit(declaration.initializer.body);
          }
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  decorators.filter((d) => !/^(Api\w+|Summary|Body|Query|Roles|Public)$/.test(nameOf(d))).forEach((d) => visit(d));
  return { roots, codes };
}

/** What the engine itself answers with wherever it is asked. */
const ofEngine = (node) =>
  placeOf(node) === 'apps/api/engine/case-engine.ts' && /this\.(client|soon)\b/.test(node.getText())
    ? ['ENGINE_UNAVAILABLE']
    : [];

function operations() {
  const rows = {};
  for (const file of program.getSourceFiles()) {
    if (!/apps\/api\/.*\.controller\.ts$/.test(file.fileName)) continue;
    ts.forEachChild(file, (node) => {
      if (!ts.isClassDeclaration(node)) return;
      for (const method of node.members.filter((m) => ts.isMethodDeclaration(m))) {
        const own = ts.getDecorators(method) ?? [];
        if (!own.some((d) => ROUTES.test(nameOf(d)))) continue;
        const decorators = [
          ...(ts.getDecorators(node) ?? []),
          ...own,
          ...method.parameters.flatMap((p) => ts.getDecorators(p) ?? []),
        ];
        const { roots, codes } = before(decorators);
        const reached = codesFrom([method.body, ...roots], { api: true, also: ofEngine });
        if (runsOutOfCalendar([method.body, ...roots])) codes.add('CALENDAR_NOT_COVERED');
        rows[`${node.name.text}_${method.name.text}`] = new Set([...codes, ...reached]);
      }
    });
  }
  return rows;
}

// ── tasks and actions ───────────────────────────────────────────────────────────────────────────────────────────────

function ofCase() {
  const rows = Object.fromEntries([...DECLARED].map((name) => [name, new Set()]));
  const add = (name, roots) => codesFrom(roots).forEach((code) => rows[name].add(code));
  const visit = (node) => {
    const owner = ownerOfRow(node);
    if (owner && /^workflows\//.test(placeOf(node))) add(owner, [node]);
    if (ts.isCaseBlock(node)) {
      // `case a: case b: return …`: the statements are of both.
      let owners = [];
      for (const clause of node.clauses) {
        const of = ownerOfCase(clause);
        if (of) owners.push(of);
        if (clause.statements.length > 0) {
          for (const name of owners) add(name, [...clause.statements]);
          owners = [];
        }
      }
    }
    // `file.task(decide, { guard: … })`, `file.open(…)`, `file.action(…)`
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const [first, ...rest] = node.arguments;
      if (/^(task|open|action)$/.test(node.expression.name.text) && first && rest.length > 0)
        for (const name of declarations(first)) add(name, rest);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) {
    if (!ours(file)) continue;
    if (/^workflows\//.test(relative(ROOT, file.fileName))) visit(file);
    // Why an action is not possible now: its own declaration says.
    if (/libs\/contracts\/actions\//.test(file.fileName)) {
      ts.forEachChild(file, function look(node) {
        const name = ts.isVariableDeclaration(node) && declaredBy(node);
        const whyNot =
          name && initializerCall(node).arguments[0].properties.find((p) => p.name?.getText() === 'whyNot');
        if (whyNot) add(name, [whyNot.initializer ?? whyNot.body]);
        ts.forEachChild(node, look);
      });
    }
  }
  return rows;
}

/** `decide`, or either of `isSeizure(m) ? decideSeizure : decidePreservation`. */
const declarations = (node) =>
  ts.isConditionalExpression(node)
    ? [node.whenTrue, node.whenFalse].flatMap(declarations)
    : [ts.isIdentifier(node) ? declaredAt(node) : undefined].filter(Boolean);

/** What every task, and every action, can be refused with: how people reach a case. */
function messages() {
  const file = program.getSourceFiles().find((f) => f.fileName.endsWith('workflows/kit/messages.ts'));
  const bodies = Object.fromEntries(
    file.statements.filter((s) => ts.isFunctionDeclaration(s)).map((s) => [s.name.text, s.body]),
  );
  const all = [bodies['refuseEarly'], bodies['answeredBefore']];
  return {
    everyTask: codesFrom([...all, bodies['taskMessage']]),
    everyAction: codesFrom([...all, bodies['actionMessage']]),
  };
}

// ── the table ───────────────────────────────────────────────────────────────────────────────────────────────────────

const sorted = (codes) => [...codes].sort();
const rowsOf = (rows) =>
  Object.entries(rows)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, codes]) => `  '${name}': ${JSON.stringify(sorted(codes))},\n`)
    .join('');
const table = (name, rows) => `export const ${name}: Record<string, readonly ErrorCode[]> = {\n${rowsOf(rows)}};\n`;

const { everyTask, everyAction } = messages();
const byCase = ofCase();
const only = (names) => Object.fromEntries(names.map((name) => [name, byCase[name]]));
const text = await format(
  [
    '// Written by scripts/refusal-codes.mjs from the code that refuses.\n',
    "import type { ErrorCode } from '#contracts';\n\n",
    table('OF_OPERATIONS', operations()),
    `export const OF_EVERY_TASK: readonly ErrorCode[] = ${JSON.stringify(sorted(everyTask))};\n`,
    table('OF_TASKS', only(Object.keys(TASKS))),
    `export const OF_EVERY_ACTION: readonly ErrorCode[] = ${JSON.stringify(sorted(everyAction))};\n`,
    table('OF_ACTIONS', only(Object.keys(ACTIONS))),
  ].join(''),
  { ...(await resolveConfig(FILE)), filepath: FILE },
);

if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text) {
  console.error('接口的错误代码表与代码不一致，请运行 npm run refusal-codes 并提交结果。');
  process.exit(1);
}

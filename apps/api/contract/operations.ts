import type { OpenAPIObject } from '@nestjs/swagger';

type Known = NonNullable<OpenAPIObject['paths'][string]['get']>;
export type Operation = Omit<Known, 'parameters'> & {
  'x-public'?: boolean;
  'x-roles'?: string[];
  parameters?: { name: string; in: string; schema?: object }[];
};
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

export interface Placed {
  path: string;
  method: (typeof METHODS)[number];
  operation: Operation;
}

export const operationsOf = ({ paths }: OpenAPIObject): Placed[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method] as Operation | undefined;
      return operation ? [{ path, method, operation }] : [];
    }),
  );

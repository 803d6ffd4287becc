import type { DataSource, ObjectLiteral, ObjectType } from 'typeorm';

/** Column names of an entity's properties, as its metadata has them. */
export function namesOf<E extends ObjectLiteral>(dataSource: DataSource, entity: ObjectType<E>) {
  const metadata = dataSource.getMetadata(entity);
  return (property: keyof E & string): string => metadata.findColumnWithPropertyName(property)!.databaseName;
}

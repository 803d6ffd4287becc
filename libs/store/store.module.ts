import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CaseRecords } from './case-records';
import { dataSourceOptions } from './data-source';
import { LawData } from './law-data';

/** The store, for every part of a process: its connections, the permanent record, the law. */
@Module({})
export class StoreModule {
  static forRoot(...options: Parameters<typeof dataSourceOptions>): DynamicModule {
    return {
      module: StoreModule,
      global: true,
      imports: [TypeOrmModule.forRoot(dataSourceOptions(...options))],
      providers: [CaseRecords, LawData],
      exports: [CaseRecords, LawData],
    };
  }
}

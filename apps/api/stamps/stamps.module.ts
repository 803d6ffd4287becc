import { Module } from '@nestjs/common';
import { StampsController } from './stamps.controller';
import { Stamps } from './stamps.service';

@Module({ controllers: [StampsController], providers: [Stamps] })
export class StampsModule {}

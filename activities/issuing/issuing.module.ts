import { Module } from '@nestjs/common';
import { Issuing } from './issuing';
import { IssuingActivities } from './issuing.activities';

@Module({ providers: [Issuing, IssuingActivities] })
export class IssuingModule {}

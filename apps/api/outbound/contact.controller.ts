import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { MESSAGE_GROUPS, type MessageGroup, type Way, WAYS } from '#contracts';
import type { Principal } from '#identity';
import { ContactEntity } from '#store';
import { Me } from '../identity/auth.guard';
import { Refused } from '../shared/refused';
import { ADDRESS } from './recipients';
import { ChangeContact, ContactView } from './outbound.views';
import { Sender } from './sender.service';
import { Summary } from '../shared/summary';

const ADDRESS_TITLES = { email: '邮箱', phone: '手机号码', im: '即时通信账号' };

/** Where I am reached outside the console, and which messages come by which way. */
@ApiTags('消息')
@ApiBearerAuth()
@Controller('contact')
export class ContactController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sender: Sender,
  ) {}

  @Summary('查看怎样接收消息')
  @Get()
  @ApiOkResponse({ standardSchema: ContactView })
  async read(@Me() me: Principal) {
    const found = await this.contacts.findOneBy({ username: me.username });
    const { email = null, phone = null, im = null, choices } = found ?? {};
    return {
      ...{ email, phone, im, ways: this.sender.ways() },
      groups: (Object.keys(MESSAGE_GROUPS) as MessageGroup[]).map((group) => ({
        group,
        title: MESSAGE_GROUPS[group].title,
        ways: choices?.[group] ?? [],
      })),
    };
  }

  /** Errors: VALIDATION_FAILED, also where a way is chosen by which the person cannot be reached. */
  @Summary('设置接收消息')
  @Put()
  @ApiOkResponse({ standardSchema: ContactView })
  async change(@Me() me: Principal, @Body({ schema: ChangeContact }) body: ChangeContact) {
    const errors = (Object.keys(WAYS) as Way[])
      .filter((way) => !body[ADDRESS[way]] && Object.values(body.choices).some((ways) => ways.includes(way)))
      .map((way) => ({
        path: ADDRESS[way],
        message: `选择了用${WAYS[way]}接收，请填写${ADDRESS_TITLES[ADDRESS[way]]}。`,
      }));
    if (errors.length > 0) throw new Refused('VALIDATION_FAILED', { reason: errors[0]!.message, errors });
    await this.contacts.save({ ...body, username: me.username, updatedAt: new Date() });
    return this.read(me);
  }

  private get contacts() {
    return this.dataSource.getRepository(ContactEntity);
  }
}

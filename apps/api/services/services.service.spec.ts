import type { EntityManager } from 'typeorm';
import type { Principal } from '#identity';
import { UnitEntity } from '#store';
import { ServicesService } from './services.service';

describe('a service record that is held', () => {
  // Everything else it could ask would be asked by another connection.
  const none = undefined as never;
  const services = new ServicesService(none, none, none, none, none, none);
  const db = {
    findOne: () => Promise.resolve({ id: 1, unitId: 'psj' }),
    findOneBy: (entity: unknown) => Promise.resolve(entity === UnitEntity ? { id: 'psj', path: '/city/psj/' } : null),
  } as unknown as EntityManager;
  const me = (unitId: string, unitPath: string) => ({ unitId, unitPath, roles: ['officer'] }) as unknown as Principal;

  it('is seen by the connection that holds it alone', async () => {
    await expect(services.held(db, me('psj', '/city/psj/'), 1)).resolves.toMatchObject({ id: 1 });
    await expect(services.held(db, me('other', '/city/other/'), 1)).rejects.toThrow('NOT_FOUND');
    await expect(services.held(db, me('city', '/city/'), 1)).rejects.toThrow('SERVICE_NOT_YOURS');
  });
});

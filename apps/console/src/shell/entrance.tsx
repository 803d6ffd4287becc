import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { Schemas } from '../api/client';
import { DeadEnd } from '../ui/dead-ends';
import { ROLE_NAMES } from '../ui/words';
import { mayEnter, placeOf } from './places';

const named = (roles: readonly string[]) => roles.map((role) => ROLE_NAMES[role] ?? role).join('、');

/** Lets in who works here; everybody else is told whose room it is before anything is asked for or offered. */
export function Entrance({ me, children }: { me: Schemas['Me']; children: ReactNode }) {
  const place = placeOf(useLocation().pathname);
  if (!place || mayEnter(place, me.roles)) return children;
  return (
    <DeadEnd title={`您的岗位不使用「${place.label}」`}>
      「{place.label}」由{named(place.roles ?? [])}使用，您的岗位是{named(me.roles)}
      。确需使用的，请联系系统管理员调整岗位。
    </DeadEnd>
  );
}

import { Alert } from 'antd';
import { type KeyboardEvent, useState } from 'react';

/** Tells while a password is typed that capitals are on: the field itself shows only dots. */
export function useCapsLock() {
  const [on, setOn] = useState(false);
  const look = (e: KeyboardEvent) => setOn(e.getModifierState('CapsLock'));
  return {
    listen: { onKeyDown: look, onKeyUp: look },
    hint: on ? <Alert type="warning" showIcon title="大写锁定已打开，密码区分大小写。" className="caps" /> : null,
  };
}

import { CloudUploadOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { useQueue } from './use-queue';

/** In the frame: how many registrations of this device wait for the network; sent from wherever the person is. */
export function WaitingMark({ person }: { person: string }) {
  const waiting = useQueue(person).filter((r) => r.state === 'waiting').length;
  return waiting > 0 ? (
    <Link to="/register" className="waiting-mark" aria-label={`${waiting} 件登记待发送`}>
      <CloudUploadOutlined aria-hidden /> {waiting}
    </Link>
  ) : null;
}

import { InfoCircleOutlined } from '@ant-design/icons';
import { Tooltip } from 'antd';

/** A figure's definition, by hover or focus. */
export const About = ({ words }: { words?: string }) => (
  <Tooltip title={words}>
    <button type="button" className="about" aria-label={`说明：${words ?? ''}`}>
      <InfoCircleOutlined />
    </button>
  </Tooltip>
);

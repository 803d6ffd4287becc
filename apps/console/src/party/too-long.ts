/** Why a text cannot be sent as it is; undefined while it can. Nothing is cut off: what was typed stays to be shortened. */
export function tooLong(text: string, longest: number): string | undefined {
  const { length } = text.trim();
  const figure = (n: number) => n.toLocaleString('zh-CN');
  return length > longest
    ? `共 ${figure(length)} 字，最多 ${figure(longest)} 字，请删去 ${figure(length - longest)} 字后再提交；长的材料可以拍照上传。`
    : undefined;
}

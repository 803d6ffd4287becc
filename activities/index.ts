export const ACTIVITY_CLASSES = [];

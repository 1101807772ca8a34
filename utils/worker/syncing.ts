export { syncNow } from '@/utils/sync/sync-now';

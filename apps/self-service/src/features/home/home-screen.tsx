import { Navigate } from 'react-router';

/** What most come for. */
export default () => <Navigate to="/orders" replace />;

import { createBrowserRouter, Navigate, useRouteError } from 'react-router';
import { Login } from './session/login';
import { Shell } from './shell/shell';
import { NoSuchPage } from './ui/dead-ends';
import { Problem } from './ui/states';

const Broken = () => <Problem error={useRouteError()} retry={() => location.reload()} />;

/** Every page is its own chunk; the inbox comes with the shell, since it is where people land. */
export const router = createBrowserRouter([
  { path: '/login', Component: Login, errorElement: <Broken /> },
  {
    path: '/public',
    errorElement: <Broken />,
    lazy: async () => ({ Component: (await import('./public/public-pages')).PublicFrame }),
    children: [
      { index: true, element: <Navigate to="/public/items" replace /> },
      { path: 'items', lazy: async () => ({ Component: (await import('./public/public-pages')).PublicItems }) },
      { path: 'procedure', lazy: async () => ({ Component: (await import('./public/public-pages')).PublicProcedure }) },
      {
        path: 'deadline',
        lazy: async () => ({ Component: (await import('./public/public-pages')).PublicDeadline }),
      },
      { path: 'lists', lazy: async () => ({ Component: (await import('./lists/public-lists')).PublicLists }) },
      {
        path: 'lists/:id/:version',
        lazy: async () => ({ Component: (await import('./lists/public-lists')).PublicListPage }),
      },
      {
        path: 'decisions',
        lazy: async () => ({ Component: (await import('./disclosures/public-decisions')).PublicDecisions }),
      },
      {
        path: 'decisions/:id',
        lazy: async () => ({ Component: (await import('./disclosures/public-decisions')).PublicDecisionPage }),
      },
      { path: 'notices', lazy: async () => ({ Component: (await import('./public/notices')).PublicNotices }) },
      { path: 'notices/:id', lazy: async () => ({ Component: (await import('./public/notices')).PublicNoticePage }) },
      {
        path: 'typical-cases',
        lazy: async () => ({ Component: (await import('./public/typical')).PublicTypicalCases }),
      },
      {
        path: 'typical-cases/:id',
        lazy: async () => ({ Component: (await import('./public/typical')).PublicTypicalCase }),
      },
      { path: '*', element: <NoSuchPage ways={[{ to: '/public/items', label: '事项清单' }]} /> },
    ],
  },
  {
    path: '/',
    Component: Shell,
    errorElement: <Broken />,
    children: [
      { index: true, element: <Navigate to="/inbox" replace /> },
      {
        path: 'inbox',
        lazy: async () => ({ Component: (await import('./inbox/inbox')).Inbox }),
        children: [{ path: ':id', lazy: async () => ({ Component: (await import('./task/task-page')).TaskPage }) }],
      },
      { path: 'tasks/:id', lazy: async () => ({ Component: (await import('./task/task-page')).TaskPage }) },
      { path: 'cases', lazy: async () => ({ Component: (await import('./cases/case-list')).CaseList }) },
      { path: 'cases/:caseNo', lazy: async () => ({ Component: (await import('./case/case-page')).CasePage }) },
      { path: 'cases/:caseNo/check', lazy: async () => ({ Component: (await import('./case/check-page')).CheckPage }) },
      {
        path: 'cases/:caseNo/papers/:paperId',
        lazy: async () => ({ Component: (await import('./case/paper-page')).PaperPage }),
      },
      {
        path: 'cases/:caseNo/notices/:notice',
        lazy: async () => ({ Component: (await import('./case/notice-page')).NoticePage }),
      },
      {
        path: 'cases/:caseNo/dossier',
        lazy: async () => ({ Component: (await import('./case/dossier-page')).DossierPage }),
      },
      { path: 'register', lazy: async () => ({ Component: (await import('./register/register')).Register }) },
      { path: 'overview', lazy: async () => ({ Component: (await import('./overview/overview')).Overview }) },
      { path: 'overview/tasks', lazy: async () => ({ Component: (await import('./overview/risk-list')).RiskList }) },
      { path: 'calendar', lazy: async () => ({ Component: (await import('./schedule/schedule')).SchedulePage }) },
      { path: 'proposals', lazy: async () => ({ Component: (await import('./proposals/proposals')).Proposals }) },
      { path: 'services', lazy: async () => ({ Component: (await import('./services/services')).Services }) },
      { path: 'services/new', lazy: async () => ({ Component: (await import('./services/new-service')).NewService }) },
      {
        path: 'services/:id',
        lazy: async () => ({ Component: (await import('./services/service-page')).ServicePage }),
      },
      {
        path: 'services/periods',
        lazy: async () => ({ Component: (await import('./services/grace-periods')).GracePeriods }),
      },
      {
        path: 'disclosures',
        lazy: async () => ({ Component: (await import('./disclosures/disclosures')).Disclosures }),
      },
      {
        path: 'disclosures/:id',
        lazy: async () => ({ Component: (await import('./disclosures/disclosure-page')).DisclosurePage }),
      },
      {
        path: 'typical-cases',
        lazy: async () => ({ Component: (await import('./typical/typical-cases')).TypicalCases }),
      },
      {
        path: 'typical-cases/:id',
        lazy: async () => ({ Component: (await import('./typical/typical-page')).TypicalPage }),
      },
      { path: 'archives', lazy: async () => ({ Component: (await import('./archives/archives')).Archives }) },
      { path: 'archives/search', lazy: async () => ({ Component: (await import('./archives/search')).ArchiveSearch }) },
      {
        path: 'archives/retention',
        lazy: async () => ({ Component: (await import('./archives/retention')).RetentionPage }),
      },
      { path: 'archives/volumes', lazy: async () => ({ Component: (await import('./archives/volumes')).VolumesPage }) },
      {
        path: 'archives/volumes/:id',
        lazy: async () => ({ Component: (await import('./archives/volume-page')).VolumePage }),
      },
      {
        path: 'archives/:caseNo',
        lazy: async () => ({ Component: (await import('./archives/archive-page')).ArchivePage }),
      },
      { path: 'letters', lazy: async () => ({ Component: (await import('./letters/queue')).LetterQueue }) },
      { path: 'letters/batches', lazy: async () => ({ Component: (await import('./letters/batches')).Batches }) },
      { path: 'letters/register', lazy: async () => ({ Component: (await import('./letters/register')).Register }) },
      { path: 'letters/no/:no', lazy: async () => ({ Component: (await import('./letters/letter-page')).LetterPage }) },
      { path: 'ledger', lazy: async () => ({ Component: (await import('./ledger/ledger')).Ledger }) },
      { path: 'ledger/parties', lazy: async () => ({ Component: (await import('./ledger/parties')).Parties }) },
      { path: 'admin', lazy: async () => ({ Component: (await import('./admin/admin')).Admin }) },
      { path: 'items', lazy: async () => ({ Component: (await import('./public/law-pages')).ItemsInside }) },
      { path: 'lists', lazy: async () => ({ Component: (await import('./lists/lists')).Lists }) },
      {
        path: 'lists/running-cases',
        lazy: async () => ({ Component: (await import('./lists/running-cases')).RunningCases }),
      },
      {
        path: 'lists/:id/versions/:version',
        lazy: async () => ({ Component: (await import('./lists/version-page')).VersionPage }),
      },
      { path: 'periods', lazy: async () => ({ Component: (await import('./public/law-pages')).Periods }) },
      { path: 'procedure', lazy: async () => ({ Component: (await import('./public/law-pages')).ProcedureInside }) },
      { path: 'deadline', lazy: async () => ({ Component: (await import('./public/law-pages')).DeadlineInside }) },
      { path: 'password', lazy: async () => ({ Component: (await import('./session/own-password')).OwnPassword }) },
      { path: 'signature', lazy: async () => ({ Component: (await import('./session/own-signature')).OwnSignature }) },
      { path: 'contact', lazy: async () => ({ Component: (await import('./session/contact')).ContactPage }) },
      { path: 'help/:page?', lazy: async () => ({ Component: (await import('./help/help')).Help }) },
      { path: '*', Component: NoSuchPage },
    ],
  },
]);

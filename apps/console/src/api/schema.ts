// Written by scripts/api-types.mjs from the API's OpenAPI document.
export interface paths {
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AuthController_logIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AuthController_logOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AuthController_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuthController_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DirectoryController_units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DirectoryController_users"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasesController_list"];
        put?: never;
        post: operations["CasesController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasesController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasesController_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasesController_journal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasesController_deadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasesController_tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasesController_documents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/documents/{paperId}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasesController_paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/documents/{paperId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasesController_receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasesController_deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/concurrent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasesController_concurrent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasesController_check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasesController_dossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/dossier/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasesController_catalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/dossier.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasesController_volume"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/dossier.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasesController_package"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CasesController_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/{action}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CasesController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/updates/{updateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasesController_update"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DossiersController_key"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/registry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DossiersController_registry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PartiesController_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parties/earlier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PartiesController_earlier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/habits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PartiesController_habits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AttachmentsController_list"];
        put?: never;
        post: operations["AttachmentsController_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/attachments/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AttachmentsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TasksController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TasksController_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TasksController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/outlook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TasksController_outlook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TasksController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TasksController_draft"];
        put: operations["TasksController_keepDraft"];
        post?: never;
        delete: operations["TasksController_dropDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TasksController_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TasksController_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TasksController_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/delegate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TasksController_delegate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TasksController_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LeaveController_list"];
        put?: never;
        post: operations["LeaveController_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leave/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LeaveController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SavedViewsController_list"];
        put?: never;
        post: operations["SavedViewsController_save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["SavedViewsController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SnoozeController_snooze"];
        post?: never;
        delete: operations["SnoozeController_wake"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FollowUpsController_list"];
        put?: never;
        post: operations["FollowUpsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follow-ups/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FollowUpsController_done"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/follow-ups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["FollowUpsController_drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TextsController_list"];
        put?: never;
        post: operations["TextsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/texts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["TextsController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/texts/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TextsController_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ItemsController_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ItemsController_item"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ItemsController_stages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declarations/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ItemsController_tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declarations/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ItemsController_actions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/law/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LawController_rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/law/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LawController_publications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CalendarController_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/deadline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CalendarController_deadline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CalendarController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProposalsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProposalsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProposalsController_calendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProposalsController_rules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProposalsController_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/separation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProposalsController_separation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProposalsController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProposalsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListsController_all"];
        put?: never;
        post: operations["ListsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/running-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListsController_runningCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{id}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ListsController_revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{id}/versions/{version}/entry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ListsController_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{id}/versions/{version}/entries/{entryId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ListsController_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{id}/versions/{version}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListsController_sheet"];
        put?: never;
        post: operations["ListsController_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{id}/versions/{version}/consult": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ListsController_consult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{id}/versions/{version}/opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ListsController_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{id}/versions/{version}/opinions/{opinion}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ListsController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{id}/versions/{version}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ListsController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{id}/versions/{version}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ListsController_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{id}/versions/{version}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListsController_effect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{id}/versions/{version}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ListsController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{id}/versions/{version}/abandon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ListsController_abandon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{id}/versions/{version}/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListsController_evaluate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicListsController_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public-lists/opinions/{receipt}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicListsController_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public-lists/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicListsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public-lists/{id}/versions/{version}/opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PublicListsController_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LedgerController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LedgerController_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LedgerController_links"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LedgerController_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LedgerController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ServicesController_list"];
        put?: never;
        post: operations["ServicesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ServicesController_due"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ServicesController_ofCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ServicesController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ServicesController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ServicesController_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{id}/attachments/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ServicesController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grace-periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GraceController_list"];
        put?: never;
        post: operations["GraceController_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grace-periods/applying": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GraceController_applying"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/grace-periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GraceController_ofCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grace-periods/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["GraceController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/party/case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PartyController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/party/commitment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PartyController_commit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/party/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PartyController_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/party/updates/{updateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PartyController_update"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/party/study": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PartyController_course"];
        put?: never;
        post: operations["PartyController_study"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/party/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PartyController_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/party/papers/{paperId}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PartyController_paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/party/attachments/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PartyController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/party/entrance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PartyEntranceController_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/party/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PartyEntranceController_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/party-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PartyLinkController_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StatisticsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/risks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StatisticsController_readRisks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/risks/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StatisticsController_listRisk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StatisticsController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ScheduleController_days"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedule/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ScheduleController_visits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ExportsController_cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ExportsController_tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/risks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ExportsController_risks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EventsController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NotificationsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NotificationsController_readAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NotificationsController_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ContactController_read"];
        put: operations["ContactController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/outbound": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OutboundController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/outbound/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OutboundController_resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AdminController_list"];
        put?: never;
        post: operations["AdminController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/people/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["AdminController_change"];
        trace?: never;
    };
    "/api/v1/admin/people/{username}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AdminController_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AdminController_addUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["AdminController_changeUnit"];
        trace?: never;
    };
    "/api/v1/admin/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AdminController_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["AdminController_endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AdminController_audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/cases/{caseNo}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AgreementController_check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/cases/{caseNo}/repair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AgreementController_repair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/cases/{caseNo}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AgreementController_restart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WatchController_findings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/watch/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["WatchController_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Credentials: {
            username: string;
            password: string;
        };
        LoggedIn: {
            accessToken: string;
        };
        NewPassword: {
            current: string;
            next: string;
        };
        Me: {
            username: string;
            name: string;
            unitId: string;
            unitPath: string;
            roles: ("officer" | "head" | "legal" | "archivist" | "supervisor" | "manager" | "admin")[];
            certificateNo?: string;
            /** @enum {boolean} */
            passwordChangeDue?: true;
            engineUrl?: string;
        };
        UnitList: {
            items: components["schemas"]["Unit"][];
        };
        Unit: {
            id: string;
            parentId: string | null;
            name: string;
            path: string;
            phone: string | null;
            departments: string[] | null;
            area: components["schemas"]["Area"] | null;
            reviewAuthority: string | null;
            court: string | null;
        } & {
            [key: string]: unknown;
        };
        Area: {
            code: string;
            /** 区划名称 */
            name: string;
        };
        UserList: {
            items: components["schemas"]["User"][];
        };
        User: {
            username: string;
            name: string;
            unitId: string;
            roles: ("officer" | "head" | "legal" | "archivist" | "supervisor" | "manager" | "admin")[];
            certificateNo: string | null;
        };
        RegisterCase: {
            /** @enum {string} */
            source: "inspection" | "complaint" | "report" | "referral" | "monitoring" | "self-report";
            party: {
                /** @enum {string} */
                kind: "organization" | "individual";
                /** 当事人名称 */
                name: string;
                /** 证件号码 */
                idNumber?: string;
                /** 联系电话 */
                phone?: string;
                /** 地址 */
                address?: string;
                /** 负责人 */
                representative?: string;
            };
            /** 事项 */
            itemId: string;
            /**
             * 违法行为发生日
             * Format: date
             */
            violationOn: string;
            /**
             * 违法行为终了日
             * Format: date
             */
            violationEndedOn?: string;
            /**
             * 发现日期
             * Format: date
             */
            discoveredOn?: string;
            harmful?: boolean;
            /** 案情 */
            facts: string;
            /** 地点 */
            place: string;
            coordinates?: {
                latitude: number;
                longitude: number;
                accuracyMetres?: number;
            };
            area?: components["schemas"]["Area"];
            perDay?: {
                /** 原案文号 */
                of: string;
                /**
                 * 复查日期
                 * Format: date
                 */
                foundOn: string;
                /** @enum {string} */
                found: "notCorrected" | "corrected";
            };
            areaException?: {
                /** @enum {string} */
                ground: "designated" | "otherRule";
                /** 指定机关 */
                authority?: string;
                /** 指定管辖文书文号 */
                docNo?: string;
                /**
                 * 指定管辖日期
                 * Format: date
                 */
                on?: string;
                /** 另有规定的条文 */
                provision?: string;
            };
            officers: string[];
            service?: number;
        };
        Receipt: {
            caseNo: string;
            displayNo: string;
            stage: string;
            seq?: number;
            tasks: {
                id: string;
                kind: string;
                title: string;
            }[];
            /** @enum {string} */
            projection?: "pending";
        };
        CasePage: {
            items: components["schemas"]["CaseSummary"][];
            next?: string;
            /** @description 符合条件的件数；10001 表示一万件以上 */
            total?: number;
        };
        CaseSummary: {
            caseNo: string;
            displayNo: string;
            unitId: string;
            stage: string;
            status: string;
            itemId: string;
            itemTitle: string;
            partyName: string;
            violationOn: string;
            registeredAt: string;
            dueAt: string | null;
            dueOn: string | null;
            dueClock: string | null;
            /** @enum {string|null} */
            dueUnit: "minute" | "hour" | "workingDay" | "calendarDay" | "month" | "year" | null;
            escalatedAt: string | null;
            escalationReason: string | null;
            outcome: string | null;
            seq: number;
            daysLeft: number | null;
            /** @description 手上有此案任务的人；没有的，为本案执法人员 */
            handlers: string[];
        };
        Case: {
            caseNo: string;
            displayNo: string;
            unitId: string;
            unitName: string;
            /** @enum {string} */
            source: "inspection" | "complaint" | "report" | "referral" | "monitoring" | "self-report";
            party: {
                /** @enum {string} */
                kind: "organization" | "individual";
                name: string;
                idNumber: string;
                phone?: string;
                address?: string;
                representative?: string;
            };
            item: components["schemas"]["Item"];
            violationOn: string;
            violationEndedOn?: string;
            discoveredOn?: string;
            facts: string;
            place: string;
            coordinates?: {
                latitude: number;
                longitude: number;
                accuracyMetres?: number;
            };
            /** @description 按日连续处罚：所依据的原案罚款和日数 */
            perDay?: {
                caseNo: string;
                displayNo: string;
                dailyFen: number;
                orderServedOn: string;
                foundOn: string;
                days: number;
                fineFen: number;
                source: string;
            };
            /** @description 地域管辖：违法行为发生地、登记时本单位的管辖区域、区域以外登记的依据 */
            area?: {
                place?: components["schemas"]["Area"];
                unit?: components["schemas"]["Area"];
                exception?: {
                    /** @enum {string} */
                    ground: "designated" | "otherRule";
                    authority?: string;
                    docNo?: string;
                    on?: string;
                    provision?: string;
                };
            };
            officers: {
                username: string;
                name: string;
                certificateNo: string;
            }[];
            priors: {
                caseNo: string;
                itemId: string;
                department: string;
                violationOn: string;
                outcome: string;
                decidedOn?: string;
                /** @description 本系统案件的文号 */
                displayNo?: string;
                /** @description 导入台账中的文号；没有的是本系统的案件 */
                reference?: string;
                /** @description 登记在同一当事人的另一证件号码下的，该号码 */
                under?: string;
            }[];
            priorsAt?: string;
            registeredAt: string;
            registeredBy: components["schemas"]["Actor"];
            /** @enum {string} */
            status: "open" | "suspended" | "closed";
            /** @enum {string} */
            stage: "registration" | "screening" | "education" | "correction" | "observation" | "reinspection" | "disposition" | "escalation" | "onSpot" | "filing" | "investigation" | "legalReview" | "notice" | "defence" | "hearing" | "deliberation" | "decision" | "service" | "performance" | "demand" | "transfer" | "closing";
            stageTitle: string;
            serviceAddress?: {
                address: string;
                channels: string[];
                signedOn: string;
            };
            visits: {
                /** @enum {string} */
                stage: "registration" | "screening" | "education" | "correction" | "observation" | "reinspection" | "disposition" | "escalation" | "onSpot" | "filing" | "investigation" | "legalReview" | "notice" | "defence" | "hearing" | "deliberation" | "decision" | "service" | "performance" | "demand" | "transfer" | "closing";
                at: string;
                /** @description 移送后回到的原环节在本列表中的序号 */
                of?: number;
            }[];
            suspension?: {
                /** @enum {string} */
                ground: "pendingRuling" | "interpretation" | "forceMajeure" | "partyMissing" | "other";
                remindOn?: string;
            };
            filedAt?: string;
            tasks: components["schemas"]["CaseTask"][];
            clocks: components["schemas"]["Clock"][];
            documents: components["schemas"]["CaseDocument"][];
            calendarVersion: string;
            lawPublication: number;
            guidance: number;
            evidence: number;
            escalation?: {
                /** @enum {string} */
                reason: "notCorrectedInTime" | "refused" | "stillNotCompliant" | "repeatOffender" | "notEligible" | "mitigationItem" | "leniencyRefused" | "adviceDeparted";
                /** @enum {string} */
                found?: "unverified" | "notCorrectedInTime" | "correctedLate";
                at: string;
                frozenThroughSeq: number;
            };
            extension?: {
                by: components["schemas"]["Period"];
                requestedAt: string;
                /** @enum {string} */
                decision?: "approve" | "refuse";
            };
            /** @enum {string} */
            outcome?: "orderFulfilled" | "noFiling" | "noPenalty" | "notPunishable" | "noViolation" | "penalty" | "transferred" | "terminated" | "withdrawn" | "referred" | "annulled";
            outcomeAt?: string;
            sealed?: {
                at: string;
                manifestHash: string;
            };
            closedAt?: string;
            seq: number;
            updatedAt: string;
            allowedActions: string[];
            /** @enum {string} */
            projection?: "pending";
        };
        Item: {
            id: string;
            version: number;
            title: string;
            department: string;
            /** @enum {string} */
            list: "waiver" | "mitigation";
            legalBasis: string[];
            conditions: string[];
            questions?: {
                id: string;
                /** @enum {string} */
                kind: "yesNo" | "amountFen" | "count";
                text: string;
                either?: string;
                excludes?: boolean;
                source: string;
            }[];
            noLookBack?: string;
            limitation?: {
                period: components["schemas"]["Period"];
                onlyWithHarm: boolean;
                source: string;
            };
            correctionPeriod: components["schemas"]["Period"];
            onTheSpot: boolean;
            penaltyRequiresRefusal: boolean;
            focusArea?: string;
            firstOffence?: {
                months: number;
                /** @enum {string} */
                scope: "item" | "department";
                source: string;
                confirmed: boolean;
            };
            fine?: {
                individualMin?: number;
                individualMax?: number;
                organizationMin?: number;
                organizationMax?: number;
                note?: string;
            };
            penaltyTypes?: string[];
            tiers?: {
                /** @enum {string} */
                step: "mitigated" | "light" | "ordinary" | "heavy";
                circumstances: string;
                kinds?: string[];
                fine?: {
                    individualMin?: number;
                    individualMax?: number;
                    organizationMin?: number;
                    organizationMax?: number;
                };
            }[];
            perDay?: {
                source: string;
                confirmed: boolean;
            };
            competence?: {
                authority: string;
                source: string;
            };
            example: boolean;
            confirmed: boolean;
            effectiveFrom: string;
            effectiveTo?: string;
            initials?: string;
        };
        Period: {
            amount: number;
            /** @enum {string} */
            unit: "minute" | "hour" | "workingDay" | "calendarDay" | "month" | "year";
        };
        Actor: {
            /** @enum {string} */
            kind: "user" | "party" | "system";
            id: string;
            name: string;
            roles: ("officer" | "head" | "legal" | "archivist" | "supervisor" | "manager" | "admin")[];
            unitId?: string;
            /**
             * @description 没有登记执法证
             * @enum {boolean}
             */
            uncertified?: true;
            /**
             * @description 没有登记法律职业资格
             * @enum {boolean}
             */
            unqualified?: true;
        };
        CaseTask: {
            id: string;
            kind: string;
            title: string;
            /** @enum {string} */
            stage: "registration" | "screening" | "education" | "correction" | "observation" | "reinspection" | "disposition" | "escalation" | "onSpot" | "filing" | "investigation" | "legalReview" | "notice" | "defence" | "hearing" | "deliberation" | "decision" | "service" | "performance" | "demand" | "transfer" | "closing";
            /** @enum {string} */
            candidate: "officer" | "head" | "legal" | "archivist" | "supervisor" | "manager" | "admin";
            partyMay: boolean;
            legalBasis: string;
            /** @enum {string} */
            state: "open" | "completed" | "withdrawn";
            openedAt: string;
            subject?: string;
            clock?: string;
            context?: {
                [key: string]: unknown;
            };
            result?: {
                [key: string]: unknown;
            };
            completedAt?: string;
            completedBy?: components["schemas"]["Actor"];
            key?: string;
        };
        Clock: {
            id: string;
            subject?: string;
            about?: string;
            round: number;
            rule: components["schemas"]["PeriodRule"];
            period: components["schemas"]["Period"];
            startedAt: string;
            /** @enum {string} */
            status: "running" | "suspended" | "met" | "expired" | "cancelled";
            dueOn?: string;
            dueAt?: string;
            provisional: boolean;
            undetermined: boolean;
            earliestPossible?: string;
            extensions: {
                by: components["schemas"]["Period"];
                at: string;
                reason: string;
                /** @enum {boolean} */
                fromGrant?: true;
            }[];
            exclusions?: {
                from: string;
                to: string;
                at: string;
                reason: string;
            }[];
            suspensions: {
                from: string;
                to?: string;
                reason: string;
            }[];
            endedAt?: string;
            endReason?: string;
            calendarVersion: string;
        };
        PeriodRule: {
            id: string;
            title: string;
            period: components["schemas"]["Period"];
            /** @enum {string} */
            direction: "forward" | "backward";
            startEvent: string;
            /** @enum {string} */
            onSuspension: "pause" | "continue" | "reset";
            extension?: {
                amount: number;
                /** @enum {string} */
                unit: "minute" | "hour" | "workingDay" | "calendarDay" | "month" | "year";
                times: number;
            };
            /** @enum {string} */
            owner: "party" | "authority";
            outer?: boolean;
            remindBefore?: components["schemas"]["Period"];
            source: string;
            confirmed: boolean;
        };
        CaseDocument: {
            id: string;
            /** @enum {string} */
            kind: "correctionOrder" | "penaltyNotice" | "hearingNotice" | "penaltyDecision" | "onSpotDecision" | "noPenaltyDecision" | "noViolationDecision" | "demandNotice" | "correctionDecision" | "preservationNotice" | "preservationRelease" | "seizureDecision" | "seizureExtension" | "examinationNotice" | "seizureRelease";
            title: string;
            subject?: string;
            madeAt: string;
            issued?: components["schemas"]["Issued"];
            served?: {
                method: string;
                recipient: string;
                effectiveAt: string;
                note?: string;
                channel?: string;
                mailNo?: string;
                agent?: string;
                publishedOn?: string;
                witnesses?: string[];
            };
            recalled?: {
                at: string;
                reason: string;
            };
        };
        Issued: {
            number: string;
            sha256: string;
            sm3: string;
            pages: number;
            size: number;
        };
        Journal: {
            chain: {
                ok: boolean;
                entries?: number;
            } & {
                [key: string]: unknown;
            };
            items: components["schemas"]["JournalEntry"][];
        };
        JournalEntry: {
            seq: number;
            at: string;
            actor: components["schemas"]["Actor"];
            type: string;
            title: string;
            data: {
                [key: string]: unknown;
            };
            basis?: string;
            prevHash: string;
            hash: string;
            words: string;
            rows: components["schemas"]["FactRow"][];
            task?: string;
            paper?: string;
            /** @enum {string} */
            group: "people" | "papers" | "clocks" | "course";
            /** @description 系统随手记下的，折叠显示 */
            routine: boolean;
        };
        FactRow: {
            title: string;
            name?: string;
            /** @enum {boolean} */
            advice?: true;
            /** @enum {string} */
            kind: "text";
            text: string;
        } | {
            title: string;
            name?: string;
            /** @enum {boolean} */
            advice?: true;
            /** @enum {string} */
            kind: "lines";
            lines: string[];
        } | {
            title: string;
            name?: string;
            /** @enum {boolean} */
            advice?: true;
            /** @enum {string} */
            kind: "money";
            fen: number;
        } | {
            title: string;
            name?: string;
            /** @enum {boolean} */
            advice?: true;
            /** @enum {string} */
            kind: "day";
            day: string;
        } | {
            title: string;
            name?: string;
            /** @enum {boolean} */
            advice?: true;
            /** @enum {string} */
            kind: "moment";
            at: string;
        } | {
            title: string;
            name?: string;
            /** @enum {boolean} */
            advice?: true;
            /** @enum {string} */
            kind: "change";
            from?: string;
            to?: string;
        } | {
            title: string;
            name?: string;
            /** @enum {boolean} */
            advice?: true;
            /** @enum {string} */
            kind: "period";
            period: {
                amount: number;
                /** @enum {string} */
                unit: "minute" | "hour" | "workingDay" | "calendarDay" | "month" | "year";
            };
        } | {
            title: string;
            name?: string;
            /** @enum {boolean} */
            advice?: true;
            /** @enum {string} */
            kind: "files";
            files: components["schemas"]["Attachment"][];
        } | {
            title: string;
            name?: string;
            /** @enum {boolean} */
            advice?: true;
            /** @enum {string} */
            kind: "findings";
            findings: {
                requirement: string;
                corrected: boolean;
                result: string;
                evidence?: string;
            }[];
        } | {
            title: string;
            name?: string;
            /** @enum {boolean} */
            advice?: true;
            /** @enum {string} */
            kind: "check";
            wanting: string[];
        };
        Attachment: {
            sha256: string;
            name: string;
            type: string;
            size: number;
        };
        DeadlineList: {
            items: components["schemas"]["ExplainedClock"][];
        };
        ExplainedClock: {
            id: string;
            subject?: string;
            about?: string;
            round: number;
            rule: components["schemas"]["PeriodRule"];
            period: components["schemas"]["Period"];
            startedAt: string;
            /** @enum {string} */
            status: "running" | "suspended" | "met" | "expired" | "cancelled";
            dueOn?: string;
            dueAt?: string;
            provisional: boolean;
            undetermined: boolean;
            earliestPossible?: string;
            extensions: {
                by: components["schemas"]["Period"];
                at: string;
                reason: string;
                /** @enum {boolean} */
                fromGrant?: true;
            }[];
            exclusions?: {
                from: string;
                to: string;
                at: string;
                reason: string;
            }[];
            suspensions: {
                from: string;
                to?: string;
                reason: string;
            }[];
            endedAt?: string;
            endReason?: string;
            calendarVersion: string;
            title: string;
            daysLeft: number | null;
            overdue: boolean;
            explanation: {
                sentences: string[];
                days: components["schemas"]["ExplainedDay"][];
            };
        };
        ExplainedDay: {
            date: string;
            /** @enum {string} */
            treatment: "excluded" | "counted" | "skipped" | "madeUp" | "rolled" | "unpublished" | "last";
            ordinal?: number;
            note?: string;
        };
        CaseTaskList: {
            items: components["schemas"]["CaseTask"][];
        };
        DocumentList: {
            papers: components["schemas"]["Paper"][];
            evidence: components["schemas"]["Evidence"][];
        };
        Paper: {
            id: string;
            /** @enum {string} */
            group: "document" | "record";
            title: string;
            at: string;
            by?: {
                name: string;
                certificateNo?: string;
            };
            basis?: string;
            rows: components["schemas"]["FactRow"][];
            issued?: components["schemas"]["Issued"];
            served?: components["schemas"]["FactRow"][];
            recalled?: {
                at: string;
                reason: string;
            };
            signature?: {
                by: string;
                text: string;
                textHash: string;
                image: string;
            };
            task?: string;
        };
        Evidence: {
            seq: number;
            at: string;
            actor: components["schemas"]["Actor"];
            words: string;
            rows: components["schemas"]["FactRow"][];
            task?: string;
            paper?: string;
            attachments: components["schemas"]["Attachment"][];
        };
        DeliveryList: {
            items: components["schemas"]["Delivery"][];
        };
        Delivery: {
            id: string;
            title: string;
            madeAt: string;
            /** @enum {string} */
            state: "made" | "out" | "announced" | "served" | "recalled";
            announced?: {
                ground: string;
                course: string;
                publishedOn: string;
                place: string;
                by: string;
                at: string;
                running: boolean;
                until?: string;
                /** @description 到期日的算法 */
                told?: string;
            };
            attempts: {
                on: string;
                method: string;
                who: string;
                failure: string;
                course: string;
                by: string;
                at: string;
            }[];
            corrections: {
                from: string;
                to: string;
                reason: string;
                by: string;
                at: string;
            }[];
            served?: {
                method: string;
                effectiveAt: string;
                /** @description 依法视为送达之时的算法 */
                how: string;
                source: string;
                rows: components["schemas"]["FactRow"][];
            };
        };
        ConcurrentCases: {
            items: {
                caseNo: string;
                displayNo: string;
                itemTitle: string;
                violationOn: string;
                stageTitle: string;
                /** @enum {string} */
                status: "open" | "suspended";
                unitName: string;
                /** @description 登记在同一当事人的另一证件号码下的，该号码 */
                under: string | null;
            }[];
        };
        Check: {
            caseNo: string;
            seq: number;
            at: string;
            gates: components["schemas"]["GateCheck"][];
        };
        GateCheck: {
            id: string;
            title: string;
            source: string;
            /** @enum {string} */
            group: "beginning" | "correction" | "leniency" | "filing" | "review" | "decision" | "performance" | "transfer" | "closing";
            /** @enum {string} */
            status: "passed" | "open" | "breached" | "notApplicable";
            /**
             * @description 未通过时不能作出的行为
             * @enum {string}
             */
            behind?: "decision" | "closing";
            reason?: string;
            note?: string;
            evidence: {
                words: string;
                by?: string;
                at?: string;
                seq?: number;
                task?: string;
                paper?: string;
            }[];
        };
        Dossier: {
            caseNo: string;
            sealedAt: string;
            throughSeq: number;
            headHash: string;
            manifestHash: string;
            manifest: {
                caseNo: string;
                throughSeq: number;
                headHash: string;
                entries: {
                    seq: number;
                    type: string;
                    hash: string;
                }[];
            };
            /** @description 逐条与封存时一致 */
            intact: boolean;
            /** @description 签名的封存信息；以前的版本封存的没有 */
            seal: {
                number: number;
                sealSha256: string;
                keyId: string;
            } | null;
        };
        Catalogue: {
            caseNo: string;
            sealed: boolean;
            volumes: {
                /** @enum {string} */
                volume: "main" | "inner";
                title: string;
                lines: components["schemas"]["CatalogueLine"][];
            }[];
        };
        CatalogueLine: {
            id: string;
            title: string;
            number: string;
            by: string;
            on: string;
            note: string;
            /** @description 卷内页号 */
            first: number;
            last: number;
            /** @description 在 PDF 中是第几页 */
            pdfPage: number;
        };
        Reply: {
            caseNo: string;
            seq: number;
            /** @enum {string} */
            status: "open" | "suspended" | "closed";
            /** @enum {string} */
            stage: "registration" | "screening" | "education" | "correction" | "observation" | "reinspection" | "disposition" | "escalation" | "onSpot" | "filing" | "investigation" | "legalReview" | "notice" | "defence" | "hearing" | "deliberation" | "decision" | "service" | "performance" | "demand" | "transfer" | "closing";
            /** @enum {string} */
            outcome?: "orderFulfilled" | "noFiling" | "noPenalty" | "notPunishable" | "noViolation" | "penalty" | "transferred" | "terminated" | "withdrawn" | "referred" | "annulled";
            tasks: {
                id: string;
                kind: string;
                title: string;
                /** @enum {string} */
                candidateRole: "officer" | "head" | "legal" | "archivist" | "supervisor" | "manager" | "admin";
                of?: string;
                dueAt?: string;
            }[];
            clocks: {
                id: string;
                subject?: string;
                round: number;
                title: string;
                /** @enum {string} */
                status: "running" | "suspended" | "met" | "expired" | "cancelled";
                dueOn?: string;
                dueAt?: string;
                provisional: boolean;
            }[];
            allowedActions: string[];
        };
        PendingReply: {
            updateId: string;
            status: string;
            message: string;
        };
        PreviewAction: {
            data: {
                [key: string]: unknown;
            };
        };
        ActionOutlook: {
            sentence: string | null;
        };
        DossierKey: {
            /** @enum {string} */
            algorithm: "Ed25519";
            id: string;
            /** @description PEM */
            publicKey: string;
        };
        PartyMatches: {
            items: components["schemas"]["PartyMatch"][];
        };
        PartyMatch: {
            /** @enum {string} */
            kind: "organization" | "individual";
            name: string;
            idNumber: string;
            phone?: string;
            address?: string;
            representative?: string;
            /** @description 查到的此前案件数 */
            count: number;
            matters: {
                caseNo: string;
                displayNo: string;
                itemTitle: string;
                violationOn: string;
                registeredAt: string;
                /** @enum {string|null} */
                outcome: "orderFulfilled" | "noFiling" | "noPenalty" | "notPunishable" | "noViolation" | "penalty" | "transferred" | "terminated" | "withdrawn" | "referred" | "annulled" | null;
                status: string;
            }[];
        };
        EarlierOfParty: {
            /** @description 本人可见的案件数 */
            count: number;
            /** @description 其中正在办理的 */
            open: number;
            /** @description 已认定为同一当事人的其他号码 */
            numbers: string[];
            matters: {
                caseNo: string;
                displayNo: string;
                itemTitle: string;
                violationOn: string;
                /** @enum {string|null} */
                outcome: "orderFulfilled" | "noFiling" | "noPenalty" | "notPunishable" | "noViolation" | "penalty" | "transferred" | "terminated" | "withdrawn" | "referred" | "annulled" | null;
                status: string;
                under: string | null;
            }[];
            /** @description 导入的首违台账 */
            records: {
                id: number;
                itemTitle: string;
                violationOn: string;
                /** @enum {string} */
                outcome: "orderFulfilled" | "noFiling" | "noPenalty" | "notPunishable" | "noViolation" | "penalty" | "transferred" | "terminated" | "withdrawn" | "referred" | "annulled";
                reference: string;
                under: string | null;
            }[];
            /** @description 最近的服务记录 */
            services: {
                id: number;
                /** @enum {string} */
                kind: "guidance" | "riskNotice" | "advice" | "caution" | "interview" | "revisit";
                subject: string;
                heldOn: string | null;
                /** @enum {string} */
                state: "planned" | "open" | "followUp" | "done" | "cancelled";
            }[];
        };
        Habits: {
            /** @description 本单位近 90 日登记的事项，常用的在前 */
            items: string[];
            /** @description 上次一同登记的执法人员 */
            partners: string[];
        };
        AttachmentList: {
            items: components["schemas"]["Attachment"][];
        };
        TaskPage: {
            items: components["schemas"]["TaskRow"][];
            next?: string;
            /** @description 符合条件的项数；10001 表示一万项以上 */
            total?: number;
        };
        TaskRow: {
            id: string;
            kind: string;
            title: string;
            caseNo: string;
            displayNo: string;
            partyName: string;
            itemTitle: string;
            stage: string;
            legalBasis: string;
            /** @enum {string} */
            candidateRole: "officer" | "head" | "legal" | "archivist" | "supervisor" | "manager" | "admin";
            unit: string;
            assignee: string | null;
            /** @enum {string} */
            state: "open" | "claimed" | "completed" | "withdrawn";
            dueAt: string | null;
            dueOn: string | null;
            dueClock: string | null;
            /** @enum {string|null} */
            dueUnit: "minute" | "hour" | "workingDay" | "calendarDay" | "month" | "year" | null;
            daysLeft: number | null;
            openedAt: string;
            completedAt: string | null;
            completedBy: string | null;
            version: number;
            /** @description 本案执法人员的用户名 */
            officers: string[];
            /** @description 本人稍后处理至哪一天 */
            snoozedUntil: string | null;
            /** @description 办结时所选的意见，例如“同意延期” */
            decided: string | null;
        };
        TaskCounts: {
            mine: number;
            unassigned: number;
            unit: number;
            snoozed: number;
            /** @description 今天及以前应跟进的 */
            followUps: number;
        };
        Task: {
            id: string;
            kind: string;
            title: string;
            caseNo: string;
            displayNo: string;
            partyName: string;
            itemTitle: string;
            stage: string;
            legalBasis: string;
            /** @enum {string} */
            candidateRole: "officer" | "head" | "legal" | "archivist" | "supervisor" | "manager" | "admin";
            unit: string;
            assignee: string | null;
            /** @enum {string} */
            state: "open" | "claimed" | "completed" | "withdrawn";
            dueAt: string | null;
            dueOn: string | null;
            dueClock: string | null;
            /** @enum {string|null} */
            dueUnit: "minute" | "hour" | "workingDay" | "calendarDay" | "month" | "year" | null;
            daysLeft: number | null;
            openedAt: string;
            completedAt: string | null;
            completedBy: string | null;
            version: number;
            /** @description 本案执法人员的用户名 */
            officers: string[];
            /** @description 本人稍后处理至哪一天 */
            snoozedUntil: string | null;
            barred: {
                reason: string;
                source: string | null;
            } | null;
            facts: components["schemas"]["Fact"][];
            answer: components["schemas"]["FactRow"][];
            prefill: {
                [key: string]: unknown;
            };
            form: {
                [key: string]: unknown;
            };
        };
        Fact: components["schemas"]["FactRow"] | components["schemas"]["FactRecord"];
        FactRecord: {
            title: string;
            name?: string;
            /** @enum {boolean} */
            advice?: true;
            /** @enum {string} */
            kind: "record";
            by: string;
            at: string;
            rows: components["schemas"]["FactRow"][];
        };
        Draft: {
            data: {
                [key: string]: unknown;
            };
        };
        TaskOutlook: {
            sentence: string | null;
            refused: boolean;
            /** @description 按已填写的事实，系统的建议及其理由、依据；没有建议或者所填不足的为空 */
            advice: {
                words: string;
                reasons: string[];
            } | null;
            paper: string | null;
        };
        DraftView: {
            data: {
                [key: string]: unknown;
            } | null;
            updatedAt: string | null;
            /** @description 存过几次；0 表示没有草稿 */
            version: number;
        };
        KeepDraft: {
            data: {
                [key: string]: unknown;
            };
            version?: number;
        };
        DraftKept: {
            version: number;
            updatedAt: string;
        };
        Claim: {
            version?: number;
        };
        Release: {
            version?: number;
            /** 原因 */
            reason?: string;
        };
        HandOver: {
            version?: number;
            /** 接办人 */
            to: string;
            /** 原因 */
            reason?: string;
        };
        Complete: {
            data: {
                [key: string]: unknown;
            };
            version?: number;
        };
        LeaveList: {
            items: components["schemas"]["Leave"][];
        };
        Leave: {
            id: string;
            username: string;
            toUser: string;
            fromOn: string;
            untilOn: string;
            reason: string;
            /** @enum {string} */
            state: "planned" | "running" | "ended" | "cancelled";
        };
        TakeLeave: {
            /** 休假人 */
            username: string;
            /** 代办人 */
            to: string;
            /**
             * 开始日期
             * Format: date
             */
            from: string;
            /**
             * 结束日期
             * Format: date
             */
            until: string;
            /** 原因 */
            reason: string;
        };
        HandedOver: {
            id: string;
            /** @enum {string} */
            state: "planned" | "running" | "ended" | "cancelled";
            /** @description 已转给代办人的任务数；休假尚未开始的，为届时将转交的 */
            moved: number;
            left: {
                id: string;
                title: string;
                reason: string;
            }[];
        };
        LeaveEnded: {
            /** @enum {string} */
            state: "planned" | "running" | "ended" | "cancelled";
            returned: number;
        };
        SavedViewList: {
            items: components["schemas"]["SavedView"][];
        };
        SavedView: {
            id: string;
            /** @enum {string} */
            page: "inbox" | "cases";
            name: string;
            query: string;
        };
        SaveView: {
            /** @enum {string} */
            page: "inbox" | "cases";
            /** 视图名称 */
            name: string;
            /** 筛选条件 */
            query: string;
        };
        Snooze: {
            /**
             * 稍后处理至
             * Format: date
             * @description 再次出现在本人待办里的日期
             */
            until: string;
            /** @description 所选日期晚于任务期限，已确认 */
            pastDue?: boolean;
        };
        FollowUpList: {
            items: components["schemas"]["FollowUp"][];
        };
        FollowUp: {
            id: string;
            caseNo: string;
            taskId: string | null;
            on: string;
            note: string;
            displayNo: string;
            partyName: string;
            itemTitle: string;
        };
        NewFollowUp: {
            /** 案号 */
            caseNo: string;
            /** 任务 */
            taskId?: string;
            /**
             * 跟进日期
             * Format: date
             */
            on: string;
            /** 跟进事项 */
            note: string;
        };
        FollowUpMade: {
            id: string;
        };
        CommonTextList: {
            items: components["schemas"]["CommonText"][];
        };
        CommonText: {
            id: string;
            form: string;
            field: string;
            itemId: string | null;
            text: string;
            /** @description 随产品附带的示例 */
            example: boolean;
            unit: string;
            /** @description 本人可以修改或停用 */
            editable: boolean;
        };
        NewText: {
            form: string;
            field: string;
            /** 事项 */
            itemId?: string;
            /** 常用语 */
            text: string;
        };
        ChangeText: {
            /** 常用语 */
            text: string;
        };
        ItemList: {
            items: components["schemas"]["Item"][];
        };
        StageList: {
            items: components["schemas"]["StageRow"][];
        };
        StageRow: {
            stage: string;
            title: string;
            /** @enum {string} */
            track: "flexible" | "penalty" | "transfer" | "closing";
            source: string;
            next: string[];
            turns: string[];
            available: boolean;
        };
        TaskDeclarations: {
            items: components["schemas"]["TaskDeclaration"][];
        };
        TaskDeclaration: {
            kind: string;
            title: string;
            legalBasis: string;
            /** @enum {string} */
            candidate: "officer" | "head" | "legal" | "archivist" | "supervisor" | "manager" | "admin";
            partyMay?: boolean;
            twoOfficers?: boolean;
            form: {
                [key: string]: unknown;
            };
        };
        ActionDeclarations: {
            items: components["schemas"]["ActionDeclaration"][];
        };
        ActionDeclaration: {
            name: string;
            title: string;
            legalBasis: string;
            by: ("officer" | "head" | "legal" | "archivist" | "supervisor" | "manager" | "admin")[];
            /** @enum {string} */
            partyMay?: "byForm" | "byCourse";
            partyAtMost?: number;
            partyHears?: boolean;
            despiteSuspension?: boolean;
            /** @description 不能撤回的操作办理后会怎样 */
            consequence?: string;
            /** @description 填写较长，未提交的内容留在本机 */
            keeps?: boolean;
            /** @enum {string} */
            when: "always" | "awaited" | "suspended";
            form: {
                [key: string]: unknown;
            };
        };
        PeriodRules: {
            rules: {
                /**
                 * 期限
                 * @enum {string}
                 */
                id: "verification" | "correction" | "study" | "reinspection" | "disposition" | "filing" | "investigation" | "legalReview" | "defence" | "hearingRequest" | "hearingNotice" | "decision" | "service" | "announcement" | "payment" | "onSpotReport" | "onSpotPapers" | "handIn" | "deposit" | "litigation" | "demand" | "courtWindow" | "retraction" | "measureApproval" | "preservation" | "seizure" | "dispute" | "designation" | "referral" | "assistance" | "transferApproval" | "transferDelivery" | "policeDecision" | "transferSupplement" | "nonFiling" | "policeReview" | "thingsHandOver" | "closing" | "archiving" | "limitation";
                /** 部门 */
                department?: string;
                /** 期限长度 */
                period: {
                    amount: number;
                    /** @enum {string} */
                    unit: "minute" | "hour" | "workingDay" | "calendarDay" | "month" | "year";
                };
                /**
                 * @default forward
                 * @enum {string}
                 */
                direction: "forward" | "backward";
                extension?: {
                    amount: number;
                    /** @enum {string} */
                    unit: "minute" | "hour" | "workingDay" | "calendarDay" | "month" | "year";
                    times: number;
                };
                /** 提前提醒 */
                remindBefore?: {
                    amount: number;
                    /** @enum {string} */
                    unit: "minute" | "hour" | "workingDay" | "calendarDay" | "month" | "year";
                };
                lateFee?: {
                    percentPerDay: number;
                    capPercent: number;
                    /** 加处罚款依据 */
                    source: string;
                };
                /** 依据 */
                source: string;
                /** 已经法律人员确认 */
                confirmed: boolean;
                title: string;
                /** @enum {string} */
                owner: "party" | "authority";
                startEvent: string;
                atEnd: string;
                version: number;
                effectiveFrom: string;
                effectiveTo: string | null;
            }[];
            missing: string[];
        };
        LawPublications: {
            items: {
                publication: number;
                source: string;
                effectiveFrom: string;
                reachesRunning: boolean;
                titles: string[];
                publishedAt: string;
                publishedBy: string;
                waiting: number;
            }[];
        };
        Calendar: {
            version: string;
            years: {
                year: number;
                source: string;
                offDays: string[];
                workDays: string[];
            }[];
        };
        CountedDeadline: {
            dueOn: string;
            dueAt: string;
            provisional: boolean;
            explanation: string[];
            days: components["schemas"]["ExplainedDay"][];
        };
        PublishYear: {
            year: number;
            /** 放假安排的来源 */
            source: string;
            offDays: string[];
            workDays: string[];
        };
        CalendarPreview: {
            openCases: number;
            moved: {
                caseNo: string;
                displayNo: string;
                clock: string;
                title: string;
                from: string | null;
                to: string | null;
                /** @description 变动后是否仍是暂定；日期不变的，变动的只是这一点 */
                provisional: boolean;
                /** @description 按日历的末日；已告知当事人的日期不提前 */
                kept?: string;
            }[];
        };
        ProposalList: {
            items: components["schemas"]["Proposal"][];
        };
        Proposal: {
            id: number;
            /** @enum {string} */
            kind: "calendar" | "rules" | "merge" | "separation";
            title: string;
            body: components["schemas"]["PublishYear"] | components["schemas"]["PublishRules"] | components["schemas"]["PartiesProposed"];
            /** @enum {string} */
            state: "waiting" | "published" | "withdrawn";
            proposedBy: string;
            proposedAt: string;
            decidedBy: string | null;
            decidedAt: string | null;
            /** @description 撤回的理由 */
            reason: string | null;
            /** @description 公布时的影响；待核准的在单件查询中按现在计算 */
            effect: (components["schemas"]["CalendarPreview"] | components["schemas"]["RulesReach"] | components["schemas"]["PartiesEffect"]) | null;
            mayPublish: boolean;
            own: boolean;
        };
        PublishRules: {
            /** 公布的文件 */
            source: string;
            /**
             * 施行日期
             * Format: date
             */
            effectiveFrom: string;
            /** 正在办理的案件也适用 */
            reachesRunning: boolean;
            rules: components["schemas"]["PublishedRule"][];
        };
        PublishedRule: {
            /**
             * 期限
             * @enum {string}
             */
            id: "verification" | "correction" | "study" | "reinspection" | "disposition" | "filing" | "investigation" | "legalReview" | "defence" | "hearingRequest" | "hearingNotice" | "decision" | "service" | "announcement" | "payment" | "onSpotReport" | "onSpotPapers" | "handIn" | "deposit" | "litigation" | "demand" | "courtWindow" | "retraction" | "measureApproval" | "preservation" | "seizure" | "dispute" | "designation" | "referral" | "assistance" | "transferApproval" | "transferDelivery" | "policeDecision" | "transferSupplement" | "nonFiling" | "policeReview" | "thingsHandOver" | "closing" | "archiving" | "limitation";
            /** 部门 */
            department?: string;
            /** 期限长度 */
            period: {
                amount: number;
                /** @enum {string} */
                unit: "minute" | "hour" | "workingDay" | "calendarDay" | "month" | "year";
            };
            /**
             * @default forward
             * @enum {string}
             */
            direction: "forward" | "backward";
            extension?: {
                amount: number;
                /** @enum {string} */
                unit: "minute" | "hour" | "workingDay" | "calendarDay" | "month" | "year";
                times: number;
            };
            /** 提前提醒 */
            remindBefore?: {
                amount: number;
                /** @enum {string} */
                unit: "minute" | "hour" | "workingDay" | "calendarDay" | "month" | "year";
            };
            lateFee?: {
                percentPerDay: number;
                capPercent: number;
                /** 加处罚款依据 */
                source: string;
            };
            /** 依据 */
            source: string;
            /** 已经法律人员确认 */
            confirmed: boolean;
        };
        PartiesProposed: {
            first: {
                /** @enum {string} */
                kind: "organization" | "individual";
                name: string;
                idNumber: string;
            };
            second: {
                /** @enum {string} */
                kind: "organization" | "individual";
                name: string;
                idNumber: string;
            };
            reason: string;
            evidence: string;
            unitId: string;
            link?: number;
        };
        RulesReach: {
            rules: {
                title: string;
                from: string | null;
                to: string;
            }[];
            reached: number;
            /** @description 至多 200 件 */
            cases: {
                caseNo: string;
                displayNo: string;
                stage: string;
            }[];
        };
        PartiesEffect: {
            parties: {
                idNumber: string;
                names: string[];
                cases: number;
                records: number;
            }[][];
            /** @description 将重新查询此前违法的在办案件 */
            undecided: number;
        };
        MergeParties: {
            first: {
                /**
                 * 类别
                 * @enum {string}
                 */
                kind: "organization" | "individual";
                /** 当事人名称 */
                name: string;
                /** 证件号码 */
                idNumber: string;
            };
            second: {
                /**
                 * 类别
                 * @enum {string}
                 */
                kind: "organization" | "individual";
                /** 当事人名称 */
                name: string;
                /** 证件号码 */
                idNumber: string;
            };
            /** 理由 */
            reason: string;
            /** 证据（写明文书、登记材料的名称） */
            evidence: string;
        };
        SeparateParties: {
            /** @description 所解除的合并 */
            link: number;
            /** 理由 */
            reason: string;
            /** 证据（写明文书、登记材料的名称） */
            evidence: string;
        };
        ProposalPublished: {
            id: number;
            told: number;
            failed: number;
        };
        ProposalWithdrawal: {
            /** 撤回的理由 */
            reason: string;
        };
        LawLists: {
            items: components["schemas"]["LawList"][];
            departments: string[];
        };
        LawList: {
            id: number;
            title: string;
            /** @enum {string} */
            kind: "waiver" | "mitigation";
            kindName: string;
            department: string;
            /** @enum {string} */
            level: "province" | "city" | "county";
            levelName: string;
            unit: string | null;
            versions: {
                version: number;
                /** @enum {string} */
                state: "draft" | "consulting" | "reviewing" | "approved" | "published" | "replaced" | "repealed" | "abandoned";
                stateName: string;
                repeals: boolean;
                entries: number;
                docNo: string | null;
                publishedAt: string | null;
                effectiveFrom: string | null;
                effectiveTo: string | null;
                consultTo: string | null;
            }[];
            /** @description 由本人所在单位编制 */
            own: boolean;
            mayRevise: boolean;
        };
        NewList: {
            /** 清单名称 */
            title: string;
            /**
             * 种类
             * @enum {string}
             */
            kind: "waiver" | "mitigation";
            /** 部门 */
            department: string;
            /**
             * 级别
             * @enum {string}
             */
            level: "province" | "city" | "county";
        };
        ListBegun: {
            id: number;
            version: number;
        };
        RunningCases: {
            total: number;
            /** @description 本人可见的，至多 500 件 */
            items: components["schemas"]["RunningCase"][];
        };
        RunningCase: {
            caseNo: string;
            displayNo: string;
            partyName: string;
            itemId: string;
            itemTitle: string;
            stage: string;
            boundVersion: number;
            newVersion: number;
            /** @description 新版本的施行日期 */
            effectiveFrom: string;
            /** @enum {string} */
            verdict: "milder" | "same" | "heavier" | "unclear";
            why: string;
            elements: {
                element: string;
                title: string;
                before: string;
                after: string;
                /** @enum {string} */
                bearing: "milder" | "heavier" | "same" | "unclear" | "people";
                bearingName: string;
                reason: string;
            }[];
            /** @description 适用新版本后案件的变化 */
            effects: string[];
            /** @description 不能提出适用的原因 */
            refused: string | null;
            /** @description 正在审批的任务 */
            pending: string | null;
            mayPropose: boolean;
        };
        ReviseList: {
            /**
             * 废止
             * @default false
             */
            repeals: boolean;
            /** 理由 */
            reason: string;
        };
        LawListVersion: {
            list: {
                id: number;
                title: string;
                /** @enum {string} */
                kind: "waiver" | "mitigation";
                kindName: string;
                department: string;
                /** @enum {string} */
                level: "province" | "city" | "county";
                levelName: string;
                unit: string | null;
            };
            version: number;
            /** @enum {string} */
            state: "draft" | "consulting" | "reviewing" | "approved" | "published" | "replaced" | "repealed" | "abandoned";
            stateName: string;
            repeals: boolean;
            entries: components["schemas"]["ListEntry"][];
            docNo: string | null;
            publishedAt: string | null;
            effectiveFrom: string | null;
            effectiveTo: string | null;
            consultTo: string | null;
            /** @description 每个事项逐栏的文字，与 fields 同序 */
            said: string[][];
            fields: string[];
            revision: number;
            /** @description 处罚种类、裁量档次的名称 */
            words: {
                penaltyTypes: {
                    [key: string]: string;
                };
                steps: {
                    [key: string]: string;
                };
            };
            drafters: string[];
            consultPublicly: boolean;
            consultFrom: string | null;
            consultOver: boolean;
            reviewedBy: string | null;
            docOn: string | null;
            publishedBy: string | null;
            course: {
                at: string;
                by: string;
                did: string;
                note?: string;
            }[];
            against: number | null;
            changes: components["schemas"]["ListEntryChange"][];
            /** @description 公布时的影响 */
            effect: components["schemas"]["ListEffect"] | null;
            opinions: components["schemas"]["ListOpinion"][];
            may: {
                edit: boolean;
                consult: boolean;
                opine: boolean;
                answer: boolean;
                submit: boolean;
                review: boolean;
                publish: boolean;
                abandon: boolean;
            };
        };
        ListEntry: {
            /** 事项编号 */
            id: string;
            /** 事项名称 */
            title: string;
            legalBasis: string[];
            conditions: string[];
            /** @default [] */
            questions: {
                /** 问题编号 */
                id: string;
                /** @enum {string} */
                kind: "yesNo" | "amountFen" | "count";
                /** 问题 */
                text: string;
                satisfiedIf: {
                    is: boolean;
                } | {
                    atMost: number;
                } | {
                    below: number;
                };
                /** 任一组 */
                either?: string;
                /** @enum {boolean} */
                excludes?: true;
                /** 问题的依据 */
                source: string;
            }[];
            /** 改正期限 */
            correctionPeriod: {
                amount: number;
                /** @enum {string} */
                unit: "minute" | "hour" | "workingDay" | "calendarDay" | "month" | "year";
            };
            onTheSpot: boolean;
            penaltyRequiresRefusal: boolean;
            /** 重点领域 */
            focusArea?: string;
            /** 不追溯的理由 */
            noLookBack?: string;
            limitation?: {
                /** 追责时效 */
                period: {
                    amount: number;
                    /** @enum {string} */
                    unit: "minute" | "hour" | "workingDay" | "calendarDay" | "month" | "year";
                };
                onlyWithHarm: boolean;
                /** 时效的依据 */
                source: string;
            };
            fine?: {
                individualMin?: number;
                individualMax?: number;
                organizationMin?: number;
                organizationMax?: number;
                /** 罚款说明 */
                note?: string;
            };
            penaltyTypes?: ("warning" | "publicCriticism" | "fine" | "confiscation" | "licenceSuspension" | "qualificationReduction" | "licenceRevocation" | "activityRestriction" | "businessSuspension" | "closure" | "occupationalBan")[];
            tiers?: {
                /** @enum {string} */
                step: "mitigated" | "light" | "ordinary" | "heavy";
                /** 裁量情形 */
                circumstances: string;
                kinds?: ("warning" | "publicCriticism" | "fine" | "confiscation" | "licenceSuspension" | "qualificationReduction" | "licenceRevocation" | "activityRestriction" | "businessSuspension" | "closure" | "occupationalBan")[];
                fine?: {
                    individualMin?: number;
                    individualMax?: number;
                    organizationMin?: number;
                    organizationMax?: number;
                };
            }[];
            perDay?: {
                /** 按日连续处罚的依据 */
                source: string;
                confirmed: boolean;
            };
            competence?: {
                /** 管辖机关 */
                authority: string;
                /** 管辖依据 */
                source: string;
            };
            basesInForce?: {
                /** 法律名称 */
                law: string;
                /**
                 * 施行日期
                 * Format: date
                 */
                from: string;
                /**
                 * 失效日期
                 * Format: date
                 */
                to?: string;
            }[];
            /**
             * 失效日期
             * Format: date
             */
            effectiveTo?: string;
            firstOffence?: {
                months: number;
                /** @enum {string} */
                scope: "item" | "department";
                /** 追溯依据 */
                source: string;
            };
            /**
             * 施行日期
             * Format: date
             */
            effectiveFrom?: string;
        };
        ListEntryChange: {
            id: string;
            title: string;
            /** @enum {string} */
            change: "added" | "changed" | "removed" | "same";
            /** @enum {string} */
            weight: "lighter" | "heavier" | "unclear" | "equal";
            fields: {
                field: string;
                title: string;
                before: string;
                after: string;
                /** @enum {string} */
                weight: "lighter" | "heavier" | "unclear" | "equal";
            }[];
        };
        ListEffect: {
            effectiveFrom: string;
            changes: components["schemas"]["ListEntryChange"][];
            /** @description 绑定所涉事项的未结案件 */
            openCases: number;
            /** @description 本人可见的，至多 500 件 */
            cases: {
                caseNo: string;
                displayNo: string;
                itemId: string;
                itemTitle: string;
                stage: string;
                boundVersion: number;
                /**
                 * @description 从旧兼从轻的提示，由承办人决定
                 * @enum {string|null}
                 */
                proposal: "lighter" | "unclear" | null;
                why: string[];
            }[];
        };
        ListOpinion: {
            id: number;
            entryId: string | null;
            text: string;
            /** @enum {string} */
            origin: "internal" | "public";
            /** @description 社会公众没有写称呼的为空 */
            by: string | null;
            givenAt: string;
            /** @enum {string|null} */
            adopted: "adopted" | "partly" | "declined" | null;
            answer: string | null;
            answeredBy: string | null;
            answeredAt: string | null;
            shown: boolean;
        };
        SaveListEntry: {
            /** @description 所依据的草案修订次数 */
            revision: number;
            entry: components["schemas"]["ListEntry"];
        };
        ListSheetTaken: {
            revision: number;
            entries: number;
        };
        RemoveListEntry: {
            /** @description 所依据的草案修订次数 */
            revision: number;
        };
        ConsultOnList: {
            /** 向社会公开征求意见 */
            publicly: boolean;
            /**
             * 截止日期
             * Format: date
             */
            to: string;
        };
        ListOpinionGiven: {
            /** 事项 */
            entryId?: string;
            /** 意见 */
            text: string;
        };
        ListOpinionReceipt: {
            receipt: string;
        };
        AnswerListOpinion: {
            /**
             * 采纳情况
             * @enum {string}
             */
            adopted: "adopted" | "partly" | "declined";
            /** 答复 */
            answer: string;
            /** 公开意见和答复 */
            shown: boolean;
        };
        ReviewList: {
            /** 审核通过 */
            passed: boolean;
            /** 审核意见 */
            note: string;
        };
        PublishList: {
            /** 文号 */
            docNo: string;
            /**
             * 成文日期
             * Format: date
             */
            docOn: string;
            /**
             * 施行日期
             * Format: date
             */
            effectiveFrom: string;
        };
        AbandonList: {
            /** 撤回的理由 */
            reason: string;
        };
        ListEvaluation: {
            from: string;
            to: string;
            items: {
                id: string;
                title: string;
                used: number;
                waived: number;
                repeated: number;
                adjusted: number;
            }[];
            definitions: {
                [key: string]: string;
            };
        };
        PublicLists: {
            items: {
                id: number;
                version: number;
                title: string;
                kindName: string;
                department: string;
                levelName: string;
                /** @description 正在征求意见 */
                open: boolean;
                consultFrom: string | null;
                consultTo: string | null;
                docNo: string | null;
                effectiveFrom: string | null;
                effectiveTo: string | null;
            }[];
        };
        OwnListOpinion: {
            listTitle: string;
            text: string;
            givenAt: string;
            adoptedName: string | null;
            answer: string | null;
            answeredAt: string | null;
        };
        PublicList: {
            id: number;
            version: number;
            title: string;
            kindName: string;
            department: string;
            levelName: string;
            /** @description 正在征求意见 */
            open: boolean;
            consultFrom: string | null;
            consultTo: string | null;
            docNo: string | null;
            effectiveFrom: string | null;
            effectiveTo: string | null;
            unit: string | null;
            repeals: boolean;
            fields: string[];
            entries: {
                id: string;
                title: string;
                said: string[];
            }[];
            opinions: {
                id: number;
                entryId: string | null;
                text: string;
                givenAt: string;
                adoptedName: string;
                answer: string;
                answeredAt: string;
            }[];
            /** @description 已收到、尚未答复的意见 */
            waiting: number;
        };
        PublicListOpinionGiven: {
            /** 事项 */
            entryId?: string;
            /** 意见 */
            text: string;
            /** 称呼 */
            name?: string;
        };
        PriorRecordPage: {
            items: components["schemas"]["PriorRecord"][];
            next?: string;
            /** @description 本人可以导入的部门 */
            departments: string[];
        };
        PriorRecord: {
            id: number;
            unit: string;
            department: string;
            /** @enum {string} */
            partyKind: "organization" | "individual";
            partyName: string;
            partyIdNumber: string;
            /** @description 不在清单中的为空 */
            itemId: string;
            itemTitle: string;
            violationOn: string;
            decidedOn: string;
            /** @enum {string} */
            outcome: "penalty" | "noPenalty" | "noFiling" | "orderFulfilled";
            reference: string;
            remark: string | null;
            importedBy: string;
            importedAt: string;
            withdrawnBy: string | null;
            withdrawnAt: string | null;
            withdrawnReason: string | null;
            mayWithdraw: boolean;
        };
        PartyLinks: {
            items: {
                id: number;
                unit: string;
                first: {
                    /** @enum {string} */
                    kind: "organization" | "individual";
                    name: string;
                    idNumber: string;
                };
                second: {
                    /** @enum {string} */
                    kind: "organization" | "individual";
                    name: string;
                    idNumber: string;
                };
                reason: string;
                evidence: string;
                proposedBy: string;
                mergedBy: string;
                mergedAt: string;
                separation: {
                    reason: string;
                    evidence: string;
                    proposedBy: string;
                    by: string;
                    at: string;
                } | null;
            }[];
        };
        PriorsImported: {
            imported: number;
            /** @description 已重新查询此前违法的在办案件 */
            told: number;
        };
        WithdrawPriorRecord: {
            /** 撤回的理由 */
            reason: string;
        };
        ServicePage: {
            items: components["schemas"]["ServiceSummary"][];
            next?: string;
            mayWrite: boolean;
        };
        ServiceSummary: {
            id: number;
            displayNo: string;
            /** @enum {string} */
            kind: "guidance" | "riskNotice" | "advice" | "caution" | "interview" | "revisit";
            /** @enum {string} */
            state: "planned" | "open" | "followUp" | "done" | "cancelled";
            unit: string;
            parties: {
                name: string;
                idNumber: string;
            }[];
            audience: string | null;
            place: string;
            heldOn: string | null;
            plannedAt: string | null;
            dueOn: string | null;
            subject: string;
            officers: string[];
            caseNo: string | null;
            /** @description 案件是由这份记录登记的 */
            becameCase: boolean;
        };
        ServiceList: {
            items: components["schemas"]["ServiceSummary"][];
        };
        ServiceRecord: {
            id: number;
            displayNo: string;
            /** @enum {string} */
            kind: "guidance" | "riskNotice" | "advice" | "caution" | "interview" | "revisit";
            /** @enum {string} */
            state: "planned" | "open" | "followUp" | "done" | "cancelled";
            unit: string;
            parties: {
                /** @enum {string} */
                kind: "organization" | "individual";
                name: string;
                idNumber: string;
                phone: string | null;
                address: string | null;
                representative: string | null;
            }[];
            audience: string | null;
            place: string;
            heldOn: string | null;
            plannedAt: string | null;
            dueOn: string | null;
            subject: string;
            officers: {
                username: string;
                name: string;
                certificateNo: string;
            }[];
            caseNo: string | null;
            /** @description 案件是由这份记录登记的 */
            becameCase: boolean;
            caseDisplayNo: string | null;
            content: string | null;
            persons: string | null;
            advice: string | null;
            reply: string | null;
            invited: string | null;
            notice: string | null;
            /**
             * 通知日期
             * Format: date
             */
            noticedOn: string | null;
            source: string;
            createdBy: string;
            createdAt: string;
            version: number;
            entries: {
                id: number;
                /** @enum {string} */
                type: "made" | "planned" | "held" | "absent" | "followUp" | "correction" | "cancelled" | "file" | "case";
                by: string;
                at: string;
                rows: {
                    title: string;
                    value: string;
                }[];
            }[];
            files: components["schemas"]["Attachment"][];
            may: ("held" | "absent" | "planned" | "followUp" | "cancelled" | "correction" | "file" | "case")[];
        };
        CreateService: {
            /**
             * 服务种类
             * @enum {string}
             */
            kind: "guidance" | "riskNotice" | "advice" | "caution" | "interview" | "revisit";
            /** @default [] */
            parties: {
                /** @enum {string} */
                kind: "organization" | "individual";
                /** 当事人名称 */
                name: string;
                /** 证件号码 */
                idNumber: string;
                /** 联系电话 */
                phone?: string;
                /** 地址 */
                address?: string;
                /** 负责人 */
                representative?: string;
            }[];
            /**
             * 对象
             * @description 没有具体当事人的：行业、范围
             */
            audience?: string;
            /** 地点 */
            place: string;
            officers: string[];
            /** 事由 */
            subject: string;
            /**
             * 案号
             * @description 属于某一案件的
             */
            caseNo?: string;
            plan?: {
                /**
                 * 约谈时间
                 * Format: date-time
                 */
                at: string;
                /** 被约谈人 */
                invited: string;
                /** 通知方式 */
                notice?: string;
                /**
                 * 通知日期
                 * Format: date
                 */
                noticedOn?: string;
            };
            held?: {
                /**
                 * 日期
                 * Format: date
                 */
                heldOn: string;
                /** 内容 */
                content: string;
                /** 参加人员 */
                persons?: string;
                /** 要求和建议 */
                advice?: string;
                /** 当事人的答复 */
                reply?: string;
                result: {
                    /**
                     * 办理结果
                     * @enum {string}
                     */
                    state: "done" | "followUp" | "open";
                    /**
                     * 跟进日期
                     * Format: date
                     */
                    dueOn?: string;
                };
            };
        };
        ServiceMade: {
            id: number;
            displayNo: string;
        };
        AddToService: {
            /** @enum {string} */
            type: "followUp";
            /** @description 所看到的版本 */
            version: number;
            /** 跟进情况 */
            text: string;
            result: {
                /**
                 * 办理结果
                 * @enum {string}
                 */
                state: "done" | "followUp" | "open";
                /**
                 * 跟进日期
                 * Format: date
                 */
                dueOn?: string;
            };
        } | {
            /** @enum {string} */
            type: "correction";
            /** 更正的内容和理由 */
            text: string;
        } | {
            /** @enum {string} */
            type: "cancelled";
            /** @description 所看到的版本 */
            version: number;
            /** 取消的理由 */
            text: string;
        } | {
            /** @enum {string} */
            type: "held";
            /** @description 所看到的版本 */
            version: number;
            /** 地点 */
            place?: string;
            held: {
                /**
                 * 日期
                 * Format: date
                 */
                heldOn: string;
                /** 内容 */
                content: string;
                /** 参加人员 */
                persons?: string;
                /** 要求和建议 */
                advice?: string;
                /** 当事人的答复 */
                reply?: string;
                result: {
                    /**
                     * 办理结果
                     * @enum {string}
                     */
                    state: "done" | "followUp" | "open";
                    /**
                     * 跟进日期
                     * Format: date
                     */
                    dueOn?: string;
                };
            };
        } | {
            /** @enum {string} */
            type: "absent";
            /** @description 所看到的版本 */
            version: number;
            /** 未到场的情况 */
            text: string;
            result: {
                /**
                 * 办理结果
                 * @enum {string}
                 */
                state: "done" | "followUp" | "open";
                /**
                 * 跟进日期
                 * Format: date
                 */
                dueOn?: string;
            };
        } | {
            /** @enum {string} */
            type: "planned";
            /** @description 所看到的版本 */
            version: number;
            /** 地点 */
            place?: string;
            plan: {
                /**
                 * 约谈时间
                 * Format: date-time
                 */
                at: string;
                /** 被约谈人 */
                invited: string;
                /** 通知方式 */
                notice?: string;
                /**
                 * 通知日期
                 * Format: date
                 */
                noticedOn?: string;
            };
        };
        GraceList: {
            items: components["schemas"]["GracePeriod"][];
            maySet: boolean;
        };
        GracePeriod: {
            id: number;
            unit: string;
            /** @enum {string} */
            kind: "newBusiness" | "transition";
            partyName: string | null;
            partyIdNumber: string | null;
            itemId: string | null;
            itemTitle: string | null;
            fromOn: string;
            toOn: string;
            basis: string;
            setBy: string;
            setAt: string;
            endedOn: string | null;
            endedReason: string | null;
            endedBy: string | null;
            mayEnd: boolean;
        };
        GraceApplying: {
            items: components["schemas"]["GracePeriod"][];
        };
        SetGrace: {
            /** @enum {string} */
            kind: "newBusiness";
            party: {
                /** @enum {string} */
                kind: "organization" | "individual";
                /** 当事人名称 */
                name: string;
                /** 证件号码 */
                idNumber: string;
            };
            /**
             * 起始日
             * Format: date
             */
            fromOn: string;
            /**
             * 截止日
             * Format: date
             */
            toOn: string;
            /** 依据（文件名称、文号、条款） */
            basis: string;
        } | {
            /** @enum {string} */
            kind: "transition";
            /** 事项 */
            itemId: string;
            /**
             * 起始日
             * Format: date
             */
            fromOn: string;
            /**
             * 截止日
             * Format: date
             */
            toOn: string;
            /** 依据（文件名称、文号、条款） */
            basis: string;
        };
        GraceMade: {
            id: number;
        };
        EndGrace: {
            /** 结束的理由 */
            reason: string;
        };
        PartyCase: {
            caseNo: string;
            displayNo: string;
            unitName: string;
            unitPhone: string | null;
            officers: {
                name: string;
                certificateNo: string;
            }[];
            partyName: string;
            signer: string;
            itemTitle: string;
            legalBasis: string[];
            conditions: string[];
            facts: string;
            place: string;
            violationOn: string;
            /** @enum {string} */
            status: "open" | "suspended" | "closed";
            /** @enum {string} */
            stage: "registration" | "screening" | "education" | "correction" | "observation" | "reinspection" | "disposition" | "escalation" | "onSpot" | "filing" | "investigation" | "legalReview" | "notice" | "defence" | "hearing" | "deliberation" | "decision" | "service" | "performance" | "demand" | "transfer" | "closing";
            stageTitle: string;
            /** @enum {string|null} */
            outcome: "orderFulfilled" | "noFiling" | "noPenalty" | "notPunishable" | "noViolation" | "penalty" | "transferred" | "terminated" | "withdrawn" | "referred" | "annulled" | null;
            dueAt: string | null;
            dueOn: string | null;
            endedAt: string | null;
            readableUntil: string;
            escalated: string | null;
            verifying: boolean;
            filed: boolean;
            /** @enum {string|null} */
            dueUnit: "minute" | "hour" | "workingDay" | "calendarDay" | "month" | "year" | null;
            daysLeft: number | null;
            provisional: boolean;
            reasons: string[];
            onTheSpot: boolean;
            order: {
                id: string;
                title: string;
                number: string | null;
                servedAt: string;
                requirements: {
                    text: string;
                    /** @enum {string|null} */
                    result: "corrected" | "partly" | "notCorrected" | null;
                }[];
                remedies: components["schemas"]["Remedy"][];
            } | null;
            notice: {
                id: string;
                title: string;
                number: string | null;
                servedAt: string;
                penalties: string[];
                content: string;
                facts: string;
                basis: string;
                defence: components["schemas"]["PartyPeriod"] | null;
                stated: boolean;
                hearing: {
                    period: components["schemas"]["PartyPeriod"] | null;
                    askedAt: string | null;
                    /** @enum {string|null} */
                    result: "held" | "abandoned" | null;
                    heldOn: string | null;
                    appointed: {
                        heldAt: string;
                        place: string;
                        host: string;
                        open: boolean;
                    } | null;
                } | null;
                heard: {
                    waived: boolean;
                    statement: string | null;
                } | null;
            } | null;
            decision: {
                id: string;
                title: string;
                number: string | null;
                servedAt: string;
                altered: {
                    /** @enum {string} */
                    result: "changed" | "annulled" | "unlawful";
                    on: string;
                    fineFen: number | null;
                    anew: boolean;
                    /** @enum {string} */
                    by: "reconsideration" | "litigation" | "own";
                }[];
                penalty: boolean;
                refuted: boolean;
                penalties: string[];
                correction: string | null;
                reasons: string;
                facts: string;
                basis: string;
                heard: {
                    waived: boolean;
                    statement: string | null;
                } | null;
                defenceReview: string | null;
                remedies: components["schemas"]["Remedy"][];
            } | null;
            payment: {
                fineFen: number;
                period: components["schemas"]["PartyPeriod"];
                late: boolean;
                parts: {
                    dueOn: string;
                    fen: number;
                    openFen: number;
                    late: boolean;
                }[];
                instalments: {
                    askedAt: string;
                    /** @enum {string|null} */
                    decision: "defer" | "instalments" | "refuse" | null;
                } | null;
                demand: {
                    servedOn: string;
                    manner: string;
                    period: components["schemas"]["PartyPeriod"];
                } | null;
                surcharge: {
                    percentPerDay: number;
                    capPercent: number;
                    source: string;
                } | null;
                mayBeAddedFen: number;
                imposedFen: number | null;
                undecided: boolean;
                payments: {
                    fen: number;
                    on: string;
                }[];
                returns: {
                    fen: number;
                    on: string | null;
                }[];
                owedFen: number;
                remedies: string[];
                source: string;
            } | null;
            held: components["schemas"]["PartyHeld"][];
            minutes: components["schemas"]["PartyMinutes"][];
            recusals: {
                name: string;
                /** @enum {string|null} */
                decision: "withdraw" | "refuse" | null;
            }[];
            reinspection: components["schemas"]["PartyPeriod"] | null;
            extension: {
                by: components["schemas"]["Period"];
                /** @enum {string|null} */
                decision: "approve" | "refuse" | null;
            } | null;
            longest: {
                by: components["schemas"]["Period"];
                dueOn: string | null;
            } | null;
            serviceAddress: {
                address: string;
                channels: string[];
                signedOn: string;
            } | null;
            commitment: {
                text: string;
                textHash: string;
                open: boolean;
                /** @enum {string|null} */
                decision: "signed" | "declined" | null;
                signedBy: string | null;
                signedAt: string | null;
                image: string | null;
            } | null;
            studied: boolean;
            may: {
                report: boolean;
                extend: boolean;
                refuse: boolean;
                study: boolean;
                defend: boolean;
                waive: boolean;
                hearing: boolean;
                recuse: boolean;
                instalments: boolean;
            };
            submissions: components["schemas"]["PartySubmission"][];
            timeline: {
                at: string;
                text: string;
            }[];
        };
        Remedy: {
            /** @enum {string} */
            title: "行政复议" | "行政诉讼";
            to: string;
            period: components["schemas"]["Period"];
            source: string;
            dueOn: string;
            provisional: boolean;
            sentences: string[];
        };
        PartyPeriod: {
            dueOn: string | null;
            dueAt: string | null;
            provisional: boolean;
            /** @enum {string} */
            unit: "minute" | "hour" | "workingDay" | "calendarDay" | "month" | "year";
            running: boolean;
            daysLeft: number | null;
            reasons: string[];
        };
        PartyHeld: {
            id: string;
            title: string;
            number: string | null;
            servedAt: string;
            /** @enum {string} */
            kind: "preservation" | "sealing" | "detention";
            takenAt: string;
            reason: string;
            basis: string;
            things: {
                name: string;
                quantity: string;
                place: string;
                ended: string | null;
            }[];
            period: components["schemas"]["PartyPeriod"] | null;
            over: boolean;
            releasedBy: string | null;
            remedies: components["schemas"]["Remedy"][];
        };
        PartyMinutes: {
            no: number;
            title: string;
            from: string;
            to: string;
            place: string;
            person: string;
            officers: {
                name: string;
                certificateNo: string;
            }[];
            identityShown: boolean;
            rightsTold: boolean;
            corrected: boolean;
            open: boolean;
            pages: {
                page: number;
                text: string;
                /** @enum {string} */
                state: "signed" | "refused" | "later";
                corrections: string | null;
                reason: string | null;
                at: string | null;
                own: boolean;
            }[];
        };
        PartySubmission: {
            number: string;
            at: string;
            title: string;
            text: string;
            files: components["schemas"]["Attachment"][];
            /** @enum {string} */
            state: "received" | "taken" | "refused";
            refusal: string | null;
        };
        PartyCommitment: {
            /** @enum {string} */
            decision: "signed" | "declined";
            /** 签署人姓名 */
            signedBy: string;
            textHash: string;
            image?: string;
        };
        PartyReply: {
            caseNo: string;
            /** @enum {string} */
            status: "open" | "suspended" | "closed";
            /** @enum {string} */
            stage: "registration" | "screening" | "education" | "correction" | "observation" | "reinspection" | "disposition" | "escalation" | "onSpot" | "filing" | "investigation" | "legalReview" | "notice" | "defence" | "hearing" | "deliberation" | "decision" | "service" | "performance" | "demand" | "transfer" | "closing";
            stageTitle: string;
            /** @enum {string|null} */
            outcome: "orderFulfilled" | "noFiling" | "noPenalty" | "notPunishable" | "noViolation" | "penalty" | "transferred" | "terminated" | "withdrawn" | "referred" | "annulled" | null;
            dueAt: string | null;
            dueOn: string | null;
        };
        Course: {
            id: string;
            sections: {
                title: string;
                text: string;
                source: string;
            }[];
            questions: {
                text: string;
                options: string[];
                source: string;
            }[];
        };
        StudyAnswers: {
            answers: number[];
        };
        StudyResult: {
            right: boolean[];
            passed: boolean;
        };
        LookAtPartyLink: {
            /** 链接 */
            token: string;
        };
        PartyEntrance: {
            unitName: string;
            unitPhone: string | null;
            entered: boolean;
            /** @enum {string} */
            code: "waiting" | "used" | "expired";
        };
        EnterPartyPage: {
            /** 链接 */
            token: string;
            code: string;
        };
        NewPartyLink: {
            /** @description 同时以短信发给当事人 */
            byText?: boolean;
        };
        PartyLink: {
            path: string;
            code: string;
            codeExpiresAt: string;
            expiresAt: string;
        };
        Statistics: {
            from: string;
            to: string;
            total: {
                registered: number;
                open: number;
                overdue: number;
                ordered: number;
                correctedInTime: components["schemas"]["Share"];
                firstPass: components["schemas"]["Share"];
                escalated: components["schemas"]["Share"];
                repeated: components["schemas"]["Share"];
                committed: components["schemas"]["Share"];
            };
            mix: {
                guided: number;
                managed: number;
                enforced: number;
                /** @description 另计的服务记录 */
                services: {
                    guided: number;
                    managed: number;
                };
            };
            funnel: {
                registered: number;
                ordered: number;
                corrected: number;
                lenient: number;
                escalated: number;
            };
            byStage: {
                stage: string;
                unit: string;
                n: number;
            }[];
            due: {
                today: number;
                week: number;
                days: {
                    date: string;
                    n: number;
                }[];
            };
            byUnit: components["schemas"]["StatisticsRow"][];
            byItem: components["schemas"]["StatisticsRow"][];
            byMonth: components["schemas"]["StatisticsRow"][];
            definitions: {
                [key: string]: string;
            };
        };
        Share: {
            of: number;
            n: number;
            rate: number | null;
        };
        StatisticsRow: {
            key: string;
            title: string;
            registered: number;
            open: number;
            overdue: number;
            ordered: number;
            correctedInTime: components["schemas"]["Share"];
            firstPass: components["schemas"]["Share"];
            escalated: components["schemas"]["Share"];
            repeated: components["schemas"]["Share"];
            committed: components["schemas"]["Share"];
        };
        Risks: {
            at: string;
            total: {
                open: number;
                overdue: number;
                soon: number;
                unowned: number;
                extension: number;
                review: number;
                supervision: number;
                /** @description 待法制审核中最早一项的送审时间 */
                oldestReview: string | null;
            };
            byUnit: components["schemas"]["RiskOfUnit"][];
            byPerson: components["schemas"]["RiskOfPerson"][];
            definitions: {
                [key: string]: string;
            };
        };
        RiskOfUnit: {
            key: string;
            title: string;
            open: number;
            overdue: number;
            soon: number;
            unowned: number;
            extension: number;
            review: number;
            supervision: number;
            /** @description 待法制审核中最早一项的送审时间 */
            oldestReview: string | null;
        };
        RiskOfPerson: {
            /** @description 用户名；“-”加岗位为该岗位待认领的 */
            key: string;
            title: string;
            unit: string | null;
            open: number;
            overdue: number;
            soon: number;
            unowned: number;
            extension: number;
            review: number;
            supervision: number;
            /** @description 待法制审核中最早一项的送审时间 */
            oldestReview: string | null;
        };
        RiskTaskPage: {
            items: components["schemas"]["RiskTask"][];
            next?: string;
            total?: number;
        };
        RiskTask: {
            id: string;
            title: string;
            caseNo: string;
            displayNo: string;
            partyName: string;
            itemTitle: string;
            /** @enum {string} */
            candidateRole: "officer" | "head" | "legal" | "archivist" | "supervisor" | "manager" | "admin";
            unit: string;
            assignee: string | null;
            assigneeName: string | null;
            dueAt: string | null;
            dueOn: string | null;
            dueClock: string | null;
            /** @enum {string|null} */
            dueUnit: "minute" | "hour" | "workingDay" | "calendarDay" | "month" | "year" | null;
            daysLeft: number | null;
            openedAt: string;
        };
        Schedule: {
            days: components["schemas"]["ScheduleDay"][];
        };
        ScheduleDay: {
            date: string;
            /** @description 最近一个期限在这一天届满的未结案件 */
            due: number;
            /** @description 应在这一天以前完成的复查 */
            visits: number;
            /** @description 是否工作日；null：放假安排尚未公布 */
            works: boolean | null;
        };
        Visits: {
            items: components["schemas"]["Visit"][];
        };
        Visit: {
            id: string;
            caseNo: string;
            displayNo: string;
            partyName: string;
            itemTitle: string;
            place: string | null;
            /** @description 登记时取得的位置，WGS 84；没有的为 null */
            latitude: number | null;
            longitude: number | null;
            assignee: string | null;
            assigneeName: string | null;
            dueAt: string | null;
            dueOn: string | null;
            dueClock: string | null;
            /** @enum {string|null} */
            dueUnit: "minute" | "hour" | "workingDay" | "calendarDay" | "month" | "year" | null;
            daysLeft: number | null;
        };
        NotificationList: {
            items: components["schemas"]["Notification"][];
            /** @description 未读条数；100 表示不少于 100 条 */
            unread: number;
            next?: string;
        };
        Notification: {
            id: string;
            /** @description 案号；与具体案件无关的消息为空 */
            caseNo: string;
            kind: string;
            title: string;
            body: string;
            visibleAt: string;
            readAt: string | null;
        };
        Contact: {
            email: string | null;
            phone: string | null;
            im: string | null;
            ways: components["schemas"]["Way"][];
            groups: components["schemas"]["MessageGroup"][];
        };
        Way: {
            /** @enum {string} */
            way: "email" | "sms" | "im";
            title: string;
            /** @description 已开通；未开通的是系统没有设置 */
            on: boolean;
        };
        MessageGroup: {
            /** @enum {string} */
            group: "work" | "deadlines" | "course" | "other";
            title: string;
            ways: ("email" | "sms" | "im")[];
        };
        ChangeContact: {
            /** Format: email */
            email: string | null;
            phone: string | null;
            /** 即时通信账号 */
            im: string | null;
            choices: {
                [key: string]: ("email" | "sms" | "im")[];
            };
        };
        Outbound: {
            ways: components["schemas"]["Way"][];
            dead: number;
            waiting: number;
            items: components["schemas"]["OutboundMessage"][];
            next?: string;
        };
        OutboundMessage: {
            id: string;
            /** @enum {string} */
            way: "email" | "sms" | "im";
            wayTitle: string;
            caseNo: string;
            displayNo: string | null;
            name: string | null;
            /** @description 中间部分隐去 */
            address: string;
            title: string;
            /** @enum {string} */
            state: "dead" | "waiting" | "sent";
            attempts: number;
            createdAt: string;
            nextTryAt: string;
            lastTryAt: string | null;
            lastError: string | null;
            sentAt: string | null;
            receipt: string | null;
        };
        Resend: {
            ids: string[];
        };
        Resent: {
            resent: number;
        };
        PersonList: {
            items: components["schemas"]["Person"][];
        };
        Person: {
            username: string;
            name: string;
            unitId: string;
            roles: ("officer" | "head" | "legal" | "archivist" | "supervisor" | "manager" | "admin")[];
            certificateNo: string | null;
            lawQualification: string | null;
            active: boolean;
            passwordChangeDue: boolean;
        };
        NewPerson: {
            username: string;
            /** 姓名 */
            name: string;
            /** 单位 */
            unitId: string;
            roles: ("officer" | "head" | "legal" | "archivist" | "supervisor" | "manager" | "admin")[];
            /** 执法证号 */
            certificateNo?: string | null;
            /** 法律职业资格 */
            lawQualification?: string | null;
        };
        FirstPassword: {
            username: string;
            password: string;
        };
        ChangePerson: {
            /** 姓名 */
            name?: string;
            /** 单位 */
            unitId?: string;
            roles?: ("officer" | "head" | "legal" | "archivist" | "supervisor" | "manager" | "admin")[];
            /** 执法证号 */
            certificateNo?: string | null;
            /** 法律职业资格 */
            lawQualification?: string | null;
            active?: boolean;
        };
        ChangedPerson: {
            /** @description 退回待认领的任务 */
            released: string[];
        };
        NewUnit: {
            id: string;
            /** 上级单位 */
            parentId: string;
            /** 单位名称 */
            name: string;
            /** 文号字头 */
            docPrefix: string;
            phone?: string | null;
            departments?: string[];
            area?: components["schemas"]["Area"] | null;
            /** 复议机关 */
            reviewAuthority?: string | null;
            /** 管辖法院 */
            court?: string | null;
        };
        ChangeUnit: {
            /** 单位名称 */
            name?: string;
            phone?: string | null;
            departments?: string[];
            area?: components["schemas"]["Area"] | null;
            /** 复议机关 */
            reviewAuthority?: string | null;
            /** 管辖法院 */
            court?: string | null;
        };
        SessionList: {
            items: components["schemas"]["Session"][];
        };
        Session: {
            id: string;
            username: string;
            createdAt: string;
            expiresAt: string;
            own: boolean;
        };
        AuditList: {
            items: components["schemas"]["AuditRow"][];
            next?: string;
        };
        AuditRow: {
            id: string;
            at: string;
            username: string;
            method: string;
            route: string;
            caseNo: string | null;
            displayNo: string | null;
            name: string | null;
            subject: string | null;
            status: number;
            ip: string;
        };
        Agreement: {
            caseNo: string;
            /** @enum {string} */
            engine: "running" | "gone" | "over";
            live: {
                seq: number;
                hash: string;
            } | null;
            journal: {
                seq: number;
                hash: string;
            } | null;
            list: {
                seq: number;
                hash: string;
            } | null;
            differences: string[];
            found: components["schemas"]["Difference"][];
            /** @enum {string} */
            remedy: "none" | "wait" | "repair" | "restart" | "investigate";
        };
        Difference: {
            kind: string;
            what: string;
            was: string;
            right: string;
        };
        Watch: {
            looks: components["schemas"]["WatchLook"][];
            open: number;
            items: components["schemas"]["WatchFinding"][];
            next?: string;
        };
        WatchLook: {
            id: number;
            askedBy: string | null;
            askedByName: string | null;
            startedAt: string;
            endedAt: string | null;
            looked: number;
            found: number;
            mended: number;
        };
        WatchFinding: {
            id: number;
            caseNo: string;
            displayNo: string | null;
            kind: string;
            kindTitle: string;
            what: string;
            was: string;
            right: string;
            foundAt: string;
            mendedAt: string | null;
        };
        /** @description RFC 9457 问题文档；code 发布后含义不变，各代码见 /docs/problems。 */
        Problem: {
            type: string;
            title: string;
            status: number;
            /** @enum {string} */
            code: "VALIDATION_FAILED" | "BODY_TOO_LARGE" | "FILE_TOO_LARGE" | "PAPER_INCOMPLETE" | "PAPER_CHARACTER" | "FILE_EMPTY" | "FILE_TYPE_REFUSED" | "ATTACHMENT_UNKNOWN" | "PARTY_FILES_FULL" | "PARTY_LINK_INVALID" | "PARTY_LINK_REPLACED" | "PARTY_TEXT_NOT_AGREED" | "PARTY_PHONE_MISSING" | "PARTY_CODE_WRONG" | "PARTY_CODE_EXPIRED" | "PARTY_SESSION_EXPIRED" | "COMMITMENT_CHANGED" | "STUDY_NOT_PASSED" | "USERNAME_TAKEN" | "LAST_ADMIN" | "LEAVE_OVERLAPS" | "LEAVE_NOT_OPEN" | "COVER_UNAVAILABLE" | "ON_LEAVE" | "BODY_NOT_JSON" | "BODY_TOO_DEEP" | "MEDIA_TYPE_UNSUPPORTED" | "RULE_INVALID" | "PROPOSAL_WAITING" | "PROPOSAL_NOT_WAITING" | "OWN_PROPOSAL" | "LIST_EXISTS" | "LIST_NOT_YOURS" | "LIST_STATE" | "LIST_CHANGED" | "LIST_SAME_PERSON" | "LIST_INVALID" | "LIST_BASIS_NOT_IN_FORCE" | "LIST_ITEM_ELSEWHERE" | "LIST_OPINIONS_REQUIRED" | "LIST_OPINIONS_UNANSWERED" | "LIST_OPINIONS_CLOSED" | "LIST_OPINIONS_FULL" | "LIST_DATES" | "LIST_NUMBER_USED" | "LIST_VERSIONS_OVERLAP" | "LIST_VERSIONS_GAP" | "SHEET_REFUSED" | "LEDGER_NOT_YOURS" | "LEDGER_WITHDRAWN" | "SERVICE_NOT_YOURS" | "SERVICE_DATES" | "SERVICE_CHANGED" | "SERVICE_STATE" | "SERVICE_HAS_CASE" | "GRACE_NOT_YOURS" | "GRACE_DATES" | "GRACE_OVERLAPS" | "GRACE_ENDED" | "PARTIES_ONE" | "PARTIES_SEPARATE" | "RULES_MISSING" | "STORAGE_FULL" | "UNAUTHENTICATED" | "CROSS_ORIGIN" | "LOGIN_FAILED" | "PASSWORD_CHANGE_REQUIRED" | "PASSWORD_WRONG" | "PASSWORD_UNCHANGED" | "PASSWORD_TOO_WEAK" | "TOO_MANY_REQUESTS" | "FORBIDDEN" | "NOT_FOUND" | "CASE_NOT_FOUND" | "TASK_NOT_FOUND" | "IDEMPOTENCY_KEY_REQUIRED" | "PARTY_QUOTA_REACHED" | "CLOCK_AHEAD" | "CASE_BUSY" | "IDEMPOTENCY_KEY_REUSED" | "REQUEST_IN_PROGRESS" | "UNKNOWN_ITEM" | "PARTY_IDENTIFIER_REQUIRED" | "PARTY_NUMBER_INVALID" | "OUT_OF_COMPETENCE" | "PER_DAY_NOT_HERE" | "PER_DAY_NOT_FINED" | "PER_DAY_NO_ORDER" | "PER_DAY_CORRECTED" | "PER_DAY_LATE" | "PER_DAY_SUM" | "AREA_REQUIRED" | "OUT_OF_AREA" | "AREA_EXCEPTION_INCOMPLETE" | "BASIS_NOT_IN_FORCE" | "DISCOVERY_DATE_WRONG" | "VIOLATION_DATE_IN_FUTURE" | "VIOLATION_PAST_LIMITATION" | "TWO_OFFICERS_REQUIRED" | "OFFICER_NOT_IN_UNIT" | "ACTION_NOT_ALLOWED" | "ACTION_UNKNOWN" | "CASE_SUSPENDED" | "SUSPENSION_GROUND" | "SUSPENSION_NOT_HERE" | "SUSPENSION_PENDING" | "TERMINATION_GROUND" | "TERMINATION_NOT_HERE" | "TERMINATION_PENDING" | "REFERRAL_NOT_HERE" | "REFERRAL_PENDING" | "DISPUTE_PENDING" | "DISPUTE_OPEN" | "DISPUTE_INCOMPLETE" | "ASSISTANCE_UNTIL" | "ITEM_VERSION_NONE_NEWER" | "ITEM_VERSION_NOT_MILDER" | "ITEM_VERSION_HEAVIER" | "ITEM_VERSION_NOT_HERE" | "ITEM_VERSION_PENDING" | "SUSPENSION_REMINDER_PAST" | "RECUSED" | "RECUSAL_PENDING" | "RECUSAL_OWN" | "RECUSAL_SELF" | "RECUSAL_DECIDER" | "RECUSAL_REPLACEMENT" | "RECUSAL_NOT_HERE" | "MEASURE_NOT_HERE" | "MEASURE_NOT_OF_CASE" | "MEASURE_HELD_ALREADY" | "MEASURE_STEPS" | "MEASURE_BEFORE_APPROVAL" | "MEASURE_BEYOND_APPROVAL" | "MEASURE_THINGS" | "MEASURE_NEEDS_DECISION" | "MEASURE_DETAILS" | "MEASURES_STANDING" | "TRANSFER_PENDING" | "CASE_IN_TRANSFER" | "TRANSFER_ANNEX_MISSING" | "TRANSFER_FORWARDED_WHERE" | "TRANSFER_ANNEX_UNSAID" | "TASK_FORCE_ONLY" | "TRANSFER_SUPPLEMENT_DETAILS" | "TRANSFER_SUPPLEMENT_PENDING" | "NON_FILING_DETAILS" | "NON_FILING_LATE" | "NON_FILING_REVIEWED" | "HAND_OVER_UNLISTED" | "FINE_OFFSET_UNTOLD" | "FINE_OFFSET_NOT_HERE" | "FINE_OFFSET_SUM" | "CASE_NOT_SUSPENDED" | "CASE_CLOSED" | "TASK_NOT_OPEN" | "TASK_ALREADY_COMPLETED" | "NOT_ASSIGNEE" | "NOT_CANDIDATE" | "ROLE_CONFLICT" | "NOT_OF_AUTHORITY" | "UNCERTIFIED" | "PROPOSED_BY_SELF" | "TASK_ALREADY_CLAIMED" | "SNOOZE_PAST_DUE" | "SNOOZE_OVERDUE" | "STALE_VERSION" | "DRAFT_CHANGED" | "TEXT_NOT_FOUND" | "TEXT_PLACE_UNKNOWN" | "TEXT_PLACEHOLDER_UNKNOWN" | "OUTBOUND_WAY_OFF" | "TEXTS_FULL" | "EXCLUDED_FROM_LENIENCY" | "GROUND_REQUIRED" | "GROUND_NOT_MET" | "REFUSAL_ON_FILE" | "PENALTY_NOT_OURS" | "PENALTY_NEEDS_REFUSAL" | "CHILD_NOT_PUNISHED" | "ROUTE_NOT_LAWFUL" | "CONDITIONS_UNANSWERED" | "WITHDRAWAL_AFTER_SERVICE" | "WITHDRAWAL_BY_ONE" | "WITHDRAWAL_PENDING" | "PAYMENT_INCOMPLETE" | "SERVICE_TIME_REQUIRED" | "SERVED_BEFORE_MADE" | "SERVICE_UNPROVEN" | "ADDRESS_NOT_CONFIRMED" | "ANNOUNCEMENT_RUNNING" | "ANNOUNCEMENT_ELSEWHERE" | "ANNOUNCEMENT_EARLY" | "ANNOUNCED_ALREADY" | "SERVICE_NOT_OUT" | "NOTHING_TO_CORRECT" | "SERVICE_RELIED_ON" | "SERVED_BY_ADDRESS" | "DATE_BEFORE_CASE" | "DATES_REVERSED" | "DATE_IN_FUTURE" | "PERIOD_EXCEEDS_BOUND" | "PERIOD_PASSES_OUTER_CLOCK" | "FINDINGS_INCOMPLETE" | "CORRECTION_DAY_REQUIRED" | "FINDING_FIRST" | "REASON_REQUIRED" | "EXTENSION_AFTER_EXPIRY" | "ALREADY_EXTENDED" | "EXTENSION_PENDING" | "EXTENSION_NOT_ALLOWED" | "EXTENSION_UNIT_MIXED" | "EXTENSION_TOO_LONG" | "EXTENSION_PASSES_OUTER_CLOCK" | "SUPERVISION_PENDING" | "SUPERVISION_DATE_PAST" | "CLOCK_NOT_RUNNING" | "DEFENCE_LAPSED" | "HEAVIER_AFTER_DEFENCE" | "DECISION_EXCEEDS_NOTICE" | "PENALTY_KIND_REQUIRED" | "PENALTY_SUM_MISMATCH" | "PENALTY_NOT_MEANT" | "PENALTY_KIND_NOT_GIVEN" | "FINE_OUT_OF_RANGE" | "FINE_RANGE_UNRECORDED" | "MINUTES_OFFICERS" | "MINUTES_OVERLAP" | "MINUTES_ONE_PERSON" | "MINUTES_GUARDIAN" | "MINUTES_REFUSED" | "MINUTES_UNSIGNED" | "MINUTES_UNKNOWN" | "MINUTES_PAGES" | "CONFIRMATION_NOT_YOURS" | "MINUTES_NOT_YOURS" | "AUDIOVISUAL_UNMARKED" | "MONITORING_UNREVIEWED" | "MITIGATION_REQUIRED" | "TIER_REQUIRED" | "TIER_DEVIATION" | "FINED_ALREADY" | "NOTICE_REQUIRED" | "DEFENCE_OPEN" | "WAIVER_UNSIGNED" | "HEARING_RIGHT_UNTOLD" | "HEARING_OPEN" | "HEARING_PENDING" | "HEARING_LAPSED" | "HEARING_HOST_INVESTIGATED" | "HEARING_TOO_SOON" | "HEARING_NOT_AS_NOTIFIED" | "DELIBERATION_REQUIRED" | "DELIBERATION_DIFFERS" | "DELIBERATION_INCOMPLETE" | "HEARING_RECORD_INCOMPLETE" | "REVIEW_UNANSWERED" | "REVIEW_REQUIRED" | "FACTS_DIVERGE" | "PAYMENT_BEFORE_SERVICE" | "PAYMENT_EXCEEDS" | "INSTALMENTS_EARLY" | "INSTALMENTS_LATE" | "INSTALMENTS_NOTHING" | "INSTALMENTS_PENDING" | "INSTALMENT_DAYS" | "INSTALMENT_SUM" | "CORRECTION_REQUIRED" | "REVIEWER_UNQUALIFIED" | "ON_SPOT_NOT_HERE" | "ON_SPOT_BEYOND" | "ON_SPOT_LENIENT" | "ON_SPOT_CONTESTED" | "ON_SPOT_INCOMPLETE" | "COLLECTION_UNLAWFUL" | "HAND_IN_DIFFERS" | "RECONSIDERATION_FIRST" | "ENFORCEMENT_NOT_CEASED" | "ENFORCEMENT_LATE" | "ENFORCEMENT_DATES" | "REMEDY_OPEN" | "REMEDY_NOT_OPEN" | "REMEDY_DATES" | "REMEDY_DETAILS" | "REMEDY_GONE" | "CORRECTION_NOT_HERE" | "CORRECTION_PENDING" | "CORRECTION_HEAVIER" | "RETURN_DIFFERS" | "RETRACTION_INCOMPLETE" | "SAME_AS_ANNULLED" | "REMEDY_FINE" | "CLOSING_GATE" | "CALENDAR_NOT_COVERED" | "CALENDAR_INVALID" | "ENGINE_UNAVAILABLE" | "STORE_UNAVAILABLE" | "INTERNAL";
            detail?: string;
            source?: string;
            errors?: {
                path: string;
                message: string;
            }[];
        };
    };
    responses: {
        /**
         * @description `VALIDATION_FAILED` 提交的内容有误，请按提示逐项修改后重新提交。
         *     `FILE_EMPTY` 文件没有内容，请重新选择。
         *     `BODY_NOT_JSON` 提交的内容不是有效的 JSON，请检查格式。
         *     `BODY_TOO_DEEP` 提交的内容嵌套层数过多，请检查格式。
         *     `RULE_INVALID` 期限规则有误，没有公布，请按提示修改后重新提交。
         *     `IDEMPOTENCY_KEY_REQUIRED` 缺少 Idempotency-Key 请求头，请为每次提交生成一个不重复的键。
         */
        Refused400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `PARTY_LINK_REPLACED` 这个链接已被新的链接代替，请用办案人员最近一次给您的二维码或链接打开，并输入新的验证码。
         *     `PARTY_CODE_WRONG` 验证码不正确，请核对后再输入。
         *     `PARTY_CODE_EXPIRED` 验证码已失效，请联系办案人员重新获取。
         *     `PARTY_SESSION_EXPIRED` 登录已失效，请重新打开链接并输入验证码。
         *     `UNAUTHENTICATED` 尚未登录或登录已失效，请重新登录。
         *     `LOGIN_FAILED` 用户名或密码不正确，请核对后再试。
         */
        Refused401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `OWN_PROPOSAL` 不能核准自己提出的提案，请由另一名有权核准的人员核准。
         *     `LIST_NOT_YOURS` 这份清单不由本单位编制，或者您的岗位不办理这一步，请交由编制单位的相应人员办理。
         *     `LIST_SAME_PERSON` 起草、合法性审核、公布须由不同的人办理，请交由另一人。
         *     `LEDGER_NOT_YOURS` 这份台账不由本单位管理，请交由作出处理的单位导入或者撤回。
         *     `SERVICE_NOT_YOURS` 这份服务记录属于另一单位，或者您的岗位只能查看，请交由记录单位的执法人员办理。
         *     `GRACE_NOT_YOURS` 观察期、过渡期由设定单位的负责人设定和结束，请交由负责人办理。
         *     `CROSS_ORIGIN` 请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。
         *     `PASSWORD_CHANGE_REQUIRED` 您的密码由管理员设置，请先改成自己的密码，再办理其他事项。
         *     `FORBIDDEN` 您没有办理此事项的权限，请联系本单位负责人。
         *     `RECUSED` 该人员在本案已经回避，不能再办理本案，请交由其他人员办理。
         *     `RECUSAL_OWN` 不能决定自己的回避或者自己提出的回避，请交由有权决定的其他负责人。
         *     `TASK_FORCE_ONLY` 移送报告由专案组成员提出，请交由专案组成员办理。
         *     `NOT_ASSIGNEE` 任务不在您名下，请先认领或请负责人改派。
         *     `NOT_CANDIDATE` 您的岗位不能办理此任务，请交由相应岗位人员办理。
         *     `ROLE_CONFLICT` 同一人在一件案件中只能承担一种职责，请交由没有办理过本案其他环节的人员办理。
         *     `NOT_OF_AUTHORITY` 本案不属于您所在的单位，请由案件所属单位的人员办理。
         *     `UNCERTIFIED` 没有有效执法证的人员不能执法，请由持证的执法人员办理。
         *     `PROPOSED_BY_SELF` 不能审批自己提出的事项，请交由其他人员办理。
         *     `WITHDRAWAL_BY_ONE` 撤销登记须由提出人、登记人以外的负责人批准，请交由其他负责人办理。
         *     `CONFIRMATION_NOT_YOURS` 责令、复查由参加的执法人员各自用自己的账号确认，不能代为确认，请由其本人办理。
         *     `MINUTES_NOT_YOURS` 笔录由参加的执法人员各自用自己的账号确认，不能代为确认，请由其本人办理。
         *     `REVIEWER_UNQUALIFIED` 法制审核须由取得法律职业资格的人员办理，请交由有资格的审核人员，或者由系统管理员登记其资格。
         */
        Refused403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `PARTY_LINK_INVALID` 链接无效或已过期，请联系办案人员重新获取。
         *     `NOT_FOUND` 没有找到所请求的内容，请核对编号。
         *     `CASE_NOT_FOUND` 没有找到该案件，请核对案号。
         *     `TASK_NOT_FOUND` 没有找到该任务，请刷新待办。
         *     `ACTION_UNKNOWN` 没有这项操作，请核对操作名称。
         *     `TEXT_NOT_FOUND` 没有找到这条常用语，可能已停用，请重新选择。
         */
        Refused404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `COMMITMENT_CHANGED` 承诺书内容已更新，请重新阅读后再签署。
         *     `USERNAME_TAKEN` 用户名已存在，请换一个。
         *     `LAST_ADMIN` 至少须保留一名可用的系统管理员。
         *     `LEAVE_OVERLAPS` 与该人员已登记的休假日期重叠，请先结束或取消原休假，或调整日期。
         *     `LEAVE_NOT_OPEN` 该休假已结束或已取消，请刷新。
         *     `ON_LEAVE` 该人员正在休假，请改交其代办人。
         *     `PROPOSAL_WAITING` 同一内容已有提案等待核准，请先核准或者撤回它。
         *     `PROPOSAL_NOT_WAITING` 该提案已公布或者已撤回，请刷新。
         *     `LIST_EXISTS` 本单位已有这一部门、级别和种类的清单，请打开它并修订。
         *     `LIST_STATE` 清单当前所处的环节不能这样办理，请刷新后查看可以办理的事项。
         *     `LIST_CHANGED` 草案已被他人修改，没有保存，请刷新后在新的内容上修改。
         *     `LIST_ITEM_ELSEWHERE` 该事项编号属于另一份清单，请改用新的编号，或者先从那份清单中移出。
         *     `LIST_OPINIONS_REQUIRED` 清单须先征求意见并且期满，才能送合法性审核，请先征求意见。
         *     `LIST_OPINIONS_UNANSWERED` 还有意见没有答复，请逐条答复后再送合法性审核。
         *     `LIST_OPINIONS_CLOSED` 这份清单现在不在征求意见期内，意见没有提交。
         *     `LIST_NUMBER_USED` 该文号已用于另一份清单，请核对文号。
         *     `LEDGER_WITHDRAWN` 这条记录已经撤回，请刷新。
         *     `SERVICE_CHANGED` 这份服务记录刚被他人补记，没有保存，请刷新后看过再提交。
         *     `SERVICE_STATE` 这份服务记录当前的状态不能这样办理，请刷新后查看。
         *     `SERVICE_HAS_CASE` 这份服务记录已经登记为案件，请打开该案件办理。
         *     `GRACE_OVERLAPS` 同一对象在这段时间已有观察期或者过渡期，请核对；需要改动的先结束原来的。
         *     `GRACE_ENDED` 这一观察期或者过渡期已经结束，请刷新。
         *     `PARTIES_ONE` 这两个号码已经是同一当事人，无需再次合并。
         *     `PARTIES_SEPARATE` 这一合并已经解除，请刷新。
         *     `RULES_MISSING` 办理此类案件的期限规则尚未录入，暂不能登记，已通知系统管理员。
         *     `REQUEST_IN_PROGRESS` 同一次提交正在办理，请稍候，用同一个键再试。
         *     `ACTION_NOT_ALLOWED` 案件当前阶段不能办理此项操作，请刷新后查看可办理事项。
         *     `CASE_SUSPENDED` 案件已中止，请先恢复办理。
         *     `SUSPENSION_NOT_HERE` 核查、移送和结案中不能中止，请按程序继续办理。
         *     `SUSPENSION_PENDING` 已有中止的提议正在审批，请等待结果。
         *     `TERMINATION_NOT_HERE` 核查、移送中和作出决定之后不能终止调查，请按程序继续办理。
         *     `TERMINATION_PENDING` 已有终止调查的提议正在审批，请等待结果。
         *     `REFERRAL_NOT_HERE` 移送中和作出处理决定之后不能移送其他机关，请按程序继续办理。
         *     `REFERRAL_PENDING` 已有移送的提议正在审批，请等待结果。
         *     `DISPUTE_PENDING` 管辖争议正在处理，请先登记协商或者指定管辖的结果。
         *     `DISPUTE_OPEN` 管辖争议尚未解决，不能作出处罚决定；请先登记协商或者指定管辖的结果。
         *     `ITEM_VERSION_NONE_NEWER` 该事项没有已经施行的更新版本，仍适用本案现在的版本。
         *     `ITEM_VERSION_NOT_MILDER` 新版本没有较轻的规定，仍适用行为发生时的规定。
         *     `ITEM_VERSION_HEAVIER` 新版本有较重或者不能确定不较重的规定，不能适用，请仍按原版本办理。
         *     `ITEM_VERSION_NOT_HERE` 案件现在的环节不能变更适用的事项版本，请按所示的原因办理后再提出。
         *     `ITEM_VERSION_PENDING` 已有适用新规定的提议正在审批，请等待结果。
         *     `RECUSAL_PENDING` 该人员的回避正在等待决定，决定之前不停止调查。
         *     `RECUSAL_NOT_HERE` 案件已经作出处理决定，不能再申请回避；对决定不服的，请申请复议或者提起诉讼。
         *     `MEASURE_NOT_HERE` 移送中、作出决定之后和结案中不能再采取措施，请按程序办理。
         *     `MEASURE_HELD_ALREADY` 该物品已经登记保存或者查封、扣押，不得重复采取，请从清单中删去。
         *     `MEASURE_NEEDS_DECISION` 没收须有处罚决定没收，现在还没有，请待决定后再处理。
         *     `MEASURES_STANDING` 还有登记保存、查封、扣押的物品没有处理，请先作出处理决定。
         *     `TRANSFER_PENDING` 涉嫌犯罪的移送正在审批，请等待正职负责人的决定。
         *     `CASE_IN_TRANSFER` 案件正在移送公安机关，请待公安机关作出决定后再办理。
         *     `TRANSFER_SUPPLEMENT_PENDING` 上次通知补充的材料尚未补送，请先办结“补充移送材料”，再登记新的通知。
         *     `NON_FILING_LATE` 三日已过，不能再提请复议或者建议立案监督，请选择“依法作出处理”。
         *     `NON_FILING_REVIEWED` 公安机关已经复议，仍有异议的，请建议人民检察院进行立案监督。
         *     `FINE_OFFSET_NOT_HERE` 公安机关立案、而且移送前已给予罚款的案件，才登记罚金折抵。
         *     `CASE_NOT_SUSPENDED` 案件没有中止，无需恢复。
         *     `CASE_CLOSED` 案件已结案，不能再办理，也不能再上传文件或生成当事人链接；如有错误请联系本单位负责人。
         *     `TASK_NOT_OPEN` 任务已办结或已撤回，请刷新待办。
         *     `TASK_ALREADY_COMPLETED` 任务已由他人办结，请刷新后查看结果。
         *     `TASK_ALREADY_CLAIMED` 任务已被他人认领，请刷新待办。
         *     `SNOOZE_PAST_DUE` 所选日期晚于任务的期限，请改选更早的日期；确需如此的，请确认后再设。
         *     `SNOOZE_OVERDUE` 任务已超期，不能稍后处理，请尽快办理。
         *     `STALE_VERSION` 任务已被他人变更，请刷新后重试。
         *     `DRAFT_CHANGED` 您在另一处改过这份草稿，请合并后再存。
         *     `OUTBOUND_WAY_OFF` 这种发送方式没有开通，消息没有发出，请系统管理员先按《发送》一节设置。
         *     `TEXTS_FULL` 本单位在这一处的常用语已满，请先停用不再使用的。
         *     `WITHDRAWAL_AFTER_SERVICE` 已向当事人送达文书，不能撤销登记，请依程序作出处理决定。
         *     `WITHDRAWAL_PENDING` 已有撤销登记的提议正在审批，请等待结果。
         *     `ANNOUNCEMENT_RUNNING` 公告期尚未届满，请在届满后再填写送达。
         *     `ANNOUNCED_ALREADY` 该文书已在公告送达，期满自动视为送达；当事人来领取的，在送达任务中登记。
         *     `SERVICE_NOT_OUT` 该文书没有在等待送达，请核对所选的文书。
         *     `NOTHING_TO_CORRECT` 没有可以更正的送达记录，或者所填与原记录相同，请核对。
         *     `SERVICE_RELIED_ON` 已经以这次送达为依据作出决定，不能更正，请由负责人重新告知或者自行纠正决定。
         *     `SERVED_BY_ADDRESS` 当事人确认过送达地址，因地址不准确或者变更未告知被退回的，退回之日即为送达之日：请在送达任务中选邮寄送达并注明。
         *     `FINDING_FIRST` 期满是否改正尚未经两名执法人员复查核实，请待复查办结后再审批立案。
         *     `EXTENSION_AFTER_EXPIRY` 改正期限已过，不能再申请延期。
         *     `ALREADY_EXTENDED` 改正期限已延长过一次，不能再次延长。
         *     `EXTENSION_PENDING` 已有延期申请正在审批，请等待结果。
         *     `EXTENSION_NOT_ALLOWED` 当场改正的事项不能延期。
         *     `SUPERVISION_PENDING` 已有督办正在等待说明，请待其答复后再督办。
         *     `CLOCK_NOT_RUNNING` 该期限当前没有在计算，不能延长。
         *     `DEFENCE_LAPSED` 陈述申辩期限已过；如有新的证据，请直接联系办案人员。
         *     `FINED_ALREADY` 同一违法行为已作过处罚，不得再次罚款，请改选其他处理。
         *     `NOTICE_REQUIRED` 本轮程序尚未送达行政处罚告知书，不能作出处罚决定，请选择重新告知。
         *     `DEFENCE_OPEN` 陈述申辩期限尚未届满，当事人也没有明确放弃，请待届满后再作决定。
         *     `HEARING_OPEN` 当事人要求听证的期限未满，或者要求的听证尚未办结，不能作出处罚决定。
         *     `HEARING_PENDING` 已经要求听证，请等待安排。
         *     `HEARING_LAPSED` 要求听证的期限已过。
         *     `DELIBERATION_REQUIRED` 情节复杂或者重大的，由负责人集体讨论决定，请先提交集体讨论。
         *     `REVIEW_UNANSWERED` 法制审核退回的意见尚未答复，请在重新提交的报告中写明改动。
         *     `REVIEW_REQUIRED` 最近一次调查终结报告尚未经法制审核同意，不能作出处罚决定，请先送审。
         *     `INSTALMENTS_EARLY` 处罚决定书送达之后才能申请暂缓、分期缴纳，请待送达后再申请。
         *     `INSTALMENTS_LATE` 缴款期限已过，不能再申请暂缓、分期缴纳；请尽快缴纳，逾期的每日可以加处罚款。
         *     `INSTALMENTS_NOTHING` 没有需要缴纳的罚款，不必申请暂缓、分期缴纳。
         *     `INSTALMENTS_PENDING` 已有暂缓、分期缴纳的申请正在审批，请等待结果。
         *     `ON_SPOT_NOT_HERE` 本案不能当场处罚，请按核查、立案的普通程序办理。
         *     `ON_SPOT_LENIENT` 按所填事实不应当场处罚，请改选“转普通程序”，在核查中按从宽办理。
         *     `ON_SPOT_CONTESTED` 当事人对违法事实有异议，请改选“转普通程序”，查证后再作决定。
         *     `RECONSIDERATION_FIRST` 对当场作出的处罚决定不服，应当先申请行政复议，请核对；复议办结后再登记诉讼。
         *     `ENFORCEMENT_NOT_CEASED` 申请期限未满，人民法院也没有不予受理或者不准予执行，不能放弃申请，请依法申请强制执行。
         *     `REMEDY_OPEN` 已有一件复议或者诉讼没有办结，请先登记其结果。
         *     `REMEDY_NOT_OPEN` 没有尚未办结的复议或者诉讼。
         *     `REMEDY_GONE` 处罚决定已经撤销，不能再变更、撤销或者确认违法，请核对。
         *     `CORRECTION_NOT_HERE` 没有可以自行纠正的处罚决定，请按程序办理。
         *     `CORRECTION_PENDING` 已有自行纠正的提议正在审批，请等待结果。
         *     `CLOSING_GATE` 尚有未办结的环节，暂不能结案，请先办理所列事项。
         */
        Refused409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `BODY_TOO_LARGE` 提交的内容过大，请精简文字，照片和文件请另行上传。
         *     `FILE_TOO_LARGE` 文件过大，请压缩或分段后重新上传。
         */
        Refused413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `FILE_TYPE_REFUSED` 不支持这种文件，请上传物证、书证（JPG、PNG、WebP、HEIC）、书证（PDF、DOCX、XLSX）或视听资料（MP4、MOV、MP3、M4A、WAV、OGG、AMR）；带宏的文档和 DOC、XLS 不收，请另存为 DOCX、XLSX 或 PDF。
         *     `MEDIA_TYPE_UNSUPPORTED` 不支持这种内容类型或字符编码，请用 UTF-8 编码的 JSON 提交。
         */
        Refused415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `PAPER_INCOMPLETE` 文书缺少法定的内容，没有作出，也没有印出，请按提示补全后再试。
         *     `PAPER_CHARACTER` 文书中有字体没有的字符，没有作出，也没有印出，请改用规范汉字后再试。
         *     `ATTACHMENT_UNKNOWN` 所附文件没有上传成功，请重新上传后再提交。
         *     `PARTY_TEXT_NOT_AGREED` 当事人没有在送达地址确认书中同意短信送达，链接没有生成，请先登记送达地址确认书，或者只生成二维码当面给当事人。
         *     `PARTY_PHONE_MISSING` 案件中没有当事人的手机号码，链接没有生成，请只生成二维码当面给当事人。
         *     `STUDY_NOT_PASSED` 还有题目没有答对，请再看一遍后重新作答。
         *     `COVER_UNAVAILABLE` 所选代办人届时不能代办，请另选代办人。
         *     `LIST_INVALID` 清单内容有误，没有保存，请按提示修改后重新提交。
         *     `LIST_BASIS_NOT_IN_FORCE` 事项所依据的法律在施行期间没有施行或者已经失效，请改用现行依据。
         *     `LIST_DATES` 所填日期前后不符，没有办理，请核对。
         *     `LIST_VERSIONS_OVERLAP` 与已公布的版本施行期间重叠，请改为更晚的施行日期。
         *     `LIST_VERSIONS_GAP` 与前一版本之间有没有版本施行的日子，请改施行日期使前后衔接。
         *     `SHEET_REFUSED` 表格没有导入，原有内容没有改变，请按提示逐行修改后重新上传。
         *     `SERVICE_DATES` 所填日期不可能或者前后不符，没有保存，请核对。
         *     `GRACE_DATES` 所填起止日期不可能或者前后不符，没有设定，请核对。
         *     `PASSWORD_WRONG` 当前密码不正确，请重新输入；忘记的请联系系统管理员重置。
         *     `PASSWORD_UNCHANGED` 新密码与当前密码相同，请另设一个。
         *     `PASSWORD_TOO_WEAK` 新密码过于简单，请按提示另设一个。
         *     `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         *     `UNKNOWN_ITEM` 事项不在违法行为发生日有效的清单中，请重新选择事项。
         *     `PARTY_IDENTIFIER_REQUIRED` 当事人缺少证件号码或统一社会信用代码，请补充。没有营业执照的按个人登记，填经营者的身份证号码。
         *     `PARTY_NUMBER_INVALID` 当事人的号码有误，请对照证照改正后重新登记。
         *     `OUT_OF_COMPETENCE` 该事项不属于本单位的执法领域，请移送有管辖权的部门，不在本单位登记。
         *     `PER_DAY_NOT_HERE` 该事项的依据没有规定按日连续处罚，请作为新的违法行为登记。
         *     `PER_DAY_NOT_FINED` 原案没有仍然有效的罚款决定，不能按日连续处罚；请核对原案的文号。
         *     `PER_DAY_NO_ORDER` 原案没有送达责令改正，不能按日连续处罚；请先责令改正并送达。
         *     `PER_DAY_CORRECTED` 复查发现已经改正，不能按日连续处罚；请在原案登记复查情况。
         *     `PER_DAY_LATE` 复查不在责令改正送达后三十日之内，不能按日连续处罚；请重新责令改正。
         *     `PER_DAY_SUM` 按日连续处罚的罚款应为原罚款数额乘以日数，不能增减，请照此填写。
         *     `AREA_REQUIRED` 本单位设有管辖区域，登记时须填写违法行为发生地的区划名称和代码。
         *     `OUT_OF_AREA` 违法行为发生地不在本单位的管辖区域，请移送有管辖权的机关；上级指定管辖的，或者法律、行政法规、部门规章另有规定的，写明依据后登记。
         *     `AREA_EXCEPTION_INCOMPLETE` 指定管辖的，须写明作出指定的机关、文号和日期；另有规定的，须写明法律、行政法规或者部门规章的条文。
         *     `BASIS_NOT_IN_FORCE` 所选事项的依据在违法行为发生日没有施行或者已经失效，请改选当时有效的事项。
         *     `DISCOVERY_DATE_WRONG` 发现日期应在违法行为发生日与今天之间，请核对。
         *     `VIOLATION_DATE_IN_FUTURE` 违法行为发生日晚于今天，请核对日期。
         *     `VIOLATION_PAST_LIMITATION` 违法行为已超过追责时效，不再给予行政处罚，请核对日期。
         *     `TWO_OFFICERS_REQUIRED` 执法人员不得少于两人，请补充不同的执法人员。
         *     `OFFICER_NOT_IN_UNIT` 所列执法人员不属于本单位或没有执法资格，请重新选择。
         *     `SUSPENSION_GROUND` 中止须有法定的五种情形之一，请选定情形。
         *     `TERMINATION_GROUND` 终止调查须有法定情形之一和证明材料，请选定情形并上传材料。
         *     `DISPUTE_INCOMPLETE` 报请指定管辖的，请写明共同的上一级机关和其收到材料的日期。
         *     `ASSISTANCE_UNTIL` 对方告知延期的，请填写其告知的完成日期，该日期应在今天之后。
         *     `SUSPENSION_REMINDER_PAST` 提醒核对之日最早为明天，请另选日期。
         *     `RECUSAL_SELF` 本人提出的回避只能是自己的，请核对要求回避的人员。
         *     `RECUSAL_DECIDER` 该人员的回避不由所选的人决定，请按其职务由有权的负责人决定。
         *     `RECUSAL_REPLACEMENT` 回避之后执法人员少于两人，请选择接替的执法人员。
         *     `MEASURE_NOT_OF_CASE` 只能对涉案的场所、设施、财物和与违法行为有关的证据采取措施，请从清单中删去无关的。
         *     `MEASURE_STEPS` 当场应当办理的事项没有办齐，请补充后再提交。
         *     `MEASURE_BEFORE_APPROVAL` 没有情况紧急而在批准之前采取措施，请核对采取的时间；当场采取的按情况紧急登记。
         *     `MEASURE_BEYOND_APPROVAL` 清单中有没有批准的物品，请删去，或者另行报批。
         *     `MEASURE_THINGS` 所填序号不在清单中，或者该物品已经处理，请核对。
         *     `MEASURE_DETAILS` 所选的处理须写明相应的事项，请补充。
         *     `TRANSFER_ANNEX_MISSING` 移送书和调查报告必须随案移送，请制作后附上。
         *     `TRANSFER_FORWARDED_WHERE` 公安机关转送的，请写明转送至哪个公安机关。
         *     `TRANSFER_ANNEX_UNSAID` 请逐项写明移送材料：有的附上，没有的勾选没有。
         *     `TRANSFER_SUPPLEMENT_DETAILS` 请写明公安机关要求补充的材料，或者补充了什么、为什么无法补充。
         *     `NON_FILING_DETAILS` 提请复议、建议立案监督的，请写明日期和公安机关或者人民检察院。
         *     `HAND_OVER_UNLISTED` 登记保存、查封、扣押的物品须全部列入移交清单，请补列。
         *     `FINE_OFFSET_UNTOLD` 移送前已给予罚款的，请将处罚决定和缴款凭证一并移交，书面告知后选“是”。
         *     `FINE_OFFSET_SUM` 折抵的数额不符，请对照判决和已给予的罚款核对。
         *     `TEXT_PLACE_UNKNOWN` 没有这个可填写文字的位置，常用语没有保存，请从表单中存为常用语。
         *     `TEXT_PLACEHOLDER_UNKNOWN` 常用语中有不认识的占位，请只用｛当事人｝、｛日期｝、｛条款｝，或去掉大括号。
         *     `EXCLUDED_FROM_LENIENCY` 存在不适用柔性执法的情形，不能责令改正后从宽，请改选处理方向。
         *     `GROUND_REQUIRED` 不予立案、不予处罚须选定法定情形，请补充。
         *     `GROUND_NOT_MET` 案卷记载不符合所选的法定情形，请改选处理方向，或补充核查后再办。
         *     `REFUSAL_ON_FILE` 当事人拒不改正、逾期不改正或者改正后仍不符合要求，不能以轻微或者初次违法从宽，请改选。
         *     `PENALTY_NOT_OURS` 本机关对该事项没有处罚权：应当处罚的，移送有管辖权的机关；已经改正的，按责令改正已履行结案。
         *     `PENALTY_NEEDS_REFUSAL` 该事项依法拒不改正的才处罚，请先责令改正；已经改正的，不得处罚。
         *     `CHILD_NOT_PUNISHED` 当事人行为时不满十四周岁，不予行政处罚，请改选不予立案并责令监护人管教。
         *     `ROUTE_NOT_LAWFUL` 按核查的事实，法律没有留下这样处理的余地，请改选处理方向，或更正事实后再提交。
         *     `CONDITIONS_UNANSWERED` 请逐项回答事项清单的适用条件。
         *     `PAYMENT_INCOMPLETE` 实缴金额少于应缴罚款与加处罚款之和，请核对。
         *     `SERVICE_TIME_REQUIRED` 以电子、邮寄、委托、转交或公告方式送达的，请填写送达生效时间。
         *     `SERVED_BEFORE_MADE` 送达时间早于文书制作，请核对送达生效时间或公告发布日期。
         *     `SERVICE_UNPROVEN` 所选送达方式缺少必须的证明，请按提示补充。
         *     `ADDRESS_NOT_CONFIRMED` 没有载明该渠道的送达地址确认书，请先登记确认书或改用其他送达方式。
         *     `ANNOUNCEMENT_ELSEWHERE` 公告送达请在案件页的“送达”栏登记，写明原因和经过；公告期满即视为送达，不必再填。
         *     `ANNOUNCEMENT_EARLY` 公告送达须下落不明，或者以其他方式无法送达；请先逐次登记送达未成，再公告。
         *     `DATE_BEFORE_CASE` 所填日期早于案件开始之日，请核对。
         *     `DATES_REVERSED` 结束日期早于开始日期，请核对。
         *     `DATE_IN_FUTURE` 所填时间晚于现在，请核对。
         *     `PERIOD_EXCEEDS_BOUND` 改正期限超过该事项允许的最长期限，请缩短。
         *     `PERIOD_PASSES_OUTER_CLOCK` 改正期限会超过核查或办案期限，请缩短。
         *     `FINDINGS_INCOMPLETE` 复查结论应逐项对应责令改正的要求，请补全。
         *     `CORRECTION_DAY_REQUIRED` 期满未报告而复查已全部改正的，请填写查明的改正完成日期。
         *     `REASON_REQUIRED` 此项操作须写明理由，请补充。
         *     `EXTENSION_UNIT_MIXED` 按日计算的期限只能按日延长，按分钟或小时计算的只能按分钟或小时延长，请改选单位。
         *     `EXTENSION_TOO_LONG` 申请延长的时间超过允许的最长期限，请缩短。
         *     `EXTENSION_PASSES_OUTER_CLOCK` 延长后会超过核查或办案期限，请缩短。
         *     `SUPERVISION_DATE_PAST` 说明期限最早为明天，请另选日期。
         *     `HEAVIER_AFTER_DEFENCE` 不得因当事人陈述、申辩而给予更重的处罚，请降低处罚金额。
         *     `DECISION_EXCEEDS_NOTICE` 处罚重于或者不同于已告知的内容，请重新告知后再作决定。
         *     `PENALTY_KIND_REQUIRED` 给予行政处罚的，须选明处罚种类。
         *     `PENALTY_SUM_MISMATCH` 处罚种类与金额不一致：选罚款的金额须大于零，填了金额的须选相应种类。
         *     `PENALTY_NOT_MEANT` 不给予行政处罚的，不得填写处罚种类和金额，请清空后提交。
         *     `PENALTY_KIND_NOT_GIVEN` 所选处罚种类不是该事项的依据规定的，请改选。
         *     `FINE_OUT_OF_RANGE` 罚款不在法定幅度之内，请更正。
         *     `FINE_RANGE_UNRECORDED` 该事项未录入法定罚款幅度，请写明依据的条款和幅度。
         *     `MINUTES_OFFICERS` 笔录由在场的、本案登记的执法人员制作，请核对执法人员。
         *     `MINUTES_OVERLAP` 同一执法人员在这段时间已记入另一份笔录，请核对时间和人员。
         *     `MINUTES_ONE_PERSON` 询问应当个别进行，一份询问笔录只记一个人，请每人另作一份。
         *     `MINUTES_GUARDIAN` 询问、检查未满十八周岁的人，须有监护人在场，请写明在场的监护人。
         *     `MINUTES_REFUSED` 拒绝签名或者确认的，须写明理由，并有见证人在场或者录像，请补充。
         *     `MINUTES_UNSIGNED` 已签名、盖章的，请上传签名页的照片；在当事人页面核对的，选留待本人核对。
         *     `MINUTES_UNKNOWN` 没有可以更正的这一份笔录，请核对是第几份。
         *     `MINUTES_PAGES` 笔录须逐页核对，请补全尚未核对的页。
         *     `AUDIOVISUAL_UNMARKED` 视听资料须注明制作方法、制作时间和制作人，录音附文字记录，请补充。
         *     `MONITORING_UNREVIEWED` 电子技术监控设备的记录须经审核才能作为证据，请写明设备、设备的审核、记录内容的审核人和日期。
         *     `MITIGATION_REQUIRED` 当事人行为时不满十八周岁，应当从轻或者减轻处罚，请选明该情节并提出与之相称的处罚。
         *     `TIER_REQUIRED` 该事项有裁量基准，请选择对照的裁量档次。
         *     `TIER_DEVIATION` 建议的处罚不在所选裁量档次之内，请更正，或者写明自由裁量的理由。
         *     `WAIVER_UNSIGNED` 放弃陈述申辩须由当事人本人表示：请附当事人签名的放弃书，或请其在当事人页面上表示。
         *     `HEARING_RIGHT_UNTOLD` 拟作出的处罚达到听证标准，须告知当事人有要求听证的权利。
         *     `HEARING_HOST_INVESTIGATED` 听证应由本案调查人员以外的人员主持，请更正主持人。
         *     `HEARING_TOO_SOON` 听证通知书须在举行的七个工作日前送达，请把听证时间定得更晚。
         *     `HEARING_NOT_AS_NOTIFIED` 听证须按听证通知书载明的时间、由载明的主持人举行；要变更的，请先另定听证时间。
         *     `DELIBERATION_DIFFERS` 决定与集体讨论的结论不一致，请按结论填写，或者再次提交集体讨论。
         *     `DELIBERATION_INCOMPLETE` 集体讨论须由两名以上负责人参加并附讨论记录，请补充。
         *     `HEARING_RECORD_INCOMPLETE` 听证已举行的，须写明日期、主持人并附听证笔录，请核对。
         *     `FACTS_DIVERGE` 认定与案卷中的结论不同，请写明不同的认定及其证据。
         *     `PAYMENT_BEFORE_SERVICE` 缴款日期早于决定书送达之日，请核对。
         *     `PAYMENT_EXCEEDS` 缴款合计超过罚款与加处罚款之和，请核对。
         *     `INSTALMENT_DAYS` 每期的最后一日须依次向后，晚于今天，并且不早于现在的缴款期限，请更正日期。
         *     `INSTALMENT_SUM` 各期金额之和须等于尚未缴纳的罚款，分期的不少于两期、每期大于零，请更正。
         *     `CORRECTION_REQUIRED` 给予处罚的，应当同时责令当事人改正或者限期改正；本案没有责令过改正，请在决定中写明改正的要求。
         *     `ON_SPOT_BEYOND` 超出当场处罚的范围，请改选“转普通程序”，立案调查。
         *     `ON_SPOT_INCOMPLETE` 当场处罚的程序记载不全，请补充后再作决定。
         *     `COLLECTION_UNLAWFUL` 不符合当场收缴的条件，请改选由当事人十五日内缴纳。
         *     `HAND_IN_DIFFERS` 上交或者缴付的金额、日期与收缴的不符，请核对。
         *     `ENFORCEMENT_LATE` 申请强制执行的期限已过，人民法院除有正当理由外不予受理，请写明正当理由并附材料。
         *     `ENFORCEMENT_DATES` 强制执行的日期或者步骤前后不符，请核对。
         *     `REMEDY_DATES` 复议、诉讼的日期前后不符，请核对。
         *     `REMEDY_DETAILS` 撤销处罚决定的，须选明撤销的理由和是否责令重新作出，请补充。
         *     `CORRECTION_HEAVIER` 自行变更只能减轻处罚；要加重的，请撤销后重新调查、告知和决定。
         *     `RETURN_DIFFERS` 退还金额与应当退还的不一致，请核对。
         *     `RETRACTION_INCOMPLETE` 公开过的决定，须填写撤回公开的日期和公开说明的理由，请补充。
         *     `SAME_AS_ANNULLED` 不得以同一的事实和理由作出与被撤销的决定基本相同的处罚，请改变处罚，或者写明不同的事实和理由。
         *     `REMEDY_FINE` 变更处罚决定的须填变更后的罚款（没有罚款填 0），其他结果不填。
         *     `CALENDAR_NOT_COVERED` 所需年份的放假安排尚未公布或录入，请待录入后再计算。
         *     `CALENDAR_INVALID` 日历数据不完整或与已公布年份不连续，请核对后重新提交。
         */
        Refused422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `PARTY_FILES_FULL` 您上传的文件已达上限，请把其余材料直接交给办案人员。
         *     `LIST_OPINIONS_FULL` 这份清单收到的意见已达上限，请直接联系编制单位。
         *     `TOO_MANY_REQUESTS` 操作过于频繁，请稍后再试。
         *     `PARTY_QUOTA_REACHED` 此事项的提交次数已达上限，请直接联系办案人员。
         *     `CASE_BUSY` 同时办理此案的人较多，请稍后用同一份内容重试。
         */
        Refused429: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `CLOCK_AHEAD` 服务器时钟与流程引擎不一致，内容未送达，请联系管理员校准时间后重试。
         *     `ENGINE_UNAVAILABLE` 流程引擎暂时没有响应，您填写的内容未丢失，请稍后用同一份内容重试。
         *     `STORE_UNAVAILABLE` 数据库暂时没有响应，请稍后重试。
         */
        Refused503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    AuthController_logIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoggedIn"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    AuthController_logOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    AuthController_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPassword"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoggedIn"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    AuthController_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    DirectoryController_units: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitList"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    DirectoryController_users: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    CasesController_list: {
        parameters: {
            query?: {
                stage?: "registration" | "screening" | "education" | "correction" | "observation" | "reinspection" | "disposition" | "escalation" | "onSpot" | "filing" | "investigation" | "legalReview" | "notice" | "defence" | "hearing" | "deliberation" | "decision" | "service" | "performance" | "demand" | "transfer" | "closing";
                status?: "open" | "suspended" | "closed" | "unclosed";
                unit?: string;
                item?: string;
                party?: string;
                officer?: string;
                outcome?: "orderFulfilled" | "noFiling" | "noPenalty" | "notPunishable" | "noViolation" | "penalty" | "transferred" | "terminated" | "withdrawn" | "referred" | "annulled";
                overdue?: "true" | "false";
                registeredFrom?: string;
                registeredTo?: string;
                dueFrom?: string;
                dueTo?: string;
                figure?: "ordered" | "inTime" | "ended" | "passed" | "inspected" | "escalatedAfterOrder" | "escalated" | "repeated" | "committed" | "lenient" | "guided" | "managed" | "enforced";
                dueBefore?: string;
                q?: string;
                sort?: "registered" | "due";
                cursor?: string;
                limit?: number;
                total?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePage"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    CasesController_register: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterCase"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    CasesController_read: {
        parameters: {
            query?: {
                minSeq?: number;
            };
            header?: never;
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    CasesController_live: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    CasesController_journal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Journal"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    CasesController_deadlines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineList"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    CasesController_tasks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseTaskList"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    CasesController_documents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentList"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    CasesController_paper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseNo: string;
                paperId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    CasesController_receipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseNo: string;
                paperId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    CasesController_deliveries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryList"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    CasesController_concurrent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcurrentCases"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    CasesController_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Check"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    CasesController_dossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    CasesController_catalogue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Catalogue"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    CasesController_volume: {
        parameters: {
            query?: {
                volume?: "main" | "inner";
            };
            header?: never;
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    CasesController_package: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    CasesController_act: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
                action: string;
            };
            cookie?: never;
        };
        /** @description 该操作的表单，见 /declarations/actions */
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    CasesController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseNo: string;
                action: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewAction"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionOutlook"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    CasesController_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseNo: string;
                updateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    DossiersController_key: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierKey"];
                };
            };
            400: components["responses"]["Refused400"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    DossiersController_registry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/jsonl": string;
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    PartiesController_find: {
        parameters: {
            query: {
                q: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyMatches"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    PartiesController_earlier: {
        parameters: {
            query: {
                idNumber: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlierOfParty"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    PartiesController_habits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Habits"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    AttachmentsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentList"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    AttachmentsController_take: {
        parameters: {
            query?: never;
            header?: {
                /** @description 文件名，百分号编码 */
                "X-File-Name"?: string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    AttachmentsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseNo: string;
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    TasksController_list: {
        parameters: {
            query?: {
                view?: "mine" | "unassigned" | "unit" | "snoozed" | "done";
                kind?: string;
                stage?: string;
                caseNo?: string;
                overdue?: "true" | "false";
                dueBefore?: string;
                q?: string;
                sort?: "due" | "opened";
                cursor?: string;
                limit?: number;
                total?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    TasksController_counts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCounts"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    TasksController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    TasksController_outlook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Draft"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskOutlook"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    TasksController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Draft"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    TasksController_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    TasksController_keepDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepDraft"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftKept"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    TasksController_dropDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    TasksController_claim: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Claim"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    TasksController_release: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Release"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    TasksController_assign: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOver"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    TasksController_delegate: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOver"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    TasksController_complete: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Complete"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    LeaveController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveList"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    LeaveController_take: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeLeave"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOver"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    LeaveController_end: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveEnded"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    SavedViewsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewList"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    SavedViewsController_save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveView"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    SavedViewsController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    SnoozeController_snooze: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Snooze"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    SnoozeController_wake: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    FollowUpsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpList"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    FollowUpsController_add: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFollowUp"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpMade"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    FollowUpsController_done: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    FollowUpsController_drop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    TextsController_list: {
        parameters: {
            query?: {
                form?: string;
                field?: string;
                item?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommonTextList"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    TextsController_add: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewText"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommonText"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    TextsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeText"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommonText"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    TextsController_retire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ItemsController_items: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemList"];
                };
            };
            400: components["responses"]["Refused400"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ItemsController_item: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Item"];
                };
            };
            400: components["responses"]["Refused400"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ItemsController_stages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageList"];
                };
            };
            400: components["responses"]["Refused400"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ItemsController_tasks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDeclarations"];
                };
            };
            400: components["responses"]["Refused400"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ItemsController_actions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionDeclarations"];
                };
            };
            400: components["responses"]["Refused400"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    LawController_rules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodRules"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    LawController_publications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawPublications"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    CalendarController_calendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            400: components["responses"]["Refused400"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    CalendarController_deadline: {
        parameters: {
            query: {
                start: string;
                amount: number;
                unit: "minute" | "hour" | "workingDay" | "calendarDay" | "month" | "year";
                direction?: "forward" | "backward";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountedDeadline"];
                };
            };
            400: components["responses"]["Refused400"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    CalendarController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishYear"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarPreview"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ProposalsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalList"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ProposalsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ProposalsController_calendar: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishYear"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ProposalsController_rules: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishRules"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ProposalsController_merge: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeParties"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ProposalsController_separation: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeparateParties"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ProposalsController_publish: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalPublished"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ProposalsController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalWithdrawal"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ListsController_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawLists"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ListsController_create: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewList"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListBegun"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ListsController_runningCases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunningCases"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ListsController_revise: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseList"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListBegun"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ListsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawListVersion"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ListsController_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveListEntry"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSheetTaken"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ListsController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                version: number;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveListEntry"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSheetTaken"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ListsController_sheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ListsController_take: {
        parameters: {
            query: {
                revision: number;
            };
            header?: never;
            path: {
                id: number;
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSheetTaken"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ListsController_consult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultOnList"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ListsController_give: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                id: number;
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListOpinionGiven"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOpinionReceipt"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ListsController_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                version: number;
                opinion: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerListOpinion"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ListsController_submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ListsController_review: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewList"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ListsController_effect: {
        parameters: {
            query: {
                effectiveFrom: string;
            };
            header?: never;
            path: {
                id: number;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEffect"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ListsController_publish: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                id: number;
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishList"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEffect"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ListsController_abandon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbandonList"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ListsController_evaluate: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                id: number;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEvaluation"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    PublicListsController_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicLists"];
                };
            };
            400: components["responses"]["Refused400"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    PublicListsController_own: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                receipt: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnListOpinion"];
                };
            };
            400: components["responses"]["Refused400"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    PublicListsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicList"];
                };
            };
            400: components["responses"]["Refused400"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    PublicListsController_give: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicListOpinionGiven"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOpinionReceipt"];
                };
            };
            400: components["responses"]["Refused400"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    LedgerController_list: {
        parameters: {
            query?: {
                q?: string;
                /** @description 连同已撤回的 */
                withdrawn?: "true" | "false";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriorRecordPage"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    LedgerController_template: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    LedgerController_links: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyLinks"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    LedgerController_take: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriorsImported"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    LedgerController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawPriorRecord"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ServicesController_list: {
        parameters: {
            query?: {
                kind?: "guidance" | "riskNotice" | "advice" | "caution" | "interview" | "revisit";
                state?: "planned" | "open" | "followUp" | "done" | "cancelled";
                unit?: string;
                party?: string;
                /** @description 跟进或者约谈的日期已到 */
                due?: "true" | "false";
                /** @description 721 统计计入的 */
                share?: "guided" | "managed";
                from?: string;
                to?: string;
                q?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServicePage"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ServicesController_create: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateService"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceMade"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ServicesController_due: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceList"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ServicesController_ofCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceList"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ServicesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRecord"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ServicesController_add: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddToService"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ServicesController_take: {
        parameters: {
            query?: never;
            header?: {
                /** @description 文件名，百分号编码 */
                "X-File-Name"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ServicesController_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    GraceController_list: {
        parameters: {
            query?: {
                /** @description 连同已经届满和结束的 */
                past?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraceList"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    GraceController_set: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetGrace"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraceMade"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    GraceController_applying: {
        parameters: {
            query: {
                idNumber?: string;
                itemId?: string;
                on: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraceApplying"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    GraceController_ofCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraceApplying"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    GraceController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndGrace"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    PartyController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyCase"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    PartyController_commit: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartyCommitment"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyReply"];
                };
            };
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    PartyController_act: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                action: string;
            };
            cookie?: never;
        };
        /** @description 该操作的表单，见 /declarations/actions */
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyReply"];
                };
            };
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    PartyController_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                updateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyReply"];
                };
            };
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    PartyController_course: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Course"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    PartyController_study: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StudyAnswers"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudyResult"];
                };
            };
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    PartyController_take: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    PartyController_paper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                paperId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    PartyController_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    PartyEntranceController_look: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookAtPartyLink"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyEntrance"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    PartyEntranceController_enter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterPartyPage"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    PartyLinkController_issue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPartyLink"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyLink"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    StatisticsController_read: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statistics"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    StatisticsController_readRisks: {
        parameters: {
            query?: {
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Risks"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    StatisticsController_listRisk: {
        parameters: {
            query: {
                unit?: string;
                risk: "open" | "overdue" | "soon" | "unowned" | "extension" | "review" | "supervision";
                person?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskTaskPage"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    StatisticsController_export: {
        parameters: {
            query: {
                from?: string;
                to?: string;
                unit?: string;
                table: "unit" | "item" | "month";
                format: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ScheduleController_days: {
        parameters: {
            query: {
                from: string;
                to: string;
                mine?: "true" | "false";
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ScheduleController_visits: {
        parameters: {
            query: {
                on: string;
                mine?: "true" | "false";
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visits"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ExportsController_cases: {
        parameters: {
            query?: {
                stage?: "registration" | "screening" | "education" | "correction" | "observation" | "reinspection" | "disposition" | "escalation" | "onSpot" | "filing" | "investigation" | "legalReview" | "notice" | "defence" | "hearing" | "deliberation" | "decision" | "service" | "performance" | "demand" | "transfer" | "closing";
                status?: "open" | "suspended" | "closed" | "unclosed";
                unit?: string;
                item?: string;
                party?: string;
                officer?: string;
                outcome?: "orderFulfilled" | "noFiling" | "noPenalty" | "notPunishable" | "noViolation" | "penalty" | "transferred" | "terminated" | "withdrawn" | "referred" | "annulled";
                overdue?: "true" | "false";
                registeredFrom?: string;
                registeredTo?: string;
                dueFrom?: string;
                dueTo?: string;
                figure?: "ordered" | "inTime" | "ended" | "passed" | "inspected" | "escalatedAfterOrder" | "escalated" | "repeated" | "committed" | "lenient" | "guided" | "managed" | "enforced";
                dueBefore?: string;
                q?: string;
                sort?: "registered" | "due";
                columns?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ExportsController_tasks: {
        parameters: {
            query?: {
                view?: "mine" | "unassigned" | "unit" | "snoozed" | "done";
                kind?: string;
                stage?: string;
                caseNo?: string;
                overdue?: "true" | "false";
                dueBefore?: string;
                q?: string;
                sort?: "due" | "opened";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ExportsController_risks: {
        parameters: {
            query: {
                unit?: string;
                risk: "open" | "overdue" | "soon" | "unowned" | "extension" | "review" | "supervision";
                person?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    EventsController_events: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    NotificationsController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationList"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    NotificationsController_readAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    NotificationsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ContactController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    ContactController_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeContact"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    OutboundController_list: {
        parameters: {
            query?: {
                state?: "dead" | "waiting" | "sent";
                before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outbound"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    OutboundController_resend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Resend"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resent"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    AdminController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonList"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    AdminController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPerson"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstPassword"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    AdminController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                username: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePerson"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedPerson"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    AdminController_reset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                username: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstPassword"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    AdminController_addUnit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUnit"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    AdminController_changeUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeUnit"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    AdminController_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    AdminController_endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    AdminController_audit: {
        parameters: {
            query?: {
                username?: string;
                caseNo?: string;
                before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditList"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    AgreementController_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    AgreementController_repair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    AgreementController_restart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    WatchController_findings: {
        parameters: {
            query?: {
                before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Watch"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    WatchController_look: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchLook"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
}

// Written by scripts/api-types.mjs from the API's OpenAPI document.
export interface paths {
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
    "/api/v1/calendar/years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CalendarController_publish"];
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
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NoticesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NoticesController_readAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NoticesController_read"];
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
    "/api/v1/party/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PartyController_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/party/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PartyController_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/party/defence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PartyController_defend"];
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        PersonList: {
            items: components["schemas"]["Person"][];
        };
        Person: {
            username: string;
            name: string;
            unitId: string;
            roles: ("officer" | "head" | "legal" | "archivist" | "supervisor" | "manager" | "admin")[];
            certificateNo: string | null;
            active: boolean;
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
            active?: boolean;
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
        };
        ChangeUnit: {
            /** 单位名称 */
            name?: string;
            phone?: string | null;
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
            /** @enum {string} */
            remedy: "none" | "wait" | "repair" | "restart" | "investigate";
        };
        Attachment: {
            sha256: string;
            name: string;
            type: string;
            size: number;
        };
        AttachmentList: {
            items: components["schemas"]["Attachment"][];
        };
        Credentials: {
            username: string;
            password: string;
        };
        LoggedIn: {
            accessToken: string;
        };
        Me: {
            username: string;
            name: string;
            unitId: string;
            unitPath: string;
            roles: ("officer" | "head" | "legal" | "archivist" | "supervisor" | "manager" | "admin")[];
            certificateNo?: string;
            engineUrl?: string;
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
        ExplainedDay: {
            date: string;
            /** @enum {string} */
            treatment: "excluded" | "counted" | "skipped" | "madeUp" | "rolled" | "unpublished" | "last";
            ordinal?: number;
            note?: string;
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
                clock: string;
                title: string;
                from: string | null;
                to: string | null;
            }[];
        };
        CalendarPublished: {
            version: string;
            told: number;
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
            /** Format: date */
            violationOn: string;
            /** 案情 */
            facts: string;
            /** 地点 */
            place: string;
            officers: string[];
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
            daysLeft: number | null;
            escalatedAt: string | null;
            escalationReason: string | null;
            outcome: string | null;
            seq: number;
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
            facts: string;
            place: string;
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
            }[];
            registeredAt: string;
            registeredBy: components["schemas"]["Actor"];
            /** @enum {string} */
            status: "open" | "suspended" | "closed";
            /** @enum {string} */
            stage: "registration" | "screening" | "education" | "correction" | "observation" | "reinspection" | "disposition" | "escalation" | "filing" | "investigation" | "legalReview" | "deliberation" | "notice" | "defence" | "hearing" | "decision" | "service" | "performance" | "demand" | "transfer" | "closing";
            stageTitle: string;
            visits: {
                /** @enum {string} */
                stage: "registration" | "screening" | "education" | "correction" | "observation" | "reinspection" | "disposition" | "escalation" | "filing" | "investigation" | "legalReview" | "deliberation" | "notice" | "defence" | "hearing" | "decision" | "service" | "performance" | "demand" | "transfer" | "closing";
                at: string;
            }[];
            filedAt?: string;
            tasks: components["schemas"]["CaseTask"][];
            clocks: components["schemas"]["Clock"][];
            calendarVersion: string;
            guidance: number;
            evidence: number;
            escalation?: {
                /** @enum {string} */
                reason: "notCorrectedInTime" | "refused" | "stillNotCompliant" | "repeatOffender" | "notEligible" | "mitigationItem" | "leniencyRefused";
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
            outcome?: "orderFulfilled" | "noFiling" | "noPenalty" | "noViolation" | "penalty" | "transferred" | "withdrawn";
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
                [key: string]: unknown;
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
        };
        CaseTask: {
            id: string;
            kind: string;
            title: string;
            /** @enum {string} */
            stage: "registration" | "screening" | "education" | "correction" | "observation" | "reinspection" | "disposition" | "escalation" | "filing" | "investigation" | "legalReview" | "deliberation" | "notice" | "defence" | "hearing" | "decision" | "service" | "performance" | "demand" | "transfer" | "closing";
            /** @enum {string} */
            candidate: "officer" | "head" | "legal" | "archivist" | "supervisor" | "manager" | "admin";
            partyMay: boolean;
            legalBasis: string;
            /** @enum {string} */
            state: "open" | "completed" | "withdrawn";
            openedAt: string;
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
            }[];
            suspensions: {
                from: string;
                to?: string;
                reason: string;
            }[];
            endedAt?: string;
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
        };
        DeadlineList: {
            items: components["schemas"]["ExplainedClock"][];
        };
        ExplainedClock: {
            id: string;
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
            }[];
            suspensions: {
                from: string;
                to?: string;
                reason: string;
            }[];
            endedAt?: string;
            calendarVersion: string;
            daysLeft: number | null;
            overdue: boolean;
            explanation: {
                sentences: string[];
                days: components["schemas"]["ExplainedDay"][];
            };
        };
        CaseTaskList: {
            items: components["schemas"]["CaseTask"][];
        };
        DocumentList: {
            items: components["schemas"]["CaseDocument"][];
        };
        CaseDocument: {
            seq: number;
            at: string;
            actor: components["schemas"]["Actor"];
            type: string;
            title: string;
            data: {
                [key: string]: unknown;
            };
            attachments: components["schemas"]["Attachment"][];
        };
        Reply: {
            caseNo: string;
            seq: number;
            /** @enum {string} */
            status: "open" | "suspended" | "closed";
            /** @enum {string} */
            stage: "registration" | "screening" | "education" | "correction" | "observation" | "reinspection" | "disposition" | "escalation" | "filing" | "investigation" | "legalReview" | "deliberation" | "notice" | "defence" | "hearing" | "decision" | "service" | "performance" | "demand" | "transfer" | "closing";
            /** @enum {string} */
            outcome?: "orderFulfilled" | "noFiling" | "noPenalty" | "noViolation" | "penalty" | "transferred" | "withdrawn";
            tasks: {
                id: string;
                kind: string;
                title: string;
                /** @enum {string} */
                candidateRole: "officer" | "head" | "legal" | "archivist" | "supervisor" | "manager" | "admin";
                dueAt?: string;
            }[];
            clocks: {
                id: string;
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
        UnitList: {
            items: components["schemas"]["Unit"][];
        };
        Unit: {
            id: string;
            parentId: string | null;
            name: string;
            path: string;
            phone: string | null;
        } & {
            [key: string]: unknown;
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
            partyMay?: boolean;
            /** @enum {string} */
            when: "always" | "awaited" | "suspended";
            form: {
                [key: string]: unknown;
            };
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
            /** Format: date */
            from: string;
            /** Format: date */
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
        NoticeList: {
            items: components["schemas"]["Notice"][];
            /** @description 未读条数；100 表示不少于 100 条 */
            unread: number;
            next?: string;
        };
        Notice: {
            id: string;
            /** @description 案号；与具体案件无关的消息为空 */
            caseNo: string;
            kind: string;
            title: string;
            body: string;
            visibleAt: string;
            readAt: string | null;
        };
        PartyCase: {
            caseNo: string;
            displayNo: string;
            unitName: string;
            unitPhone: string | null;
            officers: string[];
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
            stage: "registration" | "screening" | "education" | "correction" | "observation" | "reinspection" | "disposition" | "escalation" | "filing" | "investigation" | "legalReview" | "deliberation" | "notice" | "defence" | "hearing" | "decision" | "service" | "performance" | "demand" | "transfer" | "closing";
            stageTitle: string;
            escalated: string | null;
            /** @enum {string|null} */
            outcome: "orderFulfilled" | "noFiling" | "noPenalty" | "noViolation" | "penalty" | "transferred" | "withdrawn" | null;
            requirements: string[];
            dueAt: string | null;
            dueOn: string | null;
            /** @enum {string|null} */
            dueUnit: "minute" | "hour" | "workingDay" | "calendarDay" | "month" | "year" | null;
            daysLeft: number | null;
            reasons: string[];
            onTheSpot: boolean;
            extension: {
                by: components["schemas"]["Period"];
                /** @enum {string|null} */
                decision: "approve" | "refuse" | null;
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
                study: boolean;
                defend: boolean;
            };
            timeline: {
                at: string;
                text: string;
            }[];
        };
        PartyCommitment: {
            /** @enum {string} */
            decision: "signed" | "declined";
            /** 签署人姓名 */
            signedBy: string;
            textHash: string;
            image?: string;
        };
        PartyReport: {
            /** 改正情况 */
            statement: string;
            attachments: string[];
        };
        PartyExtension: {
            by: {
                amount: number;
                /** @enum {string} */
                unit: "minute" | "hour" | "workingDay" | "calendarDay" | "month" | "year";
            };
            /** 理由 */
            reason: string;
        };
        PartyDefence: {
            /** 陈述申辩意见 */
            statement: string;
            attachments: string[];
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
        EnterPartyPage: {
            /** 链接 */
            token: string;
            code: string;
        };
        PartyLink: {
            path: string;
            code: string;
            codeExpiresAt: string;
            expiresAt: string;
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
                service: number;
                management: number;
                enforcement: number;
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
        };
        TaskCounts: {
            mine: number;
            unassigned: number;
            unit: number;
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
            context: {
                [key: string]: unknown;
            } | null;
            result: {
                [key: string]: unknown;
            } | null;
            prefill: {
                [key: string]: unknown;
            };
            form: {
                [key: string]: unknown;
            };
        };
        Draft: {
            data: {
                [key: string]: unknown;
            };
        };
        Outlook: {
            sentence: string | null;
        };
        DraftView: {
            data: {
                [key: string]: unknown;
            } | null;
            updatedAt: string | null;
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
        };
    };
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
        };
    };
    CalendarController_publish: {
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
                    "application/json": components["schemas"]["CalendarPublished"];
                };
            };
        };
    };
    CasesController_list: {
        parameters: {
            query?: {
                stage?: "registration" | "screening" | "education" | "correction" | "observation" | "reinspection" | "disposition" | "escalation" | "filing" | "investigation" | "legalReview" | "deliberation" | "notice" | "defence" | "hearing" | "decision" | "service" | "performance" | "demand" | "transfer" | "closing";
                status?: "open" | "suspended" | "closed" | "unclosed";
                unit?: string;
                item?: string;
                party?: string;
                officer?: string;
                outcome?: "orderFulfilled" | "noFiling" | "noPenalty" | "noViolation" | "penalty" | "transferred" | "withdrawn";
                overdue?: "true" | "false";
                registeredFrom?: string;
                registeredTo?: string;
                dueFrom?: string;
                dueTo?: string;
                figure?: "ordered" | "inTime" | "ended" | "passed" | "inspected" | "escalatedAfterOrder" | "escalated" | "repeated" | "committed" | "lenient" | "service" | "management" | "enforcement";
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
                content?: never;
            };
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
        };
    };
    NoticesController_list: {
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
                    "application/json": components["schemas"]["NoticeList"];
                };
            };
        };
    };
    NoticesController_readAll: {
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
        };
    };
    NoticesController_read: {
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
        };
    };
    PartyController_report: {
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
                "application/json": components["schemas"]["PartyReport"];
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
        };
    };
    PartyController_extend: {
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
                "application/json": components["schemas"]["PartyExtension"];
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
        };
    };
    PartyController_defend: {
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
                "application/json": components["schemas"]["PartyDefence"];
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
        };
    };
    PartyController_study: {
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
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyLink"];
                };
            };
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
        };
    };
    TasksController_list: {
        parameters: {
            query?: {
                view?: "mine" | "unassigned" | "unit" | "done";
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
                    "application/json": components["schemas"]["Outlook"];
                };
            };
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
                "application/json": components["schemas"]["Draft"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
        };
    };
}

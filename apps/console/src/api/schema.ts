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
        /** 登录 */
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
        /** 退出登录 */
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
        /** 修改自己的密码 */
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
        /** 查看自己的账号 */
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
        /** 查看单位 */
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
        /** 查看人员 */
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
        /** 查找案件 */
        get: operations["CasesController_list"];
        put?: never;
        /** 登记案件 */
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
        /** 查看案件 */
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
        /** 查看案件的流程 */
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
        /** 查看案件时间线 */
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
        /** 查看案件期限 */
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
        /** 查看案件任务 */
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
        /** 查看案件材料 */
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
        /** 打开文书 */
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
        /** 打开送达回证 */
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
        /** 查看案件的送达 */
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
        /** 查看同一当事人的其他案件 */
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
        /** 程序体检 */
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
        /** 查验卷宗 */
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
        /** 查看卷宗目录 */
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
        /** 翻阅卷宗 */
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
        /** 下载卷宗封存包 */
        get: operations["CasesController_package"];
        put?: never;
        post?: never;
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
        /** 预览操作的后果 */
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
        /** 查询提交结果 */
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
        /** 查看卷宗签名的公钥 */
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
        /** 导出卷宗封存登记 */
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
        /** 查找当事人 */
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
        /** 查看当事人以前的案件 */
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
        /** 查看自己常用的登记内容 */
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
        /** 查看附件目录 */
        get: operations["AttachmentsController_list"];
        put?: never;
        /** 上传附件 */
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
        /** 打开附件 */
        get: operations["AttachmentsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/attachments/{sha256}/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看照片的缩略图 */
        get: operations["AttachmentsController_thumbnail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/archives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查找案卷 */
        get: operations["ArchivesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/archives/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按内容检索案卷 */
        get: operations["ArchivesController_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/archives/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看保管期限表 */
        get: operations["ArchivesController_table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/archives/numbering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 设置档号规则 */
        put: operations["ArchivesController_number"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/archives/{caseNo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看案卷的保管 */
        get: operations["ArchivesController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/archives/{caseNo}/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 冻结案卷的销毁 */
        post: operations["ArchivesController_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/archives/{caseNo}/holds/{id}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 解除案卷的冻结 */
        post: operations["ArchivesController_lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/archives/{caseNo}/loans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 借出案卷 */
        post: operations["ArchivesController_lend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/archives/{caseNo}/loans/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记案卷归还 */
        post: operations["ArchivesController_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/archives/{caseNo}/appraisals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 鉴定案卷 */
        post: operations["ArchivesController_appraise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/archives/{caseNo}/appraisals/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准销毁案卷 */
        post: operations["ArchivesController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/archives/{caseNo}/appraisals/{id}/witness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 监销案卷 */
        post: operations["ArchivesController_witness"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/archives/{caseNo}/appraisals/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回销毁案卷的鉴定 */
        post: operations["ArchivesController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/archives/{caseNo}/additions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 补卷 */
        post: operations["ArchivesController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/archives/{caseNo}/additions/{no}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 打开补卷的文件 */
        get: operations["ArchivesController_file"];
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
        /** 查看待办 */
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
        /** 查看待办件数 */
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
        /** 查看任务 */
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
        /** 预览办结任务的后果 */
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
        /** 预览任务作出的文书 */
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
        /** 查看任务草稿 */
        get: operations["TasksController_draft"];
        /** 保存任务草稿 */
        put: operations["TasksController_keepDraft"];
        post?: never;
        /** 删除任务草稿 */
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
        /** 认领任务 */
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
        /** 退回任务 */
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
        /** 指派任务 */
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
        /** 转交任务 */
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
        /**
         * 办结任务
         * @description 请求体按任务的种类（kind）；只有任务的种类与 kind 相同，才会办结。同一个 Idempotency-Key 再次提交的，得到第一次的答复。
         */
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
        /** 查看请假 */
        get: operations["LeaveController_list"];
        put?: never;
        /** 登记请假 */
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
        /** 结束请假 */
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
        /** 查看保存的筛选 */
        get: operations["SavedViewsController_list"];
        put?: never;
        /** 保存筛选 */
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
        /** 删除筛选 */
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
        /** 稍后办理 */
        put: operations["SnoozeController_snooze"];
        post?: never;
        /** 取消稍后办理 */
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
        /** 查看提醒 */
        get: operations["FollowUpsController_list"];
        put?: never;
        /** 设置提醒 */
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
        /** 办完提醒 */
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
        /** 删除提醒 */
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
        /** 查看常用语 */
        get: operations["TextsController_list"];
        put?: never;
        /** 添加常用语 */
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
        /** 修改常用语 */
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
        /** 停用常用语 */
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
        /** 查看事项清单 */
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
        /** 查看一项事项 */
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
        /** 查看程序的阶段 */
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
        /** 查看各种任务及其表单 */
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
        /** 查看各种操作及其表单 */
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
        /** 查看期限规则 */
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
        /** 查看期限规则和日历的公布记录 */
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
        /** 查看工作日历 */
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
        /** 计算到期日 */
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
        /** 试算日历变更的影响 */
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
        /** 查看提案 */
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
        /** 查看一件提案 */
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
        /** 提出日历 */
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
        /** 提出期限规则 */
        post: operations["ProposalsController_rules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出保管期限表 */
        post: operations["ProposalsController_retention"];
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
        /** 提出当事人合并 */
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
        /** 提出解除当事人合并 */
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
        /** 核准公布 */
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
        /** 撤回提案 */
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
        /** 查看各份清单 */
        get: operations["ListsController_all"];
        put?: never;
        /** 起草清单 */
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
        /** 查看旧版本清单上的在办案件 */
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
        /** 修订或者废止清单 */
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
        /** 查看清单的一个版本 */
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
        /** 修改清单草案的事项 */
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
        /** 删去清单草案的事项 */
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
        /** 导出清单表格 */
        get: operations["ListsController_sheet"];
        put?: never;
        /** 导入清单草案 */
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
        /** 就清单征求意见 */
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
        /** 对清单提出意见 */
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
        /** 答复对清单的意见 */
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
        /** 清单送合法性审核 */
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
        /** 清单合法性审核 */
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
        /** 查看公布清单的影响 */
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
        /** 公布清单 */
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
        /** 撤回清单草案 */
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
        /** 评估清单的实施情况 */
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
        /** 社会公众查看清单 */
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
        /** 社会公众查看自己意见的答复 */
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
        /** 社会公众查看清单的一个版本 */
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
        /** 社会公众对清单提出意见 */
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
        /** 查看首违台账 */
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
        /** 下载首违台账的模板 */
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
        /** 查看当事人合并 */
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
        /** 导入首违台账 */
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
        /** 撤回首违台账的记录 */
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
        /** 查找服务记录 */
        get: operations["ServicesController_list"];
        put?: never;
        /** 记录服务 */
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
        /** 查看将到期的服务 */
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
        /** 查看案件当事人的服务记录 */
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
        /** 查看服务记录 */
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
        /** 补记服务记录 */
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
        /** 上传服务记录的附件 */
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
        /** 打开服务记录的附件 */
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
        /** 查看观察期、过渡期 */
        get: operations["GraceController_list"];
        put?: never;
        /** 设定观察期、过渡期 */
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
        /** 查看适用的观察期、过渡期 */
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
        /** 查看案件所在的观察期、过渡期 */
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
        /** 结束观察期、过渡期 */
        post: operations["GraceController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看证据目录 */
        get: operations["EvidenceController_read"];
        put?: never;
        /** 登记证据 */
        post: operations["EvidenceController_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/evidence/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 打印证据目录 */
        get: operations["EvidenceController_print"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/evidence/{piece}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更正证据 */
        post: operations["EvidenceController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/evidence/{piece}/strike": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤下证据 */
        post: operations["EvidenceController_strike"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看处罚决定的公示 */
        get: operations["DisclosuresController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disclosures/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看本单位等待办理的公示件数 */
        get: operations["DisclosuresController_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disclosures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看一件处罚决定的公示稿 */
        get: operations["DisclosuresController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disclosures/{id}/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 修改公示稿 */
        put: operations["DisclosuresController_mark"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disclosures/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认公示 */
        post: operations["DisclosuresController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disclosures/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回公示 */
        post: operations["DisclosuresController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 社会公众查找公示的处罚决定 */
        get: operations["PublicDecisionsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public-decisions/years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 社会公众查看各年公示的处罚决定件数 */
        get: operations["PublicDecisionsController_years"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public-decisions/{publicId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 社会公众查看一件公示的处罚决定 */
        get: operations["PublicDecisionsController_one"];
        put?: never;
        post?: never;
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
        /** 查看自己的案件 */
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
        /** 签署或者不签承诺 */
        post: operations["PartyController_commit"];
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
        /** 查询提交结果 */
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
        /** 查看学习内容 */
        get: operations["PartyController_course"];
        put?: never;
        /** 完成学习 */
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
        /** 上传附件 */
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
        /** 打开送达自己的文书 */
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
        /** 打开附件 */
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
        /** 打开链接 */
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
        /** 输入验证码 */
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
        /** 发给当事人链接 */
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
        /** 查看统计 */
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
        /** 查看将要出问题的任务数 */
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
        /** 查看将要出问题的任务 */
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
        /** 导出统计表 */
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
        /** 查看日程 */
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
        /** 查看现场检查的安排 */
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
        /** 导出案件 */
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
        /** 导出待办 */
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
        /** 导出将要出问题的任务 */
        get: operations["ExportsController_risks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出公示 */
        get: operations["ExportsController_disclosures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/penalties/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 核对双公示数据 */
        get: operations["ExportsController_checkPenalties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/penalties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出双公示数据 */
        get: operations["ExportsController_penalties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看对接的系统 */
        get: operations["WebhooksController_list"];
        put?: never;
        /** 登记对接的系统 */
        post: operations["WebhooksController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 删除对接的系统 */
        delete: operations["WebhooksController_remove"];
        options?: never;
        head?: never;
        /** 修改对接的系统 */
        patch: operations["WebhooksController_change"];
        trace?: never;
    };
    "/api/v1/admin/webhooks/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更换对接的密钥 */
        post: operations["WebhooksController_rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 向对接的系统试发 */
        post: operations["WebhooksController_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看推送的事件 */
        get: operations["WebhooksController_deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/webhooks/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新推送事件 */
        post: operations["WebhooksController_resend"];
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
        /** 接收实时更新 */
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
        /** 查看消息 */
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
        /** 消息全部标为已读 */
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
        /** 消息标为已读 */
        post: operations["NotificationsController_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 社会公众查看公告送达 */
        get: operations["PublicNoticesController_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public-notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 社会公众查看一份公告 */
        get: operations["PublicNoticesController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看案件的公告和已经证明的日数 */
        get: operations["CaseNoticesController_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/notices/{notice}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看公告证明 */
        get: operations["CaseNoticesController_proof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/notices/{notice}/proof/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 打印公告证明 */
        get: operations["CaseNoticesController_print"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/typical-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看典型案例 */
        get: operations["TypicalController_all"];
        put?: never;
        /** 起草典型案例 */
        post: operations["TypicalController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/typical-cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看一个典型案例 */
        get: operations["TypicalController_one"];
        /** 修改典型案例 */
        put: operations["TypicalController_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/typical-cases/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 典型案例送审 */
        post: operations["TypicalController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/typical-cases/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审核典型案例 */
        post: operations["TypicalController_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/typical-cases/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回典型案例 */
        post: operations["TypicalController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public-typical-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 社会公众查看典型案例 */
        get: operations["PublicTypicalController_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public-typical-cases/feed.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 社会公众订阅典型案例 */
        get: operations["PublicTypicalController_feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public-typical-cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 社会公众查看一个典型案例 */
        get: operations["PublicTypicalController_one"];
        put?: never;
        post?: never;
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
        /** 查看怎样接收消息 */
        get: operations["ContactController_read"];
        /** 设置接收消息 */
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
        /** 查看发出的消息 */
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
        /** 重发消息 */
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
        /** 查看人员账号 */
        get: operations["AdminController_list"];
        put?: never;
        /** 添加人员 */
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
        /** 修改人员 */
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
        /** 重置密码 */
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
        /** 添加单位 */
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
        /** 修改单位 */
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
        /** 查看会话 */
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
        /** 结束会话 */
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
        /** 查看访问日志 */
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
        /** 核对案件与流程是否一致 */
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
        /** 按流程重写案件 */
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
        /** 按日志重新启动案件 */
        post: operations["AgreementController_restart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/codec/decode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 解开流程引擎中的载荷 */
        post: operations["CodecController_decode"];
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
        /** 查看核对的发现 */
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
        /** 立即核对 */
        post: operations["WatchController_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/report-correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 报告改正
         * @description 依据：实施方案 二（二）。由执法人员、负责人在案件所处阶段等待此项操作时办理。
         */
        post: operations["CasesController_act_report_correction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/request-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请延期
         * @description 依据：实施方案 二（二）。由执法人员、负责人在案件所处阶段等待此项操作时办理。
         */
        post: operations["CasesController_act_request_extension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/recall-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 收回未送达的责令改正
         * @description 依据：行政处罚法 第二十八条第一款。由执法人员、负责人在案件所处阶段等待此项操作时办理。已制作的责令改正通知书作废，送达任务撤回，须重新责令改正。
         */
        post: operations["CasesController_act_recall_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/refuse-correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 拒绝改正
         * @description 依据：实施方案 二（四）。由执法人员、负责人在案件所处阶段等待此项操作时办理。案件立即转入处罚程序：改正期限不再计算，未办的任务撤回，由负责人审批立案。
         */
        post: operations["CasesController_act_refuse_correction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/punish-on-the-spot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 当场处罚
         * @description 依据：行政处罚法 第五十一条。由执法人员在案件所处阶段等待此项操作时办理。
         */
        post: operations["CasesController_act_punish_on_the_spot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 中止
         * @description 依据：市场监督管理行政处罚程序规定 第四十六条。由执法人员、负责人在案件未结案时办理。由提出人以外的负责人批准；批准后案件停止办理，恢复之前任务不能提交，期限暂停计算；当事人的权利不受影响，随时可以行使。
         */
        post: operations["CasesController_act_suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 恢复
         * @description 依据：市场监督管理行政处罚程序规定 第四十六条。由负责人在案件中止期间办理。
         */
        post: operations["CasesController_act_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/suspect-crime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 涉嫌犯罪移送
         * @description 依据：行政处罚法 第二十七条；实施方案 二（四）。由执法人员、负责人、法制审核员在案件未结案时办理，案件中止时也可以。负责人立即指定两名以上执法人员组成专案组，核实后提出书面报告，由提出人以外的正职负责人审批是否移送公安机关；批准之前案件照常办理，当事人的期限和权利不变。
         */
        post: operations["CasesController_act_suspect_crime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/record-guidance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 记录辅导
         * @description 依据：实施方案 二（二）、二（三）。由执法人员、负责人在案件未结案时办理，案件中止时也可以。
         */
        post: operations["CasesController_act_record_guidance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/add-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 补充证据
         * @description 依据：行政处罚法 第四十六条、第四十七条。由执法人员、负责人在案件未结案时办理，案件中止时也可以。
         */
        post: operations["CasesController_act_add_evidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/take-minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 制作笔录
         * @description 依据：行政处罚法 第四十二条、第四十七条、第五十五条；市场监督管理行政处罚程序规定 第二十八条、第二十九条。由执法人员在案件未结案时办理，案件中止时也可以。
         */
        post: operations["CasesController_act_take_minutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/check-minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 逐页核对笔录
         * @description 依据：行政处罚法 第五十五条第二款；市场监督管理行政处罚程序规定 第二十八条、第二十九条。由在案件未结案时办理，案件中止时也可以。
         */
        post: operations["CasesController_act_check_minutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销登记
         * @description 依据：本系统默认规则。由执法人员、负责人在案件未结案时办理。由提出人、登记人以外的负责人批准；批准后案件以撤销登记结束：未办的任务全部撤回，期限不再计算，此后不能恢复办理；已有的记录全部保留，列表中仍可查到。
         */
        post: operations["CasesController_act_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 终止调查
         * @description 依据：市场监督管理行政处罚程序规定 第四十七条。由执法人员、负责人在案件未结案时办理。由提出人以外的负责人批准；批准后案件以终止调查结案：未办的任务全部撤回，期限不再计算，此后不能恢复办理；已有的记录全部保留。
         */
        post: operations["CasesController_act_terminate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/adopt-version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 适用较轻的新规定
         * @description 依据：行政处罚法 第三十七条。由执法人员、负责人在案件未结案时办理。
         */
        post: operations["CasesController_act_adopt_version"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/supervise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 督办
         * @description 依据：行政处罚法 第七十五条第一款；实施方案 三（三）。由监督人员、管理者在案件未结案时办理，案件中止时也可以。
         */
        post: operations["CasesController_act_supervise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/complete-study": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 完成法治学习
         * @description 依据：实施方案 二（三）。由在案件未结案时办理。
         */
        post: operations["CasesController_act_complete_study"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/state-defence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提出陈述申辩
         * @description 依据：行政处罚法 第七条、第四十五条。由在案件所处阶段等待此项操作时办理。
         */
        post: operations["CasesController_act_state_defence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/confirm-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记送达地址确认书
         * @description 依据：民事诉讼法 第九十条；市场监督管理行政处罚程序规定 第八十二条。由执法人员、负责人在案件未结案时办理，案件中止时也可以。
         */
        post: operations["CasesController_act_confirm_address"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/record-attempt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记送达未成
         * @description 依据：民事诉讼法 第八十七条至第九十五条。由执法人员、负责人在案件未结案时办理。
         */
        post: operations["CasesController_act_record_attempt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/announce-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 公告送达
         * @description 依据：民事诉讼法 第九十五条；市场监督管理行政处罚程序规定 第八十二条第五项。由执法人员、负责人在案件未结案时办理。
         */
        post: operations["CasesController_act_announce_service"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/correct-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正送达记录
         * @description 依据：行政处罚法 第五条；民事诉讼法 第八十七条。由执法人员、负责人在案件未结案时办理。
         */
        post: operations["CasesController_act_correct_service"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/extend-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 延长核查期限
         * @description 依据：市场监督管理行政处罚程序规定 第十八条。由负责人在案件未结案时办理。
         */
        post: operations["CasesController_act_extend_verification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/exclude-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 扣除检测检验等时间
         * @description 依据：市场监督管理行政处罚程序规定 第十八条、第六十四条。由执法人员、负责人在案件未结案时办理，案件中止时也可以。
         */
        post: operations["CasesController_act_exclude_time"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/waive-defence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 放弃陈述申辩
         * @description 依据：行政处罚法 第六十二条、第六十三条。由在案件所处阶段等待此项操作时办理。不再等待陈述申辩期限届满，案件进入决定环节；不能撤回。
         */
        post: operations["CasesController_act_waive_defence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/request-hearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 要求听证
         * @description 依据：行政处罚法 第六十三条、第六十四条第一项。由执法人员、负责人在案件所处阶段等待此项操作时办理，案件中止时也可以。
         */
        post: operations["CasesController_act_request_hearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/postpone-hearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 另定听证时间
         * @description 依据：行政处罚法 第六十四条第二项。由法制审核员、负责人在案件所处阶段等待此项操作时办理。原定的听证不再举行，须重新安排并重新送达听证通知书。
         */
        post: operations["CasesController_act_postpone_hearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/request-instalments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请暂缓、分期缴纳
         * @description 依据：行政处罚法 第六十六条第二款。由执法人员、负责人在案件所处阶段等待此项操作时办理，案件中止时也可以。
         */
        post: operations["CasesController_act_request_instalments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/register-remedy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记复议诉讼
         * @description 依据：行政处罚法 第七十三条第三款。由执法人员、负责人在案件未结案时办理，案件中止时也可以。
         */
        post: operations["CasesController_act_register_remedy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/end-remedy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记复议诉讼结果
         * @description 依据：行政处罚法 第四十八条第三款、第七十三条第三款。由执法人员、负责人在案件未结案时办理，案件中止时也可以。
         */
        post: operations["CasesController_act_end_remedy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/correct-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提议自行纠正处罚决定
         * @description 依据：行政处罚法 第七十五条第二款。由执法人员、负责人在案件未结案时办理，案件中止时也可以。由提出人以外的负责人决定；决定后原处罚决定即行变更、撤销或者确认违法，多缴的罚款退还，已公开的撤回公开。
         */
        post: operations["CasesController_act_correct_decision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/preserve-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 先行登记保存
         * @description 依据：行政处罚法 第五十六条；市场监督管理行政处罚程序规定 第三十三条至第三十五条。由执法人员在案件未结案时办理，案件中止时也可以。
         */
        post: operations["CasesController_act_preserve_evidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/seize-things": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查封、扣押
         * @description 依据：行政强制法 第十六条至第二十八条；市场监督管理行政处罚程序规定 第三十六条至第三十八条。由执法人员在案件未结案时办理，案件中止时也可以。
         */
        post: operations["CasesController_act_seize_things"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/request-recusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请回避
         * @description 依据：行政处罚法 第四十三条；市场监督管理行政处罚程序规定 第四条。由执法人员、法制审核员、负责人在案件未结案时办理，案件中止时也可以。
         */
        post: operations["CasesController_act_request_recusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/dispute-jurisdiction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记管辖争议
         * @description 依据：行政处罚法 第二十五条；市场监督管理行政处罚程序规定 第十三条。由执法人员、负责人在案件未结案时办理，案件中止时也可以。
         */
        post: operations["CasesController_act_dispute_jurisdiction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/refer-case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 移送有管辖权的机关
         * @description 依据：行政处罚法 第二十二条、第二十三条；市场监督管理行政处罚程序规定 第十四条、第十七条。由执法人员、负责人在案件未结案时办理。由提出人以外的负责人审批；批准后本案不再办理，对方签收的回执入卷后才能结案。涉嫌犯罪的，另行办理移送。
         */
        post: operations["CasesController_act_refer_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/request-assistance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发出协助调查函
         * @description 依据：行政处罚法 第二十六条；市场监督管理行政处罚程序规定 第四十五条。由执法人员、负责人在案件未结案时办理。
         */
        post: operations["CasesController_act_request_assistance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseNo}/actions/record-offset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记罚金折抵
         * @description 依据：行政处罚法 第三十五条第二款；行政执法机关移送涉嫌犯罪案件的规定 第十一条。由执法人员、负责人在案件未结案时办理，案件中止时也可以。
         */
        post: operations["CasesController_act_record_offset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/party/actions/report-correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 报告改正
         * @description 依据：实施方案 二（二）。由当事人在案件所处阶段等待此项操作时办理，一件案件中至多 30 次。
         */
        post: operations["PartyController_act_report_correction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/party/actions/request-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请延期
         * @description 依据：实施方案 二（二）。由当事人在案件所处阶段等待此项操作时办理，一件案件中至多 10 次。
         */
        post: operations["PartyController_act_request_extension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/party/actions/refuse-correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 拒绝改正
         * @description 依据：实施方案 二（四）。由当事人在案件所处阶段等待此项操作时办理，一件案件中至多 5 次。
         */
        post: operations["PartyController_act_refuse_correction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/party/actions/check-minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 逐页核对笔录
         * @description 依据：行政处罚法 第五十五条第二款；市场监督管理行政处罚程序规定 第二十八条、第二十九条。由当事人在案件未结案时办理，一件案件中至多 60 次。
         */
        post: operations["PartyController_act_check_minutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/party/actions/state-defence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提出陈述申辩
         * @description 依据：行政处罚法 第七条、第四十五条。由当事人在案件所处阶段等待此项操作时办理，一件案件中至多 30 次。
         */
        post: operations["PartyController_act_state_defence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/party/actions/waive-defence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 放弃陈述申辩
         * @description 依据：行政处罚法 第六十二条、第六十三条。由当事人在案件所处阶段等待此项操作时办理，一件案件中至多 5 次。
         */
        post: operations["PartyController_act_waive_defence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/party/actions/request-hearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 要求听证
         * @description 依据：行政处罚法 第六十三条、第六十四条第一项。由当事人在案件所处阶段等待此项操作时办理，一件案件中至多 10 次。
         */
        post: operations["PartyController_act_request_hearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/party/actions/request-instalments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请暂缓、分期缴纳
         * @description 依据：行政处罚法 第六十六条第二款。由当事人在案件所处阶段等待此项操作时办理，一件案件中至多 10 次。
         */
        post: operations["PartyController_act_request_instalments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/party/actions/request-recusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请回避
         * @description 依据：行政处罚法 第四十三条；市场监督管理行政处罚程序规定 第四条。由当事人在案件未结案时办理，一件案件中至多 10 次。
         */
        post: operations["PartyController_act_request_recusal"];
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
            /** @description 封存以后的补卷 */
            additions: components["schemas"]["DossierAddition"][];
        };
        DossierAddition: {
            no: number;
            title: string;
            reason: string;
            name: string;
            size: number;
            sha256: string;
            by: string;
            at: string;
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
        ArchivePage: {
            items: components["schemas"]["ArchivedDossier"][];
            next?: string;
            numbering: {
                pattern: string | null;
                maySet: boolean;
            };
        };
        ArchivedDossier: {
            caseNo: string;
            displayNo: string;
            title: string;
            unit: string;
            unitId: string;
            /** @enum {string} */
            outcome: "orderFulfilled" | "noFiling" | "noPenalty" | "notPunishable" | "noViolation" | "penalty" | "transferred" | "terminated" | "withdrawn" | "referred" | "annulled";
            year: number;
            sealedOn: string;
            pages: number;
            archiveNo: string | null;
            /** @description 空：保管期限表没有这一处理结果 */
            retention: {
                /** @description 空：永久 */
                years: number | null;
                source: string;
                confirmed: boolean;
            } | null;
            /** @description 保管至；空：永久或者没有确定 */
            keptThrough: string | null;
            /** @description 保管期满 */
            due: boolean;
            held: boolean;
            loan: {
                borrower: string;
                dueOn: string;
                overdue: boolean;
            } | null;
            /**
             * @description 正在办理的销毁
             * @enum {string|null}
             */
            appraisal: "proposed" | "approved" | null;
            destroyedAt: string | null;
        };
        ArchiveFound: {
            items: {
                caseNo: string;
                displayNo: string;
                archiveNo: string | null;
                title: string;
                unit: string;
                /** @enum {string} */
                outcome: "orderFulfilled" | "noFiling" | "noPenalty" | "notPunishable" | "noViolation" | "penalty" | "transferred" | "terminated" | "withdrawn" | "referred" | "annulled";
                sealedOn: string;
                excerpts: {
                    before: string;
                    match: string;
                    after: string;
                }[];
            }[];
            /** @description 还有没有列出的 */
            more: boolean;
        };
        RetentionTable: {
            rows: {
                id: number;
                /** @enum {string} */
                outcome: "orderFulfilled" | "noFiling" | "noPenalty" | "notPunishable" | "noViolation" | "penalty" | "transferred" | "terminated" | "withdrawn" | "referred" | "annulled";
                years: number | null;
                source: string;
                confirmed: boolean;
                effectiveFrom: string;
                publishedBy: string;
                publishedAt: string;
                inForce: boolean;
            }[];
        };
        SetArchiveNumbering: {
            /** 档号规则 */
            pattern: string;
        };
        ArchiveNumbered: {
            numbered: number;
        };
        ArchivedDossierView: {
            caseNo: string;
            displayNo: string;
            title: string;
            unit: string;
            unitId: string;
            /** @enum {string} */
            outcome: "orderFulfilled" | "noFiling" | "noPenalty" | "notPunishable" | "noViolation" | "penalty" | "transferred" | "terminated" | "withdrawn" | "referred" | "annulled";
            year: number;
            sealedOn: string;
            pages: number;
            archiveNo: string | null;
            /** @description 空：保管期限表没有这一处理结果 */
            retention: {
                /** @description 空：永久 */
                years: number | null;
                source: string;
                confirmed: boolean;
            } | null;
            /** @description 保管至；空：永久或者没有确定 */
            keptThrough: string | null;
            /** @description 保管期满 */
            due: boolean;
            held: boolean;
            loan: {
                borrower: string;
                dueOn: string;
                overdue: boolean;
            } | null;
            /**
             * @description 正在办理的销毁
             * @enum {string|null}
             */
            appraisal: "proposed" | "approved" | null;
            destroyedAt: string | null;
            extendedUntil: string | null;
            holds: {
                id: number;
                ground: string;
                reason: string;
                by: string;
                at: string;
                lifted: {
                    by: string;
                    at: string;
                    reason: string;
                } | null;
            }[];
            loans: {
                id: number;
                borrower: string;
                purpose: string;
                dueOn: string;
                by: string;
                at: string;
                overdue: boolean;
                returned: {
                    by: string;
                    at: string;
                    note: string | null;
                } | null;
            }[];
            appraisals: {
                id: number;
                /** @enum {string} */
                state: "proposed" | "approved" | "withdrawn" | "extended" | "destroyed";
                opinion: string;
                extendedUntil: string | null;
                by: string;
                at: string;
                approved: {
                    by: string;
                    at: string;
                } | null;
                witnessed: {
                    by: string;
                    at: string;
                } | null;
                withdrawn: {
                    by: string;
                    reason: string;
                } | null;
                certificate: {
                    number: number;
                    sha256: string;
                    files: number;
                    /** @description 销毁清册，签名的原文 */
                    text: string;
                } | null;
            }[];
            additions: components["schemas"]["DossierAddition"][];
            may: ("hold" | "lift" | "lend" | "takeBack" | "appraise" | "approve" | "witness" | "withdraw" | "add")[];
            barred: string | null;
        };
        PlaceHold: {
            /**
             * 冻结的事由
             * @enum {string}
             */
            ground: "remedy" | "supervision" | "other";
            /** 理由 */
            reason: string;
        };
        ArchiveMade: {
            id: number;
        };
        LiftHold: {
            /** 解除的理由 */
            reason: string;
        };
        LendDossier: {
            /** 借阅人 */
            borrower: string;
            /** 用途 */
            purpose: string;
            /**
             * 归还日期
             * Format: date
             */
            dueOn: string;
        };
        TakeBackDossier: {
            /** 归还时的情况 */
            note?: string;
        };
        AppraiseDossier: {
            /** @enum {string} */
            conclusion: "destroy";
            /** 鉴定意见 */
            opinion: string;
        } | {
            /** @enum {string} */
            conclusion: "extend";
            /** 鉴定意见 */
            opinion: string;
            /**
             * 延长保管至
             * Format: date
             */
            until: string;
        };
        WithdrawAppraisal: {
            /** 撤回的理由 */
            reason: string;
        };
        DossierAdded: {
            no: number;
            sha256: string;
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
        /** @description 办结任务：kind 是任务的种类，data 是该种任务的表单。 */
        Complete: components["schemas"]["CompleteDeliverTransfer"] | components["schemas"]["CompleteScreen"] | components["schemas"]["CompleteSignOffScreening"] | components["schemas"]["CompleteEducate"] | components["schemas"]["CompleteIssueCorrectionOrder"] | components["schemas"]["CompleteServeDocument"] | components["schemas"]["CompleteSignCommitment"] | components["schemas"]["CompleteApproveExtension"] | components["schemas"]["CompleteReinspect"] | components["schemas"]["CompleteApproveLeniency"] | components["schemas"]["CompleteApproveClosing"] | components["schemas"]["CompleteFileDossier"] | components["schemas"]["CompleteApproveFiling"] | components["schemas"]["CompleteInvestigate"] | components["schemas"]["CompleteReviewLegality"] | components["schemas"]["CompleteGiveNotice"] | components["schemas"]["CompleteRecordDefence"] | components["schemas"]["CompleteDecide"] | components["schemas"]["CompletePunishOnSpot"] | components["schemas"]["CompleteFileOnSpot"] | components["schemas"]["CompleteHandInPapers"] | components["schemas"]["CompleteHandInFine"] | components["schemas"]["CompleteDepositFine"] | components["schemas"]["CompleteRecordPerformance"] | components["schemas"]["CompleteDecideSurcharge"] | components["schemas"]["CompleteIssueDemand"] | components["schemas"]["CompleteApplyForEnforcement"] | components["schemas"]["CompleteApproveEnforcement"] | components["schemas"]["CompleteRecordEnforcement"] | components["schemas"]["CompleteRecordHearing"] | components["schemas"]["CompleteArrangeHearing"] | components["schemas"]["CompleteHoldHearing"] | components["schemas"]["CompleteReviewHearing"] | components["schemas"]["CompleteDeliberate"] | components["schemas"]["CompleteAnswerReview"] | components["schemas"]["CompleteApproveTransfer"] | components["schemas"]["CompleteRecordPoliceDecision"] | components["schemas"]["CompleteFormTaskForce"] | components["schemas"]["CompleteReportTransfer"] | components["schemas"]["CompleteSupplementTransfer"] | components["schemas"]["CompleteAnswerNonFiling"] | components["schemas"]["CompleteRecordReconsideration"] | components["schemas"]["CompleteRecordSupervision"] | components["schemas"]["CompleteHandOverThings"] | components["schemas"]["CompleteExplainSupervision"] | components["schemas"]["CompleteFileDesignation"] | components["schemas"]["CompleteConfirmAct"] | components["schemas"]["CompleteConfirmMinutes"] | components["schemas"]["CompleteSignMinutes"] | components["schemas"]["CompleteApproveWithdrawal"] | components["schemas"]["CompleteApproveSuspension"] | components["schemas"]["CompleteApproveTermination"] | components["schemas"]["CompleteApproveVersion"] | components["schemas"]["CompleteApproveInstalments"] | components["schemas"]["CompleteApproveCorrection"] | components["schemas"]["CompleteDeliverCorrection"] | components["schemas"]["CompleteReturnFine"] | components["schemas"]["CompleteRetractPublication"] | components["schemas"]["CompleteApproveMeasure"] | components["schemas"]["CompleteTakeMeasure"] | components["schemas"]["CompleteDecidePreservation"] | components["schemas"]["CompleteDecideSeizure"] | components["schemas"]["CompleteDeliverMeasure"] | components["schemas"]["CompleteDecideRecusal"] | components["schemas"]["CompleteSettleDispute"] | components["schemas"]["CompleteRecordDesignation"] | components["schemas"]["CompleteApproveReferral"] | components["schemas"]["CompleteDeliverReferral"] | components["schemas"]["CompleteRecordAssistanceReceipt"] | components["schemas"]["CompleteRecordAssistance"];
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
            kind: "calendar" | "rules" | "retention" | "merge" | "separation";
            title: string;
            body: components["schemas"]["PublishYear"] | components["schemas"]["PublishRules"] | components["schemas"]["PublishRetention"] | components["schemas"]["PartiesProposed"];
            /** @enum {string} */
            state: "waiting" | "published" | "withdrawn";
            proposedBy: string;
            proposedAt: string;
            decidedBy: string | null;
            decidedAt: string | null;
            /** @description 撤回的理由 */
            reason: string | null;
            /** @description 公布时的影响；待核准的在单件查询中按现在计算 */
            effect: (components["schemas"]["CalendarPreview"] | components["schemas"]["RulesReach"] | components["schemas"]["RetentionReach"] | components["schemas"]["PartiesEffect"]) | null;
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
        PublishRetention: {
            /** 来源文件 */
            source: string;
            /**
             * 适用于何日以后归档的
             * Format: date
             */
            effectiveFrom: string;
            /** @description 档案主管部门已审核 */
            confirmed: boolean;
            rows: {
                /** @enum {string} */
                outcome: "orderFulfilled" | "noFiling" | "noPenalty" | "notPunishable" | "noViolation" | "penalty" | "transferred" | "terminated" | "withdrawn" | "referred" | "annulled";
                /** @description 空：永久 */
                years: number | null;
            }[];
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
        RetentionReach: {
            retention: {
                outcome: string;
                from: string | null;
                to: string;
                dossiers: number;
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
        EvidenceCatalogue: {
            items: components["schemas"]["EvidencePiece"][];
            /** @description 给了本案、还没有列入目录的文件 */
            unlisted: components["schemas"]["EvidenceFile"][];
            whole: boolean;
            mayEnter: boolean;
        };
        EvidencePiece: {
            /**
             * 证据种类
             * @enum {string}
             */
            kind: "documentary" | "physical" | "audiovisual" | "electronic" | "testimony" | "statement" | "expert" | "record";
            /** 证据名称 */
            name: string;
            /**
             * 证据来源
             * @description 从谁或者哪里收集、调取
             */
            source: string;
            /** 收集人、制作人 */
            takenBy: string;
            takenAt?: string;
            /** 收集、制作地点 */
            place?: string;
            /** 证明事项 */
            proves: string;
            pages?: number;
            duration?: number;
            /**
             * 原件或者复制件
             * @enum {string}
             */
            form: "original" | "copy";
            /** 制作方法 */
            method?: string;
            transcript?: string;
            copy?: {
                on: string;
                /**
                 * 证据出处
                 * @description 原件、原物存放在哪里
                 */
                origin: string;
                /** 证据提供人 */
                provider: string;
                /**
                 * 签名或者盖章
                 * @description 由谁签名或者盖章；提供人拒绝的，写明原因和记录的方式
                 */
                signedBy: string;
            };
            piece: number;
            version: number;
            struck: boolean;
            /** @description 处理决定作出之后才列入 */
            afterDecision: boolean;
            files: components["schemas"]["EvidenceFile"][];
            wanting: {
                field: string;
                title: string;
                article: string;
            }[];
            entries: {
                version: number;
                by: string;
                at: string;
                reason: string | null;
                name: string;
            }[];
        };
        EvidenceFile: {
            sha256: string;
            name: string;
            type: string;
            size: number;
            /**
             * @description party：当事人提交的，照其提交的原样
             * @enum {string}
             */
            by: "user" | "party";
            givenBy: string;
            receivedAt: string;
            /** @description 尚未读出的为空 */
            picture: {
                /** @enum {string} */
                state: "drawn" | "broken" | "tooLarge" | "foreign";
                width: number | null;
                height: number | null;
                /** @description 设备自述的时间，未经核实 */
                takenAt: string | null;
                /** @description 设备自述的位置，未经核实 */
                latitude: number | null;
                longitude: number | null;
                device: string | null;
            } | null;
        };
        EnterEvidence: {
            /**
             * 证据种类
             * @enum {string}
             */
            kind: "documentary" | "physical" | "audiovisual" | "electronic" | "testimony" | "statement" | "expert" | "record";
            /** 证据名称 */
            name: string;
            /**
             * 证据来源
             * @description 从谁或者哪里收集、调取
             */
            source: string;
            /** 收集人、制作人 */
            takenBy: string;
            /**
             * 收集、制作时间
             * Format: date-time
             */
            takenAt?: string;
            /** 收集、制作地点 */
            place?: string;
            /** 证明事项 */
            proves: string;
            pages?: number;
            duration?: number;
            /**
             * 原件或者复制件
             * @enum {string}
             */
            form: "original" | "copy";
            /** @description 与原件、原物一致的说明；复制件须有，目录方为完整 */
            copy?: components["schemas"]["CopyStatement"];
            /** 制作方法 */
            method?: string;
            /** 声音内容的文字记录 */
            transcript?: string;
            /** @default [] */
            files: string[];
        };
        CopyStatement: {
            /**
             * 出证日期
             * Format: date
             */
            on: string;
            /**
             * 证据出处
             * @description 原件、原物存放在哪里
             */
            origin: string;
            /** 证据提供人 */
            provider: string;
            /**
             * 签名或者盖章
             * @description 由谁签名或者盖章；提供人拒绝的，写明原因和记录的方式
             */
            signedBy: string;
        };
        EvidenceEntered: {
            piece: number;
            version: number;
        };
        CorrectEvidence: {
            /**
             * 证据种类
             * @enum {string}
             */
            kind: "documentary" | "physical" | "audiovisual" | "electronic" | "testimony" | "statement" | "expert" | "record";
            /** 证据名称 */
            name: string;
            /**
             * 证据来源
             * @description 从谁或者哪里收集、调取
             */
            source: string;
            /** 收集人、制作人 */
            takenBy: string;
            /**
             * 收集、制作时间
             * Format: date-time
             */
            takenAt?: string;
            /** 收集、制作地点 */
            place?: string;
            /** 证明事项 */
            proves: string;
            pages?: number;
            duration?: number;
            /**
             * 原件或者复制件
             * @enum {string}
             */
            form: "original" | "copy";
            /** @description 与原件、原物一致的说明；复制件须有，目录方为完整 */
            copy?: components["schemas"]["CopyStatement"];
            /** 制作方法 */
            method?: string;
            /** 声音内容的文字记录 */
            transcript?: string;
            /** @default [] */
            files: string[];
            /** @description 所看到的版本 */
            version: number;
            /** 更正的理由 */
            reason: string;
        };
        StrikeEvidence: {
            /** @description 所看到的版本 */
            version: number;
            /** 移出的理由 */
            reason: string;
        };
        DisclosurePage: {
            items: components["schemas"]["DisclosureRow"][];
            next?: string;
            /** @description 等待公示或者撤回的件数 */
            todo: number;
            /** @description 其中已经超期的件数 */
            late: number;
        };
        DisclosureRow: {
            id: number;
            caseNo: string;
            displayNo: string;
            unit: string;
            partyName: string;
            matter: string;
            /** @description 决定书文号；还没有编号的为空 */
            number: string | null;
            decidedOn: string;
            /** @description 公示的是变更后的决定：变更的日期 */
            changedOn: string | null;
            /** @description 公示的期限，不论办理与否 */
            publishDueOn: string | null;
            /** @enum {string} */
            state: "due" | "drafted" | "published" | "withdrawn" | "expired" | "notShown";
            /** @description 不公示的原因 */
            because: string | null;
            dueOn: string | null;
            dueAt: string | null;
            /** @enum {string|null} */
            dueUnit: "workingDay" | null;
            daysLeft: number | null;
            /** @description 期限待定的，最早可能届满的日期 */
            earliestOn: string | null;
            publishedOn: string | null;
            /** @description 公示的最后一日 */
            shownThrough: string | null;
            /** @description 应当撤回的原因 */
            mustWithdraw: string | null;
            withdrawnOn: string | null;
        };
        DisclosureCounts: {
            /** @description 本单位等待公示或者撤回的件数 */
            todo: number;
            /** @description 其中两个工作日内到期的 */
            soon: number;
            /** @description 其中已经超期的 */
            late: number;
        };
        Disclosure: {
            id: number;
            caseNo: string;
            displayNo: string;
            unit: string;
            partyName: string;
            matter: string;
            /** @description 决定书文号；还没有编号的为空 */
            number: string | null;
            decidedOn: string;
            /** @description 公示的是变更后的决定：变更的日期 */
            changedOn: string | null;
            /** @description 公示的期限，不论办理与否 */
            publishDueOn: string | null;
            /** @enum {string} */
            state: "due" | "drafted" | "published" | "withdrawn" | "expired" | "notShown";
            /** @description 不公示的原因 */
            because: string | null;
            dueOn: string | null;
            dueAt: string | null;
            /** @enum {string|null} */
            dueUnit: "workingDay" | null;
            daysLeft: number | null;
            /** @description 期限待定的，最早可能届满的日期 */
            earliestOn: string | null;
            publishedOn: string | null;
            /** @description 公示的最后一日 */
            shownThrough: string | null;
            /** @description 应当撤回的原因 */
            mustWithdraw: string | null;
            withdrawnOn: string | null;
            version: number;
            /** @description 所看内容的摘要，确认时原样交回 */
            seen: string;
            fields: components["schemas"]["DisclosureField"][];
            words: string[];
            content: {
                name: string;
                title: string;
                text: string;
            }[];
            publicId: string;
            /** @description 公示多久 */
            during: {
                amount: number;
                unit: string;
            } | null;
            /** @description 此前公示过的同一案件的决定 */
            replaces: components["schemas"]["DisclosureBeside"] | null;
            /** @description 变更后的，或者重新作出的决定 */
            replacedBy: components["schemas"]["DisclosureBeside"] | null;
            served: boolean;
            publishedBy: string | null;
            withdrawnBy: string | null;
            withdrawnReason: string | null;
            withdrawnArticle: string | null;
            withinSource: string;
            /** @description 公示与否、多久的依据 */
            source: string;
            confirmed: boolean;
            entries: components["schemas"]["DisclosureEntry"][];
            mayDraft: boolean;
            mayConfirm: boolean;
        };
        DisclosureField: {
            name: string;
            title: string;
            segments: components["schemas"]["DisclosureSegment"][];
        };
        DisclosureSegment: {
            text: string;
            redaction?: {
                key: string;
                /** @enum {string} */
                kind: "minor" | "idNumber" | "phone" | "account" | "person" | "address" | "word";
                fixed: boolean;
                shown: boolean;
                instead: string;
            };
        };
        DisclosureBeside: {
            id: number;
            /** @enum {string} */
            state: "due" | "drafted" | "published" | "withdrawn" | "expired" | "notShown";
            number: string | null;
            publishedOn: string | null;
            withdrawnOn: string | null;
            changedOn: string | null;
        };
        DisclosureEntry: {
            /** @enum {string} */
            type: "derived" | "reassessed" | "drafted" | "published" | "mustWithdraw" | "withdrawn" | "expired";
            by: string | null;
            at: string;
        };
        DraftDisclosure: {
            version: number;
            /** @description 仍要公开的，按摘出的标记 */
            shown: string[];
            words: string[];
        };
        PublishDisclosure: {
            version: number;
            seen: string;
        };
        WithdrawDisclosure: {
            version: number;
            /** 公开说明的理由 */
            reason: string;
            /** 依据 */
            article: string;
        };
        PublicDecisions: {
            items: components["schemas"]["PublicDecisionRow"][];
            next?: string;
            /** @description 公示过处罚决定的单位 */
            units: {
                id: string;
                name: string;
            }[];
        };
        PublicDecisionRow: {
            id: string;
            number: string | null;
            party: string;
            matter: string;
            penalty: string;
            unit: string;
            decidedOn: string;
            /** @description 变更后的决定：变更的日期 */
            changedOn: string | null;
            publishedOn: string;
        };
        PublicDecisionYears: {
            items: components["schemas"]["PublicDecisionYear"][];
        };
        PublicDecisionYear: {
            year: number;
            unit: string;
            published: number;
            inTime: number;
            withdrawn: number;
        };
        PublicDecision: {
            /** @enum {string} */
            state: "published" | "withdrawn";
            unit: string;
            /** @description 撤回的没有内容 */
            fields: {
                title: string;
                text: string;
            }[];
            publishedOn: string;
            shownThrough: string | null;
            withdrawnOn: string | null;
            withdrawnReason: string | null;
            withdrawnArticle: string | null;
            /** @description 代替此前公示的决定 */
            replaces: {
                /** @description 公开页面已不再显示的为空 */
                id: string | null;
                number: string | null;
                publishedOn: string;
                withdrawnOn: string | null;
            } | null;
            /** @description 代替本条的公示 */
            replacedBy: string | null;
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
            /** @description 公示期限在期间内届满的处罚决定，和其中在期限内公示的 */
            disclosures: components["schemas"]["Share"];
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
        PenaltyCheck: {
            /** @description 将要导出的 */
            records: number;
            /** @description 只有警告，不公示的 */
            warningsOnly: number;
            /** @description 缺少内容的 */
            incomplete: number;
            items: components["schemas"]["IncompletePenalty"][];
        };
        IncompletePenalty: {
            caseNo: string;
            displayNo: string;
            missing: string[];
        };
        WebhookList: {
            types: components["schemas"]["EventType"][];
            items: components["schemas"]["Webhook"][];
        };
        EventType: {
            /** @enum {string} */
            type: "cn.rouzhi.case.registered" | "cn.rouzhi.stage.entered" | "cn.rouzhi.task.opened" | "cn.rouzhi.task.completed" | "cn.rouzhi.task.withdrawn" | "cn.rouzhi.action.performed" | "cn.rouzhi.case.turnedBack" | "cn.rouzhi.clock.overdue" | "cn.rouzhi.document.issued" | "cn.rouzhi.document.served" | "cn.rouzhi.document.recalled" | "cn.rouzhi.measure.released" | "cn.rouzhi.item.changed" | "cn.rouzhi.case.filed" | "cn.rouzhi.case.escalated" | "cn.rouzhi.outcome.set" | "cn.rouzhi.outcome.lifted" | "cn.rouzhi.case.sealed" | "cn.rouzhi.case.closed";
            title: string;
        };
        Webhook: {
            id: number;
            name: string;
            url: string;
            events: ("cn.rouzhi.case.registered" | "cn.rouzhi.stage.entered" | "cn.rouzhi.task.opened" | "cn.rouzhi.task.completed" | "cn.rouzhi.task.withdrawn" | "cn.rouzhi.action.performed" | "cn.rouzhi.case.turnedBack" | "cn.rouzhi.clock.overdue" | "cn.rouzhi.document.issued" | "cn.rouzhi.document.served" | "cn.rouzhi.document.recalled" | "cn.rouzhi.measure.released" | "cn.rouzhi.item.changed" | "cn.rouzhi.case.filed" | "cn.rouzhi.case.escalated" | "cn.rouzhi.outcome.set" | "cn.rouzhi.outcome.lifted" | "cn.rouzhi.case.sealed" | "cn.rouzhi.case.closed")[];
            unitId: string | null;
            paused: boolean;
            version: number;
            createdAt: string;
            oldUntil: string | null;
            waiting: number;
            dead: number;
            lastSentAt: string | null;
        };
        NewWebhook: {
            /** 名称 */
            name: string;
            /** @description https 网址，登记后不能改 */
            url: string;
            events: ("cn.rouzhi.case.registered" | "cn.rouzhi.stage.entered" | "cn.rouzhi.task.opened" | "cn.rouzhi.task.completed" | "cn.rouzhi.task.withdrawn" | "cn.rouzhi.action.performed" | "cn.rouzhi.case.turnedBack" | "cn.rouzhi.clock.overdue" | "cn.rouzhi.document.issued" | "cn.rouzhi.document.served" | "cn.rouzhi.document.recalled" | "cn.rouzhi.measure.released" | "cn.rouzhi.item.changed" | "cn.rouzhi.case.filed" | "cn.rouzhi.case.escalated" | "cn.rouzhi.outcome.set" | "cn.rouzhi.outcome.lifted" | "cn.rouzhi.case.sealed" | "cn.rouzhi.case.closed")[];
            /**
             * @description 只推送这个单位及其下级的案件；空：全部
             * @default null
             */
            unitId: string | null;
        };
        WebhookSecret: {
            id: number;
            /** @description whsec_…，只显示这一次 */
            secret: string;
            /** @description 原密钥到此时为止仍同时签名 */
            oldUntil: string | null;
        };
        ChangeWebhook: {
            /** @description 读到的版本 */
            version: number;
            /** 名称 */
            name: string;
            events: ("cn.rouzhi.case.registered" | "cn.rouzhi.stage.entered" | "cn.rouzhi.task.opened" | "cn.rouzhi.task.completed" | "cn.rouzhi.task.withdrawn" | "cn.rouzhi.action.performed" | "cn.rouzhi.case.turnedBack" | "cn.rouzhi.clock.overdue" | "cn.rouzhi.document.issued" | "cn.rouzhi.document.served" | "cn.rouzhi.document.recalled" | "cn.rouzhi.measure.released" | "cn.rouzhi.item.changed" | "cn.rouzhi.case.filed" | "cn.rouzhi.case.escalated" | "cn.rouzhi.outcome.set" | "cn.rouzhi.outcome.lifted" | "cn.rouzhi.case.sealed" | "cn.rouzhi.case.closed")[];
            /** @description 只推送这个单位及其下级的案件；空：全部 */
            unitId: string | null;
            paused: boolean;
        };
        RotateWebhook: {
            /** @description 读到的版本 */
            version: number;
        };
        WebhookTest: {
            taken: boolean;
            /** @description 对方的答复，或者没有送到的原因 */
            said: string;
        };
        WebhookDeliveryList: {
            items: components["schemas"]["WebhookDelivery"][];
            next?: string;
        };
        WebhookDelivery: {
            id: string;
            eventId: string;
            type: string;
            title: string;
            caseNo: string;
            displayNo: string | null;
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
        PublicNotices: {
            items: {
                title: string;
                authority: string;
                /** @description 受送达人 */
                party: string;
                publishedOn: string;
                /** @description 公告期届满之日，当日视为送达；未定的为空 */
                until: string | null;
                id: string;
            }[];
        };
        PublicNotice: {
            id: string;
            /** @description 正在公告的内容；已经结束的没有 */
            shown?: components["schemas"]["PublicNoticeContent"];
            /** @description 已经结束的，怎样结束 */
            ended?: {
                how: string;
                endedAt: string;
            };
        };
        PublicNoticeContent: {
            title: string;
            authority: string;
            /** @description 机关公布的联系电话 */
            phone: string | null;
            /** @description 受送达人 */
            party: string;
            paper: {
                title: string;
                /** @description 文号 */
                number: string | null;
            };
            /** @description 公告的原因 */
            ground: string;
            publishedOn: string;
            /** @description 公告期届满之日，当日视为送达；未定的为空 */
            until: string | null;
            /** @description 张贴地点或者登载的报刊、网站 */
            place: string;
            /** @description 公告全文，逐段 */
            said: string[];
            source: string;
        };
        CaseNotices: {
            items: components["schemas"]["CaseNotice"][];
        };
        CaseNotice: {
            id: string;
            documentId: string;
            title: string;
            /** @enum {string} */
            state: "shown" | "passed" | "handedOver" | "withdrawn";
            stateName: string;
            publishedOn: string;
            until: string | null;
            shownSince: string;
            endedAt: string | null;
            /** @description 公告期的日数；届满之日未定的为空 */
            total: number | null;
            /** @description 其中已经证明的日数 */
            proven: number;
            gaps: {
                day: string;
                /** @enum {string} */
                why: "early" | "unseen";
                told: string;
            }[];
            /** @description 证明记录没有被改动、删去或者补入 */
            intact: boolean;
        };
        NoticeProof: {
            id: string;
            documentId: string;
            title: string;
            /** @enum {string} */
            state: "shown" | "passed" | "handedOver" | "withdrawn";
            stateName: string;
            publishedOn: string;
            until: string | null;
            shownSince: string;
            endedAt: string | null;
            /** @description 公告期的日数；届满之日未定的为空 */
            total: number | null;
            /** @description 其中已经证明的日数 */
            proven: number;
            gaps: {
                day: string;
                /** @enum {string} */
                why: "early" | "unseen";
                told: string;
            }[];
            /** @description 证明记录没有被改动、删去或者补入 */
            intact: boolean;
            caseNo: string;
            displayNo: string;
            content: components["schemas"]["PublicNoticeContent"];
            /** @description 最后一条证明的散列值 */
            headHash: string;
            proofs: {
                seq: number;
                day: string;
                /** @description 看到公告的时间 */
                at: string;
                /** @description 在哪个地址看到 */
                address: string;
                /** @description 所见文本的 SHA-256 */
                sha256: string;
                /** @description 所见文本 */
                text: string;
                prevHash: string;
                hash: string;
            }[];
        };
        TypicalCases: {
            items: components["schemas"]["TypicalCaseRow"][];
        };
        TypicalCaseRow: {
            id: number;
            caseNo: string;
            title: string;
            /** @enum {string} */
            state: "draft" | "submitted" | "returned" | "published" | "withdrawn";
            stateName: string;
            unit: string;
            publishedAt: string | null;
        };
        BeginTypicalCase: {
            /** 案件编号 */
            caseNo: string;
        };
        TypicalCaseBegun: {
            id: number;
        };
        TypicalCase: {
            id: number;
            caseNo: string;
            title: string;
            /** @enum {string} */
            state: "draft" | "submitted" | "returned" | "published" | "withdrawn";
            stateName: string;
            unit: string;
            publishedAt: string | null;
            facts: string;
            law: string;
            outcome: string;
            meaning: string;
            revision: number;
            displayNo: string;
            may: {
                edit: boolean;
                submit: boolean;
                review: boolean;
                withdraw: boolean;
            };
            steps: {
                did: string;
                by: string;
                at: string;
                note: string | null;
            }[];
        };
        SaveTypicalCase: {
            revision: number;
            /** 标题 */
            title: string;
            /** 基本案情 */
            facts: string;
            /** 适用的法律 */
            law: string;
            /** 处理结果 */
            outcome: string;
            /** 典型意义 */
            meaning: string;
        };
        SubmitTypicalCase: {
            revision: number;
        };
        ReviewTypicalCase: {
            revision: number;
            passed: boolean;
            /**
             * 审核意见
             * @description 退回的，写明怎样修改
             */
            note: string;
        };
        WithdrawTypicalCase: {
            /** 撤回的理由 */
            reason: string;
        };
        PublicTypicalCases: {
            items: {
                id: number;
                title: string;
                unit: string;
                publishedAt: string;
            }[];
        };
        PublicTypicalCase: {
            id: number;
            title: string;
            unit: string;
            publishedAt: string;
            facts: string;
            law: string;
            outcome: string;
            meaning: string;
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
        Payloads: {
            payloads: {
                /** @default {} */
                metadata: {
                    [key: string]: string;
                };
                /**
                 * Format: base64
                 * @default
                 */
                data: string;
            }[];
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
        ReportCorrectionForm: {
            /** 改正情况 */
            statement: string;
            /** 改正后的照片 */
            attachments?: string[];
        };
        RequestExtensionForm: {
            /** 延长时间 */
            by: {
                /** 数量 */
                amount: number;
                /**
                 * 单位
                 * @enum {string}
                 */
                unit: "minute" | "hour" | "workingDay" | "calendarDay" | "month" | "year";
            };
            /** 理由 */
            reason: string;
        };
        RecallOrderForm: {
            /** 理由 */
            reason: string;
        };
        RefuseCorrectionForm: {
            /** 当事人表示 */
            statement: string;
        };
        PunishOnTheSpotForm: Record<string, never>;
        SuspendForm: {
            /**
             * 中止的情形
             * @description 只有这五种情形可以中止；核查和移送中不能中止
             * @enum {string}
             */
            ground: "pendingRuling" | "interpretation" | "forceMajeure" | "partyMissing" | "other";
            /**
             * 理由
             * @description 写明具体事由和依据：等待哪个裁判或者决定、送请哪个机关解释、何种不可抗力等
             */
            reason: string;
            /**
             * 提醒核对之日
             * Format: date
             * @description 到这一天提醒核对中止的情形是否消除；不填的，每三十日提醒一次
             */
            remindOn?: string;
        };
        ResumeForm: {
            /**
             * 中止的情形如何消除
             * @description 写明何时、凭什么材料确认原因已经消除：裁判文书、复函、当事人到案等
             */
            reason: string;
        };
        SuspectCrimeForm: {
            /**
             * 涉嫌犯罪的事实
             * @description 写明涉嫌的罪名，以及达到立案追诉标准的事实：金额、数量、后果。拿不准的先请法制审核员看，不要以罚代刑
             */
            facts: string;
        };
        RecordGuidanceForm: {
            /** 辅导内容 */
            content: string;
            /** 照片和文件 */
            attachments?: string[];
        };
        AddEvidenceForm: {
            /** 证据名称 */
            title: string;
            /**
             * 证据种类
             * @enum {string}
             */
            kind: "documentary" | "physical" | "audiovisual" | "electronic" | "testimony" | "statement" | "expert" | "record";
            /**
             * 收集方式
             * @description 监控设备的记录未经审核或者经审核不符合要求的，不得作为证据（行政处罚法 第四十一条）
             * @default byOfficers
             * @enum {string}
             */
            collected: "byOfficers" | "byDevice";
            /** 设备和设置地点 */
            device?: string;
            /**
             * 设备的法制和技术审核
             * @description 审核的文号或者日期；设置合理、标志明显，设置地点已向社会公布
             */
            deviceReview?: string;
            /**
             * 记录内容的审核人
             * @description 审核记录是否真实、清晰、完整、准确
             */
            reviewedBy?: string;
            /**
             * 记录内容的审核日期
             * Format: date
             */
            reviewedOn?: string;
            /**
             * 已告知陈述、申辩和申请回避的权利
             * @description 首次向当事人收集、调取证据的，应当当场告知
             * @default false
             */
            rightsTold: boolean;
            /**
             * 制作方法
             * @description 使用的设备和方式；视听资料应当注明制作方法、制作时间、制作人（市监程序规定 第二十六条）
             */
            method?: string;
            /**
             * 录制开始时间
             * Format: date-time
             */
            recordedFrom?: string;
            /**
             * 录制结束时间
             * Format: date-time
             * @description 拍照的不填
             */
            recordedTo?: string;
            /** 录制地点 */
            recordedAt?: string;
            /** 制作人 */
            recorder?: string;
            /**
             * 声音内容的文字记录
             * @description 声音资料应当附有该声音内容的文字记录
             */
            sound?: string;
            /** 说明 */
            description: string;
            /** 照片和文件 */
            attachments?: string[];
        };
        TakeMinutesForm: {
            /**
             * 笔录
             * @enum {string}
             */
            kind: "inspection" | "inquiry";
            /**
             * 开始时间
             * Format: date-time
             */
            from: string;
            /**
             * 结束时间
             * Format: date-time
             */
            to: string;
            /** 地点 */
            place: string;
            /** 执法人员 */
            officers: string[];
            /**
             * 已出示执法证件
             * @default false
             */
            identityShown: boolean;
            /**
             * 被检查人、被询问人
             * @description 一份询问笔录只记一个人：询问应当个别进行
             */
            person: string;
            /**
             * 与案件的关系
             * @enum {string}
             */
            relation: "party" | "representative" | "staff" | "other";
            /** 身份证件号码 */
            idNumber?: string;
            /**
             * 年龄
             * @default adult
             * @enum {string}
             */
            age: "adult" | "minor";
            /**
             * 在场的监护人
             * @description 未满十八周岁的，监护人或者其他合适成年人到场
             */
            guardian?: string;
            /**
             * 已告知陈述、申辩和申请回避的权利
             * @description 首次向当事人收集、调取证据的，应当当场告知
             * @default false
             */
            rightsTold: boolean;
            /**
             * 核对方式
             * @default read
             * @enum {string}
             */
            reading: "read" | "aloud";
            /** 逐页内容 */
            pages: {
                /** 笔录内容 */
                text: string;
                /**
                 * 更正、补充之处
                 * @description 有涂改的写明改了哪里，由本人签名、盖章确认
                 */
                corrections?: string;
                /**
                 * 本页
                 * @enum {string}
                 */
                confirmed: "signed" | "refused" | "later";
                /** 拒绝的理由 */
                reason?: string;
            }[];
            /**
             * 见证人
             * @description 拒绝签名的，由见证人在场，或者有录像
             */
            witness?: string;
            /** 音像记录 */
            recording?: {
                /**
                 * 录制开始时间
                 * Format: date-time
                 */
                from: string;
                /**
                 * 录制结束时间
                 * Format: date-time
                 */
                to: string;
                /** 录制地点 */
                place: string;
                /** 录制人 */
                recorder: string;
                /**
                 * 制作方法
                 * @description 使用的设备和方式，例如执法记录仪全程录像
                 */
                method: string;
                /**
                 * 声音内容的文字记录
                 * @description 声音资料应当附有该声音内容的文字记录
                 */
                sound?: string;
            };
            /**
             * 更正的笔录
             * @description 更正、补充此前笔录的，填它是本案第几份；原笔录保留，不再改动
             */
            corrects?: number;
            /** 签名页、现场照片、录像 */
            attachments?: string[];
        };
        CheckMinutesForm: {
            /** 第几份笔录 */
            no: number;
            /** 逐页 */
            pages: {
                /** 第几页 */
                page: number;
                /**
                 * 本页
                 * @enum {string}
                 */
                confirmed: "signed" | "refused";
                /** 更正、补充之处 */
                corrections?: string;
                /** 拒绝的理由 */
                reason?: string;
            }[];
        };
        WithdrawForm: {
            /**
             * 理由
             * @description 写明登记的错误：重复登记、当事人或者事项登记错误等
             */
            reason: string;
        };
        TerminateForm: {
            /**
             * 终止的情形
             * @description 暂时无法调查的是中止，不是终止
             * @enum {string}
             */
            ground: "personDied" | "organizationEnded" | "other";
            /**
             * 理由
             * @description 写明何时死亡或者终止、如何查明没有权利义务承受人，或者调查为何无法继续
             */
            reason: string;
            /** 证明材料 */
            attachments: string[];
        };
        AdoptVersionForm: {
            /**
             * 理由
             * @description 写明行为发生后规定有何变化、新规定为何较轻；由提出人以外的负责人决定
             */
            reason: string;
        };
        SuperviseForm: {
            /** 督办事由 */
            reason: string;
            /**
             * 说明期限
             * Format: date
             */
            dueOn: string;
        };
        CompleteStudyForm: {
            /** 课程 */
            course: string;
            correct: number;
            of: number;
        };
        StateDefenceForm: {
            /** 陈述申辩意见 */
            statement: string;
            /** 证明材料 */
            attachments?: string[];
        };
        ConfirmAddressForm: {
            /**
             * 送达地址
             * @description 邮寄地址；同意电子送达的，写明手机号码、邮箱等
             */
            address: string;
            /**
             * 同意的电子送达渠道
             * @default []
             */
            channels: ("sms" | "email" | "fax" | "messenger" | "platform")[];
            /**
             * 签名日期
             * Format: date
             */
            signedOn: string;
            /** 签名的送达地址确认书 */
            attachments: string[];
        };
        RecordAttemptForm: {
            /** 文书 */
            paper: string;
            /**
             * 送达方式
             * @enum {string}
             */
            method: "direct" | "leftBehind" | "electronic" | "entrusted" | "post" | "forwarded";
            /**
             * 日期
             * Format: date
             */
            on: string;
            /**
             * 送达人
             * @description 当面送达的写执法人员；邮寄、委托、转交的写经办的单位
             */
            who: string;
            /**
             * 没有送达的原因
             * @enum {string}
             */
            failure: "absent" | "refused" | "unknown" | "wrongAddress" | "undelivered" | "other";
            /**
             * 经过
             * @description 到了哪里，问了谁，见到什么；以后公告送达的，这是“无法送达”的依据
             */
            course: string;
            /** 照片、录像、退回的邮件 */
            attachments?: string[];
        };
        AnnounceServiceForm: {
            /** 文书 */
            paper: string;
            /**
             * 公告的原因
             * @description 以其他方式无法送达的，先逐次登记送达未成
             * @enum {string}
             */
            ground: "unknown" | "exhausted";
            /**
             * 此前送达的经过
             * @description 查找过哪些住所和联系方式，以哪些方式送达过，结果如何
             */
            course: string;
            /**
             * 公告发布日期
             * Format: date
             * @description 自发布之日起满三十日视为送达，由系统计算，期满后案件自动继续
             */
            publishedOn: string;
            /** 张贴地点或者登载的报刊、网站 */
            place: string;
            /** 张贴的照片、录像，或者登载的页面 */
            attachments: string[];
        };
        CorrectServiceForm: {
            /** 文书 */
            paper: string;
            /**
             * 实际送达时间
             * Format: date-time
             * @description 按送达回证、回执、到达记录核实的时间
             */
            effectiveAt: string;
            /**
             * 更正的理由
             * @description 原来怎样记错，根据什么更正
             */
            reason: string;
            /** 送达回证、回执等依据 */
            attachments: string[];
        };
        ExtendVerificationForm: {
            /**
             * 特殊情况
             * @description 写明为什么不能在原期限内核查完毕
             */
            reason: string;
        };
        ExcludeTimeForm: {
            /**
             * 事由
             * @enum {string}
             */
            kind: "testing" | "inspection" | "quarantine" | "appraisal" | "recognition" | "authentication";
            /** 机构或者权利人 */
            by: string;
            /**
             * 送交日期
             * Format: date
             */
            from: string;
            /**
             * 收到结果日期
             * Format: date
             */
            to: string;
            /** 委托书和结果 */
            attachments: string[];
        };
        WaiveDefenceForm: {
            /**
             * 放弃的权利
             * @enum {string}
             */
            scope: "defence" | "both";
            /**
             * 本人知道上述权利，自愿放弃
             * @constant
             */
            confirmed: true;
            /** 说明 */
            statement?: string;
        };
        RequestHearingForm: {
            /** 要求听证的事项和理由 */
            statement: string;
            /** 证明材料 */
            attachments?: string[];
        };
        PostponeHearingForm: {
            /**
             * 原因
             * @enum {string}
             */
            because: "party" | "host" | "authority";
            /** 说明 */
            reason: string;
            /** 当事人的申请等 */
            attachments?: string[];
        };
        RequestInstalmentsForm: {
            /**
             * 经济困难的情况和申请的安排
             * @description 写明有何困难，希望延至哪一天，或者分几期、每期何时缴纳多少
             */
            statement: string;
            /** 证明材料 */
            attachments?: string[];
        };
        RegisterRemedyForm: {
            /**
             * 救济途径
             * @enum {string}
             */
            kind: "reconsideration" | "litigation";
            /**
             * 受理日期
             * Format: date
             */
            acceptedOn: string;
            /** 受理机关 */
            by: string;
            /** 受理文号 */
            reference?: string;
        };
        EndRemedyForm: {
            /**
             * 结果
             * @enum {string}
             */
            result: "upheld" | "ended" | "changed" | "annulled" | "unlawful";
            /**
             * 决定或者裁判生效之日
             * Format: date
             */
            endedOn: string;
            /**
             * 变更后的罚款
             * @description 没有罚款的填 0
             */
            fineFen?: number;
            /**
             * 撤销的理由
             * @enum {string}
             */
            because?: "facts" | "law" | "procedure" | "power" | "improper";
            /**
             * 责令重新作出决定
             * @description 责令重新作出的，案件回到调查，重新告知、重新决定，办案期限重新计算
             */
            anew?: boolean;
            /** 说明 */
            note?: string;
            /** 复议决定书、裁判文书 */
            attachments?: string[];
        };
        CorrectDecisionForm: {
            /**
             * 怎样纠正
             * @enum {string}
             */
            result: "changed" | "annulled" | "unlawful";
            /**
             * 变更后的罚款
             * @description 只能减轻，没有罚款的填 0；要加重的须撤销后重新调查、告知和决定
             */
            fineFen?: number;
            /**
             * 撤销的理由
             * @enum {string}
             */
            because?: "facts" | "law" | "procedure" | "power" | "improper";
            /**
             * 责令重新作出决定
             * @description 责令重新作出的，案件回到调查，重新告知、重新决定，办案期限重新计算
             */
            anew?: boolean;
            /**
             * 理由
             * @description 写明原决定错在哪里、凭什么证据和依据
             */
            reason: string;
            /** 证明材料 */
            attachments?: string[];
        };
        PreserveEvidenceForm: {
            /**
             * 怎样采取
             * @description 当场采取的，二十四小时内由负责人补办批准，当时不计入
             * @enum {string}
             */
            how: "asked" | "urgent";
            /** 清单 */
            things: {
                /** 名称 */
                name: string;
                /** 数量 */
                quantity: string;
                /** 存放地点 */
                place: string;
                /**
                 * 与本案的关系
                 * @enum {string}
                 */
                relation: "goods" | "tool" | "premises" | "papers" | "unrelated" | "necessity" | "heldElsewhere";
            }[];
            /**
             * 理由
             * @description 写明证据为什么可能灭失或者以后难以取得；当场采取的，写明紧急情况
             */
            reason: string;
            /**
             * 采取的时间
             * Format: date-time
             */
            takenAt?: string;
            /** 执法人员 */
            officers?: string[];
            /**
             * 当场程序
             * @description 须逐项办理
             * @default []
             */
            steps: ("identityShown" | "reasonsTold" | "heard" | "listed" | "signed")[];
            /**
             * 当事人
             * @enum {string}
             */
            present?: "present" | "absent";
            /** 见证人 */
            witness?: string;
            /** 现场笔录和清单 */
            attachments?: string[];
            /**
             * 送达
             * @description 当场交付通知书、决定书的填写；没有当场交付的，另行送达
             */
            service?: {
                /**
                 * 送达方式
                 * @description 当面签收选直接送达；拒收而有见证或影像的选留置送达；寄出或发送的，生效时间是法律视为送达的那一刻，不是寄出的时间；没有送到的、要公告的，在案件页的“送达”栏登记
                 * @enum {string}
                 */
                method: "direct" | "leftBehind" | "electronic" | "entrusted" | "post" | "forwarded" | "announcement";
                /** 收件人 */
                recipient: string;
                /**
                 * 电子送达渠道
                 * @description 只能用送达地址确认书写明的渠道
                 * @enum {string}
                 */
                channel?: "sms" | "email" | "fax" | "messenger" | "platform";
                /** 邮件编号 */
                mailNo?: string;
                /** 受托或者转交的单位 */
                agent?: string;
                /**
                 * 送达生效时间
                 * Format: date-time
                 * @description 直接送达、留置送达不填即为提交之时；邮寄的填回执注明的收件时间，电子的填到达对方系统的时间，委托、转交的填签收时间；因地址没有收到的，填文书留在该地址或者邮件退回的时间
                 */
                effectiveAt?: string;
                /**
                 * 因当事人提供的地址没有收到
                 * @description 当事人在送达地址确认书上提供的地址不准确，或者变更后没有书面告知
                 */
                wrongAddress?: boolean;
                /**
                 * 见证人
                 * @description 不少于两人；没有见证人的，上传拍照、录像
                 */
                witnesses?: string[];
                /**
                 * 送达回证、照片、录像
                 * @description 留置没有见证人的、因地址没有收到的必须上传
                 */
                attachments?: string[];
                /** 备注 */
                note?: string;
            };
        };
        SeizeThingsForm: {
            /**
             * 措施
             * @enum {string}
             */
            kind: "sealing" | "detention";
            /**
             * 怎样采取
             * @description 当场采取的，二十四小时内由负责人补办批准，当时不计入
             * @enum {string}
             */
            how: "asked" | "urgent";
            /**
             * 依据
             * @description 授权采取查封、扣押的法律、法规条款
             */
            basis: string;
            /** 清单 */
            things: {
                /** 名称 */
                name: string;
                /** 数量 */
                quantity: string;
                /** 存放地点 */
                place: string;
                /**
                 * 与本案的关系
                 * @enum {string}
                 */
                relation: "goods" | "tool" | "premises" | "papers" | "unrelated" | "necessity" | "heldElsewhere";
            }[];
            /**
             * 理由
             * @description 违法行为情节显著轻微或者没有明显社会危害的，可以不采取；采用非强制手段可以达到目的的，不得采取（行政强制法 第五条、第十六条）
             */
            reason: string;
            /**
             * 采取的时间
             * Format: date-time
             */
            takenAt?: string;
            /** 执法人员 */
            officers?: string[];
            /**
             * 当场程序
             * @description 须逐项办理
             * @default []
             */
            steps: ("identityShown" | "reasonsTold" | "heard" | "listed" | "signed")[];
            /**
             * 当事人
             * @enum {string}
             */
            present?: "present" | "absent";
            /** 见证人 */
            witness?: string;
            /** 现场笔录和清单 */
            attachments?: string[];
            /**
             * 送达
             * @description 当场交付通知书、决定书的填写；没有当场交付的，另行送达
             */
            service?: {
                /**
                 * 送达方式
                 * @description 当面签收选直接送达；拒收而有见证或影像的选留置送达；寄出或发送的，生效时间是法律视为送达的那一刻，不是寄出的时间；没有送到的、要公告的，在案件页的“送达”栏登记
                 * @enum {string}
                 */
                method: "direct" | "leftBehind" | "electronic" | "entrusted" | "post" | "forwarded" | "announcement";
                /** 收件人 */
                recipient: string;
                /**
                 * 电子送达渠道
                 * @description 只能用送达地址确认书写明的渠道
                 * @enum {string}
                 */
                channel?: "sms" | "email" | "fax" | "messenger" | "platform";
                /** 邮件编号 */
                mailNo?: string;
                /** 受托或者转交的单位 */
                agent?: string;
                /**
                 * 送达生效时间
                 * Format: date-time
                 * @description 直接送达、留置送达不填即为提交之时；邮寄的填回执注明的收件时间，电子的填到达对方系统的时间，委托、转交的填签收时间；因地址没有收到的，填文书留在该地址或者邮件退回的时间
                 */
                effectiveAt?: string;
                /**
                 * 因当事人提供的地址没有收到
                 * @description 当事人在送达地址确认书上提供的地址不准确，或者变更后没有书面告知
                 */
                wrongAddress?: boolean;
                /**
                 * 见证人
                 * @description 不少于两人；没有见证人的，上传拍照、录像
                 */
                witnesses?: string[];
                /**
                 * 送达回证、照片、录像
                 * @description 留置没有见证人的、因地址没有收到的必须上传
                 */
                attachments?: string[];
                /** 备注 */
                note?: string;
            };
        };
        RequestRecusalForm: {
            /** 要求回避的人员 */
            against: string;
            /**
             * 该人员是
             * @description 决定由谁决定其回避
             * @default other
             * @enum {string}
             */
            rank: "other" | "leader" | "principal";
            /**
             * 由谁提出
             * @enum {string}
             */
            origin?: "party" | "self" | "found";
            /**
             * 情形
             * @enum {string}
             */
            ground: "interest" | "relation";
            /** 理由 */
            statement: string;
            /** 证明材料 */
            attachments?: string[];
        };
        DisputeJurisdictionForm: {
            /** 对方机关 */
            with: string;
            /**
             * 发生争议之日
             * Format: date
             * @description 自这一天起七个工作日内协商解决，协商不成的报请共同的上一级机关指定管辖
             */
            arisenOn: string;
            /**
             * 争议的事由
             * @description 写明双方各自主张管辖的依据
             */
            facts: string;
            /** 往来函件 */
            attachments?: string[];
        };
        ReferCaseForm: {
            /** 受移送机关 */
            to: string;
            /**
             * 不属于本机关管辖的情形
             * @enum {string}
             */
            ground: "samePower" | "otherPower";
            /**
             * 理由
             * @description 写明凭什么事实和依据认为由该机关管辖
             */
            reason: string;
        };
        RequestAssistanceForm: {
            /** 协助机关 */
            to: string;
            /** 函件文号 */
            letterNo: string;
            /**
             * 发函日期
             * Format: date
             */
            sentOn: string;
            /** 请求协助的事项 */
            matters: string;
            /**
             * 对方收到日期
             * Format: date
             * @description 已经知道的填写，十五个工作日自收到之日起计算；不知道的，收到回执后登记
             */
            receivedOn?: string;
            /** 协助调查函 */
            attachments: string[];
        };
        RecordOffsetForm: {
            /** 人民法院 */
            court: string;
            /** 判决文号 */
            judgment: string;
            /**
             * 判决生效日期
             * Format: date
             */
            on: string;
            /** 判处的罚金 */
            criminalFineFen: number;
            /**
             * 罚款折抵罚金的数额
             * @description 不超过已给予的罚款，也不超过罚金
             */
            offsetFen: number;
            /**
             * 说明
             * @description 没有全部折抵的，写明判决怎样认定
             */
            reason?: string;
            /** 判决书 */
            attachments: string[];
        };
        DeliverTransferAnswer: {
            /** 接收单位 */
            receivedBy: string;
            /**
             * 移送材料
             * @description 移送书和调查报告必须附；有涉案物品的附清单，作过检验、鉴定的附报告
             * @default []
             */
            annexes: ("letter" | "report" | "goods" | "tests" | "other")[];
            /**
             * 没有的材料
             * @description 本案没有涉案物品、没有作过检验鉴定的，在此勾选
             * @default []
             */
            absent: ("goods" | "tests")[];
            /** 其他材料的名称 */
            others?: string[];
            /** 公安机关签收的移送书回执 */
            receipt?: string[];
        };
        /**
         * 移送公安机关
         * @description 依据：行政执法机关移送涉嫌犯罪案件的规定 第五条、第六条。由执法人员办理。
         */
        CompleteDeliverTransfer: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "deliverTransfer";
            data: components["schemas"]["DeliverTransferAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        ScreenAnswer: {
            /** 违法事实成立 */
            factsEstablished: boolean;
            /**
             * 案件归属
             * @description 不属于本机关的，移送有管辖权的机关；涉嫌犯罪的，另行办理“涉嫌犯罪移送”
             * @default here
             * @enum {string}
             */
            belongs: "here" | "otherAuthority" | "police";
            /**
             * 适用条件
             * @default []
             */
            answers: {
                /** 问题 */
                question: string;
                /** 回答 */
                answer: boolean | number;
            }[];
            /**
             * 符合事项清单所列条件
             * @description 按「适用条件」逐条核对
             */
            conditionsMet?: boolean;
            /**
             * 已告知陈述、申辩和申请回避的权利
             * @description 首次向当事人收集、调取证据的，应当当场告知
             * @default false
             */
            rightsTold: boolean;
            /**
             * 危害后果
             * @description 看数量、金额、持续时间，是否造成损害，能否恢复
             * @enum {string}
             */
            harm: "none" | "slight" | "more";
            /**
             * 改正情况
             * @enum {string}
             */
            corrected: "beforeDiscovery" | "onDiscovery" | "notYet";
            /**
             * 当事人有证据足以证明没有主观过错
             * @description 由当事人举证（行政处罚法 第三十三条第二款），没有证据的选否
             * @default false
             */
            noFault: boolean;
            /**
             * 不适用柔性执法的情形
             * @description 有任何一项的，不能责令改正后从宽
             * @default []
             */
            exclusions: ("highRisk" | "costlyCorrection" | "irreparableHarm" | "emergencyExploited")[];
            /**
             * 拟办方向
             * @enum {string}
             */
            route: "correction" | "orderOnly" | "noFiling" | "penalty" | "noViolation" | "referral";
            /**
             * 不予立案的情形
             * @enum {string}
             */
            ground?: "slight" | "firstSlight" | "noFault" | "refusalOnly" | "child" | "incapable" | "timeBarred" | "notProven" | "otherByLaw";
            /** 核查意见 */
            opinion: string;
            /**
             * 与系统建议不一致的理由
             * @description 拟办方向与系统建议不同时必填，由负责人签批
             */
            overrideReason?: string;
        };
        /**
         * 核查
         * @description 依据：行政处罚法 第五十四条；实施方案 二（一）、二（四）。由执法人员办理。
         */
        CompleteScreen: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "screen";
            data: components["schemas"]["ScreenAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        SignOffScreeningAnswer: {
            /**
             * 签批意见
             * @enum {string}
             */
            decision: "approve" | "refuse";
            /** 理由 */
            reason: string;
        };
        /**
         * 核查签批
         * @description 依据：实施方案 二（四）。由负责人办理。
         */
        CompleteSignOffScreening: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "signOffScreening";
            data: components["schemas"]["SignOffScreeningAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        EducateAnswer: {
            /**
             * 教育方式
             * @enum {string}
             */
            method: "criticism" | "study" | "interview";
            /** 教育内容 */
            content: string;
        };
        /**
         * 教育
         * @description 依据：行政处罚法 第三十三条第三款；实施方案 二（三）。由执法人员办理。
         */
        CompleteEducate: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "educate";
            data: components["schemas"]["EducateAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        IssueCorrectionOrderAnswer: {
            /**
             * 改正要求
             * @description 一项一件事，写明改什么、改到什么样子；复查时逐项对照，当事人页面上原样显示
             */
            requirements: string[];
            /** 改正期限 */
            period: {
                /** 数量 */
                amount: number;
                /**
                 * 单位
                 * @enum {string}
                 */
                unit: "minute" | "hour" | "workingDay" | "calendarDay" | "month" | "year";
            };
            /** 执法人员 */
            officers: string[];
            /**
             * 送达
             * @description 当场送达时填写；不填则另行送达
             */
            service?: {
                /**
                 * 送达方式
                 * @description 当面签收选直接送达；拒收而有见证或影像的选留置送达；寄出或发送的，生效时间是法律视为送达的那一刻，不是寄出的时间；没有送到的、要公告的，在案件页的“送达”栏登记
                 * @enum {string}
                 */
                method: "direct" | "leftBehind" | "electronic" | "entrusted" | "post" | "forwarded" | "announcement";
                /** 收件人 */
                recipient: string;
                /**
                 * 电子送达渠道
                 * @description 只能用送达地址确认书写明的渠道
                 * @enum {string}
                 */
                channel?: "sms" | "email" | "fax" | "messenger" | "platform";
                /** 邮件编号 */
                mailNo?: string;
                /** 受托或者转交的单位 */
                agent?: string;
                /**
                 * 送达生效时间
                 * Format: date-time
                 * @description 直接送达、留置送达不填即为提交之时；邮寄的填回执注明的收件时间，电子的填到达对方系统的时间，委托、转交的填签收时间；因地址没有收到的，填文书留在该地址或者邮件退回的时间
                 */
                effectiveAt?: string;
                /**
                 * 因当事人提供的地址没有收到
                 * @description 当事人在送达地址确认书上提供的地址不准确，或者变更后没有书面告知
                 */
                wrongAddress?: boolean;
                /**
                 * 见证人
                 * @description 不少于两人；没有见证人的，上传拍照、录像
                 */
                witnesses?: string[];
                /**
                 * 送达回证、照片、录像
                 * @description 留置没有见证人的、因地址没有收到的必须上传
                 */
                attachments?: string[];
                /** 备注 */
                note?: string;
            };
        };
        /**
         * 责令改正
         * @description 依据：行政处罚法 第二十八条第一款。由执法人员办理。
         */
        CompleteIssueCorrectionOrder: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "issueCorrectionOrder";
            data: components["schemas"]["IssueCorrectionOrderAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        /** 送达 */
        ServeDocumentAnswer: {
            /**
             * 送达方式
             * @description 当面签收选直接送达；拒收而有见证或影像的选留置送达；寄出或发送的，生效时间是法律视为送达的那一刻，不是寄出的时间；没有送到的、要公告的，在案件页的“送达”栏登记
             * @enum {string}
             */
            method: "direct" | "leftBehind" | "electronic" | "entrusted" | "post" | "forwarded" | "announcement";
            /** 收件人 */
            recipient: string;
            /**
             * 电子送达渠道
             * @description 只能用送达地址确认书写明的渠道
             * @enum {string}
             */
            channel?: "sms" | "email" | "fax" | "messenger" | "platform";
            /** 邮件编号 */
            mailNo?: string;
            /** 受托或者转交的单位 */
            agent?: string;
            /**
             * 送达生效时间
             * Format: date-time
             * @description 直接送达、留置送达不填即为提交之时；邮寄的填回执注明的收件时间，电子的填到达对方系统的时间，委托、转交的填签收时间；因地址没有收到的，填文书留在该地址或者邮件退回的时间
             */
            effectiveAt?: string;
            /**
             * 因当事人提供的地址没有收到
             * @description 当事人在送达地址确认书上提供的地址不准确，或者变更后没有书面告知
             */
            wrongAddress?: boolean;
            /**
             * 见证人
             * @description 不少于两人；没有见证人的，上传拍照、录像
             */
            witnesses?: string[];
            /**
             * 送达回证、照片、录像
             * @description 留置没有见证人的、因地址没有收到的必须上传
             */
            attachments?: string[];
            /** 备注 */
            note?: string;
        };
        /**
         * 送达
         * @description 依据：行政处罚法 第六十一条；民事诉讼法 第八十七条至第九十五条。由执法人员办理。
         */
        CompleteServeDocument: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "serveDocument";
            data: components["schemas"]["ServeDocumentAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        SignCommitmentAnswer: {
            /**
             * 当事人意见
             * @enum {string}
             */
            decision: "signed" | "declined";
            /** 签署人 */
            signedBy: string;
            /** 备注 */
            note?: string;
            /** 电子签名 */
            signature?: {
                /** 承诺书全文 */
                text: string;
                textHash: string;
                image: string;
            };
        };
        /**
         * 告知承诺
         * @description 依据：实施方案 二（三）。由执法人员办理，当事人也可以在自己的页面上办理。
         */
        CompleteSignCommitment: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "signCommitment";
            data: components["schemas"]["SignCommitmentAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        ApproveExtensionAnswer: {
            /**
             * 审批意见
             * @enum {string}
             */
            decision: "approve" | "refuse";
            /** 理由 */
            reason: string;
        };
        /**
         * 延期审批
         * @description 依据：实施方案 二（二）。由负责人办理。
         */
        CompleteApproveExtension: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "approveExtension";
            data: components["schemas"]["ApproveExtensionAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        ReinspectAnswer: {
            /** 执法人员 */
            officers: string[];
            /**
             * 已出示执法证件
             * @default false
             */
            identityShown: boolean;
            /** 逐项结论 */
            findings: {
                /** 要求 */
                requirement: number;
                /**
                 * 改正情况
                 * @enum {string}
                 */
                result: "corrected" | "partly" | "notCorrected";
                /** 复查情况与证据 */
                evidence?: string;
            }[];
            /**
             * 改正完成日期
             * Format: date
             * @description 期满未报告而复查已全部改正的，填写查明的改正完成日期：以票据、影像、询问为据；其他复查不填
             */
            correctedOn?: string;
            /** 复查意见 */
            opinion: string;
            /** 复查照片 */
            attachments?: string[];
        };
        /**
         * 复查
         * @description 依据：实施方案 二（二）、二（四）；行政处罚法 第四十二条。由执法人员办理。
         */
        CompleteReinspect: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "reinspect";
            data: components["schemas"]["ReinspectAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        ApproveLeniencyAnswer: {
            /**
             * 审批意见
             * @enum {string}
             */
            decision: "approve" | "reinspectAgain" | "toPenalty";
            /** 理由 */
            reason: string;
        };
        /**
         * 从宽处理审批
         * @description 依据：行政处罚法 第三十三条、第五十七条。由负责人办理。
         */
        CompleteApproveLeniency: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "approveLeniency";
            data: components["schemas"]["ApproveLeniencyAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        ApproveClosingAnswer: {
            /** 结案意见 */
            opinion: string;
        };
        /**
         * 结案审批
         * @description 依据：市场监督管理行政处罚程序规定 第七十七条。由负责人办理。
         */
        CompleteApproveClosing: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "approveClosing";
            data: components["schemas"]["ApproveClosingAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        FileDossierAnswer: {
            /**
             * 备考说明
             * @description 卷内材料有缺损、修改、补充等情况的，在此说明；没有的不填
             */
            note?: string;
        };
        /**
         * 立卷
         * @description 依据：实施方案 二（三）一案一卷；档案法 第三十七条。由档案员办理。
         */
        CompleteFileDossier: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "fileDossier";
            data: components["schemas"]["FileDossierAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        ApproveFilingAnswer: {
            /**
             * 审批意见
             * @enum {string}
             */
            decision: "file" | "doNotFile";
            /**
             * 不予立案的情形
             * @description 有不适用柔性执法的情形，或者拒不改正的，不能以轻微、初次违法不予立案
             * @enum {string}
             */
            ground?: "slight" | "firstSlight" | "noFault" | "refusalOnly" | "child" | "incapable" | "timeBarred" | "notProven" | "noPower" | "otherByLaw";
            /** 理由 */
            reason: string;
            /**
             * 不同的认定
             * @description 核查认定违法事实成立，而审批认为不成立的必须填写：认定什么，凭什么证据
             */
            divergence?: string;
        };
        /**
         * 立案审批
         * @description 依据：行政处罚法 第五十四条第二款。由负责人办理。
         */
        CompleteApproveFiling: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "approveFiling";
            data: components["schemas"]["ApproveFilingAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        InvestigateAnswer: {
            /** 执法人员 */
            officers: string[];
            /**
             * 已出示执法证件
             * @default false
             */
            identityShown: boolean;
            /** 查明的事实 */
            facts: string;
            /** 证据 */
            evidence: string[];
            /** 处罚依据 */
            legalBasis: string;
            /**
             * 处理建议
             * @enum {string}
             */
            proposal: "penalty" | "noPenalty" | "noViolation";
            /**
             * 建议给予的处罚
             * @description 可以选几项；选罚款的，另填罚款金额；选没收的，另填没收的价值
             * @default []
             */
            penalties: ("warning" | "publicCriticism" | "fine" | "confiscation" | "licenceSuspension" | "qualificationReduction" | "licenceRevocation" | "activityRestriction" | "businessSuspension" | "closure" | "occupationalBan")[];
            /**
             * 建议罚款
             * @default 0
             */
            fineFen: number;
            /**
             * 建议没收的价值
             * @default 0
             */
            confiscatedFen: number;
            /**
             * 从轻减轻情节（行政处罚法 第三十条、第三十二条）
             * @description 有其中一项的，应当从轻或者减轻，建议罚款须与之相称；低于法定下限的，须有减轻情节
             * @default []
             */
            mitigation: ("minor" | "harmReduced" | "coerced" | "selfReported" | "meritoriousService" | "otherStatutory")[];
            /**
             * 对照的裁量档次
             * @description 该事项有裁量基准的必须选择；建议的处罚不在该档次之内的，须写明自由裁量的理由
             * @enum {string}
             */
            tier?: "mitigated" | "light" | "ordinary" | "heavy";
            /**
             * 自由裁量的理由
             * @description 建议处罚的写明：为什么是这个种类和数额，对照的裁量档次
             */
            discretion?: string;
            /**
             * 情节复杂或者重大的情形
             * @description 有其中一项的，或者经过听证的，由负责人集体讨论决定（行政处罚法 第五十七条第二款）
             * @default []
             */
            major: ("publicInterest" | "complex" | "grave" | "byLaw")[];
            /**
             * 对法制审核退回意见的答复
             * @description 审核退回过的必须填写：逐条写明改动了什么，不改的说明理由
             */
            answerToReview?: string;
        };
        /**
         * 调查终结报告
         * @description 依据：行政处罚法 第四十二条、第五十五条、第五十七条。由执法人员办理。
         */
        CompleteInvestigate: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "investigate";
            data: components["schemas"]["InvestigateAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        ReviewLegalityAnswer: {
            /**
             * 审核要点
             * @description 同意的，须逐项核对并全部勾选
             * @default []
             */
            points: ("jurisdiction" | "party" | "facts" | "characterisation" | "basis" | "procedure" | "appropriateness")[];
            /**
             * 审核意见
             * @enum {string}
             */
            opinion: "agree" | "return";
            /** 审核说明 */
            comment: string;
        };
        /**
         * 法制审核
         * @description 依据：行政处罚法 第五十八条。由法制审核员办理。
         */
        CompleteReviewLegality: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "reviewLegality";
            data: components["schemas"]["ReviewLegalityAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        GiveNoticeAnswer: {
            /**
             * 拟给予的处罚
             * @description 可以选几项；选罚款的，另填罚款金额；选没收的，另填没收的价值
             * @default []
             */
            penalties: ("warning" | "publicCriticism" | "fine" | "confiscation" | "licenceSuspension" | "qualificationReduction" | "licenceRevocation" | "activityRestriction" | "businessSuspension" | "closure" | "occupationalBan")[];
            /**
             * 拟罚款
             * @default 0
             */
            fineFen: number;
            /**
             * 拟没收的价值
             * @default 0
             */
            confiscatedFen: number;
            /** 拟处罚的内容及事实、理由、依据 */
            content: string;
            /**
             * 已告知陈述申辩等权利
             * @constant
             */
            rightsTold: true;
            /**
             * 已告知要求听证的权利和期限
             * @description 达到听证标准的必须告知：告知书送达之日起五个工作日内可以要求听证
             * @default false
             */
            hearingTold: boolean;
            /**
             * 送达
             * @description 当场送达时填写；不填则另行送达，公告送达的也不填
             */
            service?: {
                /**
                 * 送达方式
                 * @description 当面签收选直接送达；拒收而有见证或影像的选留置送达；寄出或发送的，生效时间是法律视为送达的那一刻，不是寄出的时间；没有送到的、要公告的，在案件页的“送达”栏登记
                 * @enum {string}
                 */
                method: "direct" | "leftBehind" | "electronic" | "entrusted" | "post" | "forwarded" | "announcement";
                /** 收件人 */
                recipient: string;
                /**
                 * 电子送达渠道
                 * @description 只能用送达地址确认书写明的渠道
                 * @enum {string}
                 */
                channel?: "sms" | "email" | "fax" | "messenger" | "platform";
                /** 邮件编号 */
                mailNo?: string;
                /** 受托或者转交的单位 */
                agent?: string;
                /**
                 * 送达生效时间
                 * Format: date-time
                 * @description 直接送达、留置送达不填即为提交之时；邮寄的填回执注明的收件时间，电子的填到达对方系统的时间，委托、转交的填签收时间；因地址没有收到的，填文书留在该地址或者邮件退回的时间
                 */
                effectiveAt?: string;
                /**
                 * 因当事人提供的地址没有收到
                 * @description 当事人在送达地址确认书上提供的地址不准确，或者变更后没有书面告知
                 */
                wrongAddress?: boolean;
                /**
                 * 见证人
                 * @description 不少于两人；没有见证人的，上传拍照、录像
                 */
                witnesses?: string[];
                /**
                 * 送达回证、照片、录像
                 * @description 留置没有见证人的、因地址没有收到的必须上传
                 */
                attachments?: string[];
                /** 备注 */
                note?: string;
            };
        };
        /**
         * 行政处罚告知
         * @description 依据：行政处罚法 第四十四条。由执法人员办理。
         */
        CompleteGiveNotice: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "giveNotice";
            data: components["schemas"]["GiveNoticeAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        RecordDefenceAnswer: {
            /**
             * 当事人书面放弃陈述申辩
             * @description 须附当事人签名的放弃书；没有签名的，等期限届满
             */
            waived: boolean;
            /** 陈述申辩意见 */
            statement?: string;
            /** 复核意见 */
            review?: string;
            /** 当事人签名的放弃书、陈述申辩材料 */
            attachments?: string[];
        };
        /**
         * 陈述申辩
         * @description 依据：行政处罚法 第四十五条、第六十二条。由执法人员办理。
         */
        CompleteRecordDefence: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "recordDefence";
            data: components["schemas"]["RecordDefenceAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        DecideAnswer: {
            /**
             * 决定
             * @enum {string}
             */
            outcome: "penalty" | "noPenalty" | "noViolation" | "noticeAgain" | "reinvestigate" | "deliberate";
            /**
             * 决定给予的处罚
             * @description 可以选几项；选罚款的，另填罚款金额；选没收的，另填没收的价值
             * @default []
             */
            penalties: ("warning" | "publicCriticism" | "fine" | "confiscation" | "licenceSuspension" | "qualificationReduction" | "licenceRevocation" | "activityRestriction" | "businessSuspension" | "closure" | "occupationalBan")[];
            /**
             * 决定罚款
             * @default 0
             */
            fineFen: number;
            /**
             * 决定没收的价值
             * @default 0
             */
            confiscatedFen: number;
            /**
             * 不予处罚的情形
             * @description 有不适用柔性执法的情形，或者拒不改正的，不能以轻微、初次违法不予处罚
             * @enum {string}
             */
            ground?: "slight" | "firstSlight" | "noFault" | "refusalOnly" | "child" | "incapable" | "timeBarred" | "otherByLaw";
            /**
             * 责令改正
             * @description 随处罚决定责令改正或者限期改正的内容；已经责令改正，或者已经改正的，不填
             */
            correction?: string;
            /**
             * 法定幅度
             * @description 该事项未录入法定罚款幅度的必须填写：依据的条款和幅度
             */
            rangeBasis?: string;
            /**
             * 不同的认定
             * @description 违法事实是否成立，与调查终结报告的结论不同的必须填写：认定什么，凭什么证据
             */
            divergence?: string;
            /**
             * 与被撤销的决定不同的事实和理由
             * @description 原决定被撤销并责令重新作出，处罚与之基本相同的必须填写
             */
            different?: string;
            /** 理由 */
            reasons: string;
        };
        /**
         * 处罚决定
         * @description 依据：行政处罚法 第五十七条、第五十九条。由负责人办理。
         */
        CompleteDecide: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decide";
            data: components["schemas"]["DecideAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        PunishOnSpotAnswer: {
            /**
             * 办理
             * @enum {string}
             */
            result: "penalty" | "ordinary";
            /**
             * 转普通程序的原因
             * @enum {string}
             */
            ordinaryBecause?: "contested" | "unclear" | "heavier" | "lenient";
            /** 执法人员 */
            officers: string[];
            /**
             * 已出示执法证件
             * @default false
             */
            identityShown: boolean;
            /** 违法事实 */
            facts: string;
            /**
             * 收集的证据
             * @default []
             */
            evidence: ("photos" | "record" | "statement" | "documents" | "other")[];
            /**
             * 危害后果
             * @enum {string}
             */
            harm?: "none" | "slight" | "more";
            /**
             * 改正情况
             * @enum {string}
             */
            corrected?: "beforeDiscovery" | "onDiscovery" | "notYet";
            /**
             * 符合事项清单所列从宽条件
             * @description 按「适用条件」核对；全部符合又是初次的，先责令改正，不当场处罚
             */
            conditionsMet?: boolean;
            /**
             * 当事人有证据足以证明没有主观过错
             * @default false
             */
            noFault: boolean;
            /**
             * 不适用柔性执法的情形
             * @default []
             */
            exclusions: ("highRisk" | "costlyCorrection" | "irreparableHarm" | "emergencyExploited")[];
            /**
             * 决定给予的处罚
             * @description 其他种类的处罚转普通程序（行政处罚法 第五十一条）
             * @default []
             */
            penalties: ("warning" | "fine")[];
            /**
             * 决定罚款
             * @default 0
             */
            fineFen: number;
            /**
             * 法定幅度
             * @description 该事项未录入法定罚款幅度的必须填写：依据的条款和幅度
             */
            rangeBasis?: string;
            /**
             * 对照的裁量档次
             * @description 该事项有裁量基准的必须选择
             * @enum {string}
             */
            tier?: "mitigated" | "light" | "ordinary" | "heavy";
            /**
             * 自由裁量的理由
             * @description 不在所选档次之内的，或者当事人行为时已满十四周岁不满十八周岁的，必须写明
             */
            discretion?: string;
            /** 处罚依据 */
            legalBasis: string;
            /**
             * 决定前已告知拟处罚的内容、事实、理由、依据和陈述申辩的权利
             * @default false
             */
            told: boolean;
            /**
             * 当事人的意见
             * @enum {string}
             */
            heard?: "none" | "stated" | "contested";
            /** 陈述申辩的内容 */
            statement?: string;
            /**
             * 是否采纳
             * @enum {string}
             */
            accepted?: "accepted" | "partly" | "rejected";
            /** 采纳或者不采纳的理由 */
            acceptedBecause?: string;
            /**
             * 责令改正的要求
             * @description 尚未改正的必须填写：处罚的同时责令改正（行政处罚法 第二十八条第一款）
             */
            requirements?: string;
            /**
             * 改正期限至
             * Format: date
             * @description 不填即当场改正
             */
            correctBy?: string;
            /**
             * 缴款方式
             * @enum {string}
             */
            payment?: "bank" | "onSpot";
            /** 缴款途径和期限 */
            paymentManner?: string;
            /**
             * 当场收缴的情形
             * @enum {string}
             */
            collectBecause?: "small" | "hardLater" | "remote";
            /**
             * 当场收缴的说明
             * @description 事后难以执行的写明为什么，当事人提出的写明其请求
             */
            collectNote?: string;
            /**
             * 专用票据号码
             * @description 不出具财政部门统一制发的专用票据的，当事人有权拒绝缴纳（行政处罚法 第七十条）
             */
            receiptNo?: string;
            /**
             * 已告知：不服的，应当先在六十日内申请行政复议
             * @default false
             */
            remedyTold: boolean;
            /**
             * 当场交付
             * @enum {string}
             */
            delivery?: "signed" | "refused";
            /**
             * 拒绝签收的情况
             * @description 写明经过、在场人员，或者影像的编号
             */
            refusalNote?: string;
            /** 签收的决定书、现场照片 */
            attachments?: string[];
        };
        /**
         * 当场处罚
         * @description 依据：行政处罚法 第五十一条、第五十二条。由执法人员办理。
         */
        CompletePunishOnSpot: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "punishOnSpot";
            data: components["schemas"]["PunishOnSpotAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        FileOnSpotAnswer: {
            /**
             * 备案审查
             * @description 决定有错误的，另行办理“自行纠正”（行政处罚法 第七十五条第二款）
             * @enum {string}
             */
            finding: "regular" | "irregular";
            /** 备案意见 */
            opinion?: string;
        };
        /**
         * 当场处罚备案
         * @description 依据：行政处罚法 第五十二条第三款。由负责人办理。
         */
        CompleteFileOnSpot: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "fileOnSpot";
            data: components["schemas"]["FileOnSpotAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        HandInPapersAnswer: {
            /**
             * 交存日期
             * Format: date
             */
            on: string;
            /**
             * 材料清单
             * @description 当场行政处罚决定书存根、笔录、照片、票据存根等
             */
            list: string;
            /** 材料的照片、扫描件 */
            attachments?: string[];
        };
        /**
         * 交存当场处罚材料
         * @description 依据：市场监督管理行政处罚程序规定 第七十条。由执法人员办理。
         */
        CompleteHandInPapers: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "handInPapers";
            data: components["schemas"]["HandInPapersAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        HandInFineAnswer: {
            /** 上交金额 */
            sumFen: number;
            /**
             * 上交日期
             * Format: date
             */
            on: string;
            /** 收款人 */
            receivedBy: string;
        };
        /**
         * 上交当场收缴的罚款
         * @description 依据：行政处罚法 第七十一条。由执法人员办理。
         */
        CompleteHandInFine: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "handInFine";
            data: components["schemas"]["HandInFineAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        DepositFineAnswer: {
            /** 缴付金额 */
            sumFen: number;
            /**
             * 缴付日期
             * Format: date
             */
            on: string;
            /** 缴款凭证号 */
            voucher: string;
        };
        /**
         * 罚款缴付银行
         * @description 依据：行政处罚法 第七十一条。由负责人办理。
         */
        CompleteDepositFine: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "depositFine";
            data: components["schemas"]["DepositFineAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        RecordPerformanceAnswer: {
            /**
             * 本次实缴金额
             * @description 分次缴纳的，每次登记一笔；没有缴清的，任务会再次生成
             */
            paidFen: number;
            /**
             * 缴款日期
             * Format: date
             */
            paidOn: string;
            /** 备注 */
            note?: string;
        };
        /**
         * 履行登记
         * @description 依据：行政处罚法 第六十六条、第六十七条、第七十二条。由执法人员办理。
         */
        CompleteRecordPerformance: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "recordPerformance";
            data: components["schemas"]["RecordPerformanceAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        DecideSurchargeAnswer: {
            /**
             * 决定
             * @enum {string}
             */
            decision: "waive" | "impose";
            /** 理由 */
            reason: string;
        };
        /**
         * 加处罚款决定
         * @description 依据：行政处罚法 第七十二条第一款第一项。由负责人办理。
         */
        CompleteDecideSurcharge: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decideSurcharge";
            data: components["schemas"]["DecideSurchargeAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        IssueDemandAnswer: {
            /**
             * 履行方式
             * @description 金额和给付方式，例如缴至哪个银行账户；当事人收到催告书后有权陈述和申辩
             */
            manner: string;
            /** 备注 */
            note?: string;
        };
        /**
         * 催告
         * @description 依据：行政强制法 第五十四条。由执法人员办理。
         */
        CompleteIssueDemand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "issueDemand";
            data: components["schemas"]["IssueDemandAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        ApplyForEnforcementAnswer: {
            /**
             * 拟办意见
             * @enum {string}
             */
            proposal: "apply" | "cease";
            /**
             * 人民法院
             * @description 本机关所在地的基层人民法院；执行对象是不动产的，不动产所在地的人民法院
             */
            court?: string;
            /** 当事人的意见及催告情况 */
            opinion?: string;
            /** 申请强制执行标的情况 */
            target?: string;
            /**
             * 逾期申请的正当理由
             * @description 在申请期限内申请的不填
             */
            lateBecause?: string;
            /**
             * 不再申请的理由
             * @description 人民法院不予受理、不准予执行，或者申请期限已过的，才能不再申请
             */
            reason?: string;
            /** 申请书稿、决定书、催告书送达回证等材料 */
            attachments?: string[];
        };
        /**
         * 拟申请强制执行
         * @description 依据：行政强制法 第五十三条、第五十五条。由执法人员办理。
         */
        CompleteApplyForEnforcement: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "applyForEnforcement";
            data: components["schemas"]["ApplyForEnforcementAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        ApproveEnforcementAnswer: {
            /**
             * 审批意见
             * @enum {string}
             */
            decision: "approve" | "return";
            /** 理由 */
            reason?: string;
        };
        /**
         * 申请强制执行审批
         * @description 依据：行政强制法 第五十五条第二款。由负责人办理。
         */
        CompleteApproveEnforcement: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "approveEnforcement";
            data: components["schemas"]["ApproveEnforcementAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        RecordEnforcementAnswer: {
            /**
             * 进展
             * @enum {string}
             */
            step: "submitted" | "rejected" | "ordered" | "denied" | "ended";
            /**
             * 日期
             * Format: date
             * @description 递交的填递交之日，其他填裁定之日
             */
            on: string;
            /** 裁定文号 */
            reference?: string;
            /**
             * 说明
             * @description 执行到的款项在履行登记中另行登记
             */
            note?: string;
            /** 申请书、受理通知、裁定书 */
            attachments?: string[];
        };
        /**
         * 登记强制执行进展
         * @description 依据：行政强制法 第五十六条至第五十八条。由执法人员办理。
         */
        CompleteRecordEnforcement: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "recordEnforcement";
            data: components["schemas"]["RecordEnforcementAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        RecordHearingAnswer: {
            /**
             * 结果
             * @enum {string}
             */
            result: "held" | "abandoned";
            /**
             * 听证日期
             * Format: date
             */
            heldOn?: string;
            /**
             * 主持人
             * @description 由本机关指定的非本案调查人员主持
             */
            host?: string;
            /** 听证意见，或者放弃听证的情况 */
            opinion: string;
            /** 听证笔录、放弃听证的凭证 */
            attachments?: string[];
        };
        /**
         * 听证结果登记
         * @description 依据：行政处罚法 第六十三条、第六十四条、第六十五条。由执法人员办理。
         */
        CompleteRecordHearing: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "recordHearing";
            data: components["schemas"]["RecordHearingAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        ArrangeHearingAnswer: {
            /**
             * 听证时间
             * Format: date-time
             * @description 听证通知书须在举行的七个工作日前送达当事人
             */
            heldAt: string;
            /** 听证地点 */
            place: string;
            /**
             * 主持人
             * @description 由本机关指定的非本案调查人员主持；当事人认为与本案有直接利害关系的，有权申请回避
             */
            host: string;
            /** 记录人 */
            recorder: string;
            /**
             * 不公开举行的理由
             * @description 公开举行的不填；涉及国家秘密、商业秘密或者个人隐私依法予以保密的，不公开举行
             */
            closedBecause?: string;
        };
        /**
         * 安排听证
         * @description 依据：行政处罚法 第六十四条第二项至第四项。由法制审核员办理。
         */
        CompleteArrangeHearing: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "arrangeHearing";
            data: components["schemas"]["ArrangeHearingAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        HoldHearingAnswer: {
            /**
             * 结果
             * @enum {string}
             */
            result: "held" | "abandoned";
            /**
             * 听证日期
             * Format: date
             */
            heldOn?: string;
            /** 主持人 */
            host?: string;
            /**
             * 参加听证的人员
             * @description 当事人本人或者其委托的一至二名代理人、调查人员、第三人
             */
            attended?: string;
            /**
             * 听证报告
             * @description 双方的意见和证据，主持人对事实、证据、依据和处罚的意见；放弃的写明情况
             */
            opinion: string;
            /** 听证笔录（当事人核对后签名或者盖章）、放弃听证的凭证 */
            attachments?: string[];
        };
        /**
         * 听证笔录与报告
         * @description 依据：行政处罚法 第六十四条、第六十五条。由法制审核员办理。
         */
        CompleteHoldHearing: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "holdHearing";
            data: components["schemas"]["HoldHearingAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        ReviewHearingAnswer: {
            /**
             * 审核要点
             * @description 同意的，须逐项核对并全部勾选
             * @default []
             */
            points: ("jurisdiction" | "party" | "facts" | "characterisation" | "basis" | "procedure" | "appropriateness")[];
            /**
             * 审核意见
             * @enum {string}
             */
            opinion: "agree" | "return";
            /**
             * 审核说明
             * @description 听证中提出的意见是否采纳及理由
             */
            comment: string;
        };
        /**
         * 听证后法制审核
         * @description 依据：行政处罚法 第五十八条第一款第二项、第六十五条。由法制审核员办理。
         */
        CompleteReviewHearing: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "reviewHearing";
            data: components["schemas"]["ReviewHearingAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        DeliberateAnswer: {
            /**
             * 讨论日期
             * Format: date
             */
            heldOn: string;
            /** 主持人 */
            host: string;
            /**
             * 参加讨论的负责人
             * @description 姓名和职务，每人一行；不包括汇报的调查人员和列席人员
             */
            participants: string[];
            /** 各人的意见 */
            opinions: string;
            /**
             * 讨论结论
             * @enum {string}
             */
            outcome: "penalty" | "noPenalty" | "noViolation" | "noticeAgain" | "reinvestigate";
            /**
             * 决定给予的处罚
             * @description 可以选几项；选罚款的，另填罚款金额；选没收的，另填没收的价值
             * @default []
             */
            penalties: ("warning" | "publicCriticism" | "fine" | "confiscation" | "licenceSuspension" | "qualificationReduction" | "licenceRevocation" | "activityRestriction" | "businessSuspension" | "closure" | "occupationalBan")[];
            /**
             * 决定罚款
             * @default 0
             */
            fineFen: number;
            /**
             * 决定没收的价值
             * @default 0
             */
            confiscatedFen: number;
            /**
             * 不予处罚的情形
             * @enum {string}
             */
            ground?: "slight" | "firstSlight" | "noFault" | "refusalOnly" | "child" | "incapable" | "timeBarred" | "otherByLaw";
            /** 结论的理由 */
            reasons: string;
            /** 集体讨论记录 */
            attachments: string[];
        };
        /**
         * 集体讨论
         * @description 依据：行政处罚法 第五十七条第二款。由负责人办理。
         */
        CompleteDeliberate: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "deliberate";
            data: components["schemas"]["DeliberateAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        AnswerReviewAnswer: {
            /**
             * 答复
             * @description 逐条写明补充、改动了什么；不改的说明理由
             */
            answer: string;
            /** 补充的材料 */
            attachments?: string[];
        };
        /**
         * 答复法制审核意见
         * @description 依据：行政处罚法 第五十八条。由执法人员办理。
         */
        CompleteAnswerReview: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "answerReview";
            data: components["schemas"]["AnswerReviewAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        ApproveTransferAnswer: {
            /**
             * 审批意见
             * @enum {string}
             */
            decision: "approve" | "refuse";
            /** 理由 */
            reason: string;
            /**
             * 本人是本机关正职负责人或者主持工作的负责人
             * @constant
             */
            asPrincipal: true;
        };
        /**
         * 移送审批
         * @description 依据：行政执法机关移送涉嫌犯罪案件的规定 第五条。由负责人办理。
         */
        CompleteApproveTransfer: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "approveTransfer";
            data: components["schemas"]["ApproveTransferAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        RecordPoliceDecisionAnswer: {
            /**
             * 处理结果
             * @enum {string}
             */
            decision: "accepted" | "declined" | "forwarded" | "supplement";
            /**
             * 收到通知之日
             * Format: date
             * @description 不填即为今天；补充材料、提出异议、移交物品的三日自这一天起
             */
            receivedOn?: string;
            /**
             * 转送至
             * @description 转送的，写明有管辖权的公安机关
             */
            forwardedTo?: string;
            /**
             * 要求补充的材料
             * @description 公安机关不得以材料不全为由不接受移送
             */
            wanted?: string;
            /** 说明 */
            note: string;
            /** 公安机关的通知书 */
            attachments?: string[];
        };
        /**
         * 公安机关处理结果
         * @description 依据：行政执法机关移送涉嫌犯罪案件的规定 第七条、第八条、第十条；公安机关办理刑事案件程序规定 第一百八十条。由执法人员办理。
         */
        CompleteRecordPoliceDecision: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "recordPoliceDecision";
            data: components["schemas"]["RecordPoliceDecisionAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        FormTaskForceAnswer: {
            /**
             * 专案组成员
             * @description 立即指定两名以上执法人员专门负责，核实情况后提出书面报告
             */
            officers: string[];
            /** 要求 */
            note?: string;
        };
        /**
         * 指定专案组
         * @description 依据：行政执法机关移送涉嫌犯罪案件的规定 第五条。由负责人办理。
         */
        CompleteFormTaskForce: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "formTaskForce";
            data: components["schemas"]["FormTaskForceAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        ReportTransferAnswer: {
            /**
             * 报告意见
             * @description 都由正职负责人或者主持工作的负责人自接到报告之日起三日内决定
             * @enum {string}
             */
            proposal: "transfer" | "notTransfer";
            /**
             * 核实的情况
             * @description 写明核实了哪些事实和证据
             */
            facts: string;
            /** 涉嫌的罪名 */
            charge: string;
            /**
             * 立案追诉标准的对照
             * @description 金额、情节、后果与立案追诉标准逐项对照
             */
            standard: string;
            /** 书面报告 */
            attachments?: string[];
        };
        /**
         * 专案组移送报告
         * @description 依据：行政执法机关移送涉嫌犯罪案件的规定 第五条。由执法人员办理。
         */
        CompleteReportTransfer: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "reportTransfer";
            data: components["schemas"]["ReportTransferAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        SupplementTransferAnswer: {
            /**
             * 补充情况
             * @enum {string}
             */
            result: "supplied" | "lacking";
            /**
             * 送交日期
             * Format: date
             */
            on: string;
            /** 补充的材料 */
            materials?: string[];
            /** 无法补充的说明 */
            reason?: string;
            /** 公安机关的签收凭证 */
            receipt?: string[];
        };
        /**
         * 补充移送材料
         * @description 依据：公安机关办理刑事案件程序规定 第一百八十条。由执法人员办理。
         */
        CompleteSupplementTransfer: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "supplementTransfer";
            data: components["schemas"]["SupplementTransferAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        AnswerNonFilingAnswer: {
            /**
             * 处理
             * @description 认为依法应当立案的，自接到通知书之日起三日内提请复议或者建议立案监督；复议一次
             * @enum {string}
             */
            how: "reconsideration" | "procuratorate" | "accept";
            /**
             * 提请或者建议之日
             * Format: date
             */
            on?: string;
            /** 公安机关或者人民检察院 */
            to?: string;
            /** 文书文号 */
            reference?: string;
            /** 理由 */
            reason: string;
            /** 提请复议或者建议立案监督的文书 */
            attachments?: string[];
        };
        /**
         * 不予立案的处理
         * @description 依据：行政执法机关移送涉嫌犯罪案件的规定 第九条、第十条。由负责人办理。
         */
        CompleteAnswerNonFiling: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "answerNonFiling";
            data: components["schemas"]["AnswerNonFilingAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        RecordReconsiderationAnswer: {
            /**
             * 复议结果
             * @enum {string}
             */
            result: "filed" | "upheld";
            /**
             * 收到复议决定通知书之日
             * Format: date
             * @description 立案后移交物品、仍有异议时建议立案监督的三日，自这一天起
             */
            receivedOn: string;
            /** 文书文号 */
            reference?: string;
            /** 说明 */
            note: string;
            /** 复议决定通知书 */
            attachments?: string[];
        };
        /**
         * 公安机关复议结果
         * @description 依据：行政执法机关移送涉嫌犯罪案件的规定 第九条。由执法人员办理。
         */
        CompleteRecordReconsideration: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "recordReconsideration";
            data: components["schemas"]["RecordReconsiderationAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        RecordSupervisionAnswer: {
            /**
             * 结果
             * @enum {string}
             */
            result: "filed" | "upheld";
            /**
             * 收到通知之日
             * Format: date
             * @description 立案的，移交物品的三日自接到立案通知书之日起
             */
            receivedOn: string;
            /** 文书文号 */
            reference?: string;
            /** 说明 */
            note: string;
            /** 立案通知书或者人民检察院的答复 */
            attachments?: string[];
        };
        /**
         * 立案监督结果
         * @description 依据：行政执法机关移送涉嫌犯罪案件的规定 第九条。由执法人员办理。
         */
        CompleteRecordSupervision: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "recordSupervision";
            data: components["schemas"]["RecordSupervisionAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        HandOverThingsAnswer: {
            /** 接收的公安机关和签收人 */
            receivedBy: string;
            /**
             * 移交日期
             * Format: date
             */
            on: string;
            /**
             * 移交的涉案物品
             * @description 登记保存、查封、扣押中的物品全部列入；依法不移交的，先在其处理任务中处理
             */
            things?: string[];
            /**
             * 移交的其他材料
             * @description 与案件有关的其他材料逐项列明
             */
            materials: string[];
            /**
             * 处罚决定和缴款凭证一并移交，书面告知已给予的罚款依法折抵罚金
             * @description 移送前已给予罚款的，办好后选“是”；没有的不填
             */
            fineTold?: boolean;
            /** 双方签名的移交清单 */
            attachments: string[];
            /** 备注 */
            note?: string;
        };
        /**
         * 移交涉案物品和材料
         * @description 依据：行政执法机关移送涉嫌犯罪案件的规定 第十一条、第十二条。由执法人员办理。
         */
        CompleteHandOverThings: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "handOverThings";
            data: components["schemas"]["HandOverThingsAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        ExplainSupervisionAnswer: {
            /** 情况说明 */
            explanation: string;
            /** 下一步措施 */
            measures?: string;
            /** 照片和文件 */
            attachments?: string[];
        };
        /**
         * 说明督办事项
         * @description 依据：行政处罚法 第七十五条第一款；实施方案 三（三）。由负责人办理。
         */
        CompleteExplainSupervision: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "explainSupervision";
            data: components["schemas"]["ExplainSupervisionAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        FileDesignationAnswer: {
            /** 指定管辖决定书或者通知 */
            attachments: string[];
            /** 备注 */
            note?: string;
        };
        /**
         * 上传指定管辖文书
         * @description 依据：行政处罚法 第二十五条第二款。由执法人员办理。
         */
        CompleteFileDesignation: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "fileDesignation";
            data: components["schemas"]["FileDesignationAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        ConfirmActAnswer: {
            /**
             * 确认
             * @enum {string}
             */
            decision: "confirm" | "object";
            /**
             * 异议
             * @description 写明没有参加，或者与事实不符之处；记入案卷，由负责人看到后处理
             */
            reason?: string;
        };
        /**
         * 本人确认
         * @description 依据：行政处罚法 第四十二条第一款。由执法人员办理。
         */
        CompleteConfirmAct: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "confirmAct";
            data: components["schemas"]["ConfirmActAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        ConfirmMinutesAnswer: {
            /**
             * 确认
             * @enum {string}
             */
            decision: "confirm" | "object";
            /**
             * 异议
             * @description 写明与事实不符之处；由执法人员另作一份笔录更正，原笔录保留
             */
            reason?: string;
        };
        /**
         * 确认笔录
         * @description 依据：行政处罚法 第四十二条第一款；市场监督管理行政处罚程序规定 第二十八条、第二十九条。由执法人员办理。
         */
        CompleteConfirmMinutes: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "confirmMinutes";
            data: components["schemas"]["ConfirmMinutesAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        SignMinutesAnswer: {
            /** 逐页 */
            pages: {
                /** 第几页 */
                page: number;
                /**
                 * 本页
                 * @enum {string}
                 */
                confirmed: "signed" | "refused";
                /** 更正、补充之处 */
                corrections?: string;
                /** 拒绝的理由 */
                reason?: string;
            }[];
            /**
             * 见证人
             * @description 拒绝签名的，由见证人在场，或者上传录像
             */
            witness?: string;
            /** 签名页照片、录像 */
            attachments?: string[];
        };
        /**
         * 逐页核对笔录
         * @description 依据：市场监督管理行政处罚程序规定 第二十八条、第二十九条。由执法人员办理。
         */
        CompleteSignMinutes: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "signMinutes";
            data: components["schemas"]["SignMinutesAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        ApproveWithdrawalAnswer: {
            /**
             * 审批意见
             * @enum {string}
             */
            decision: "approve" | "refuse";
            /** 理由 */
            reason: string;
        };
        /**
         * 撤销登记审批
         * @description 依据：本系统默认规则。由负责人办理。
         */
        CompleteApproveWithdrawal: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "approveWithdrawal";
            data: components["schemas"]["ApproveWithdrawalAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        ApproveSuspensionAnswer: {
            /**
             * 审批意见
             * @enum {string}
             */
            decision: "approve" | "refuse";
            /** 理由 */
            reason: string;
        };
        /**
         * 中止审批
         * @description 依据：市场监督管理行政处罚程序规定 第四十六条。由负责人办理。
         */
        CompleteApproveSuspension: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "approveSuspension";
            data: components["schemas"]["ApproveSuspensionAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        ApproveTerminationAnswer: {
            /**
             * 审批意见
             * @enum {string}
             */
            decision: "approve" | "refuse";
            /** 理由 */
            reason: string;
        };
        /**
         * 终止调查审批
         * @description 依据：市场监督管理行政处罚程序规定 第四十七条。由负责人办理。
         */
        CompleteApproveTermination: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "approveTermination";
            data: components["schemas"]["ApproveTerminationAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        ApproveVersionAnswer: {
            /**
             * 审批意见
             * @enum {string}
             */
            decision: "approve" | "refuse";
            /** 理由 */
            reason: string;
        };
        /**
         * 适用新规定审批
         * @description 依据：行政处罚法 第三十七条、第五十七条。由负责人办理。
         */
        CompleteApproveVersion: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "approveVersion";
            data: components["schemas"]["ApproveVersionAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        ApproveInstalmentsAnswer: {
            /**
             * 审批意见
             * @enum {string}
             */
            decision: "defer" | "instalments" | "refuse";
            /**
             * 暂缓至
             * Format: date
             * @description 不早于现在的缴款期限；逢休息日的顺延至其后第一个工作日
             */
            until?: string;
            /**
             * 各期
             * @description 按日期先后逐期填写，各期之和等于尚未缴纳的罚款；代替此前批准而尚未到期的安排
             */
            parts?: {
                /**
                 * 最后一日
                 * Format: date
                 */
                on: string;
                /** 金额 */
                fen: number;
            }[];
            /** 理由 */
            reason: string;
        };
        /**
         * 暂缓、分期缴纳审批
         * @description 依据：行政处罚法 第六十六条第二款、第七十二条第二款。由负责人办理。
         */
        CompleteApproveInstalments: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "approveInstalments";
            data: components["schemas"]["ApproveInstalmentsAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        ApproveCorrectionAnswer: {
            /**
             * 审批意见
             * @enum {string}
             */
            decision: "approve" | "refuse";
            /** 理由 */
            reason: string;
        };
        /**
         * 自行纠正审批
         * @description 依据：行政处罚法 第四十八条第三款、第七十五条第二款。由负责人办理。
         */
        CompleteApproveCorrection: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "approveCorrection";
            data: components["schemas"]["ApproveCorrectionAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        /** 送达 */
        DeliverCorrectionAnswer: {
            /**
             * 送达方式
             * @description 当面签收选直接送达；拒收而有见证或影像的选留置送达；寄出或发送的，生效时间是法律视为送达的那一刻，不是寄出的时间；没有送到的、要公告的，在案件页的“送达”栏登记
             * @enum {string}
             */
            method: "direct" | "leftBehind" | "electronic" | "entrusted" | "post" | "forwarded" | "announcement";
            /** 收件人 */
            recipient: string;
            /**
             * 电子送达渠道
             * @description 只能用送达地址确认书写明的渠道
             * @enum {string}
             */
            channel?: "sms" | "email" | "fax" | "messenger" | "platform";
            /** 邮件编号 */
            mailNo?: string;
            /** 受托或者转交的单位 */
            agent?: string;
            /**
             * 送达生效时间
             * Format: date-time
             * @description 直接送达、留置送达不填即为提交之时；邮寄的填回执注明的收件时间，电子的填到达对方系统的时间，委托、转交的填签收时间；因地址没有收到的，填文书留在该地址或者邮件退回的时间
             */
            effectiveAt?: string;
            /**
             * 因当事人提供的地址没有收到
             * @description 当事人在送达地址确认书上提供的地址不准确，或者变更后没有书面告知
             */
            wrongAddress?: boolean;
            /**
             * 见证人
             * @description 不少于两人；没有见证人的，上传拍照、录像
             */
            witnesses?: string[];
            /**
             * 送达回证、照片、录像
             * @description 留置没有见证人的、因地址没有收到的必须上传
             */
            attachments?: string[];
            /** 备注 */
            note?: string;
        };
        /**
         * 送达纠正决定书
         * @description 依据：行政处罚法 第六十一条；民事诉讼法 第八十七条至第九十五条。由执法人员办理。
         */
        CompleteDeliverCorrection: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "deliverCorrection";
            data: components["schemas"]["DeliverCorrectionAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        ReturnFineAnswer: {
            /**
             * 退还金额
             * @description 与应当退还的一致，一次登记
             */
            returnedFen: number;
            /**
             * 退还日期
             * Format: date
             */
            returnedOn: string;
            /**
             * 另付银行同期存款利息
             * @description 返还罚款应当支付银行同期存款利息（国家赔偿法 第三十六条第七项）
             */
            interestFen?: number;
            /** 退款凭证 */
            attachments: string[];
            /** 备注 */
            note?: string;
        };
        /**
         * 退还已缴罚款
         * @description 依据：国家赔偿法 第四条、第三十六条。由执法人员办理。
         */
        CompleteReturnFine: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "returnFine";
            data: components["schemas"]["ReturnFineAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        RetractPublicationAnswer: {
            /**
             * 原决定是否公开过
             * @enum {string}
             */
            published: "no" | "yes";
            /**
             * 撤回公开的日期
             * Format: date
             */
            retractedOn?: string;
            /** 公开说明的理由 */
            explanation?: string;
            /** 撤回公开的截图等 */
            attachments?: string[];
        };
        /**
         * 撤回公开并说明理由
         * @description 依据：行政处罚法 第四十八条第三款、第八十五条。由执法人员办理。
         */
        CompleteRetractPublication: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "retractPublication";
            data: components["schemas"]["RetractPublicationAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        ApproveMeasureAnswer: {
            /**
             * 审批意见
             * @enum {string}
             */
            decision: "approve" | "refuse";
            /** 理由 */
            reason: string;
        };
        /**
         * 措施审批
         * @description 依据：行政强制法 第十八条第一项、第十九条；市场监督管理行政处罚程序规定 第三十三条、第三十六条。由负责人办理。
         */
        CompleteApproveMeasure: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "approveMeasure";
            data: components["schemas"]["ApproveMeasureAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        TakeMeasureAnswer: {
            /** 清单 */
            things: {
                /** 名称 */
                name: string;
                /** 数量 */
                quantity: string;
                /** 存放地点 */
                place: string;
                /**
                 * 与本案的关系
                 * @enum {string}
                 */
                relation: "goods" | "tool" | "premises" | "papers" | "unrelated" | "necessity" | "heldElsewhere";
            }[];
            /**
             * 采取的时间
             * Format: date-time
             */
            takenAt?: string;
            /** 执法人员 */
            officers?: string[];
            /**
             * 当场程序
             * @description 须逐项办理
             * @default []
             */
            steps: ("identityShown" | "reasonsTold" | "heard" | "listed" | "signed")[];
            /**
             * 当事人
             * @enum {string}
             */
            present?: "present" | "absent";
            /** 见证人 */
            witness?: string;
            /** 现场笔录和清单 */
            attachments?: string[];
            /**
             * 送达
             * @description 当场交付通知书、决定书的填写；没有当场交付的，另行送达
             */
            service?: {
                /**
                 * 送达方式
                 * @description 当面签收选直接送达；拒收而有见证或影像的选留置送达；寄出或发送的，生效时间是法律视为送达的那一刻，不是寄出的时间；没有送到的、要公告的，在案件页的“送达”栏登记
                 * @enum {string}
                 */
                method: "direct" | "leftBehind" | "electronic" | "entrusted" | "post" | "forwarded" | "announcement";
                /** 收件人 */
                recipient: string;
                /**
                 * 电子送达渠道
                 * @description 只能用送达地址确认书写明的渠道
                 * @enum {string}
                 */
                channel?: "sms" | "email" | "fax" | "messenger" | "platform";
                /** 邮件编号 */
                mailNo?: string;
                /** 受托或者转交的单位 */
                agent?: string;
                /**
                 * 送达生效时间
                 * Format: date-time
                 * @description 直接送达、留置送达不填即为提交之时；邮寄的填回执注明的收件时间，电子的填到达对方系统的时间，委托、转交的填签收时间；因地址没有收到的，填文书留在该地址或者邮件退回的时间
                 */
                effectiveAt?: string;
                /**
                 * 因当事人提供的地址没有收到
                 * @description 当事人在送达地址确认书上提供的地址不准确，或者变更后没有书面告知
                 */
                wrongAddress?: boolean;
                /**
                 * 见证人
                 * @description 不少于两人；没有见证人的，上传拍照、录像
                 */
                witnesses?: string[];
                /**
                 * 送达回证、照片、录像
                 * @description 留置没有见证人的、因地址没有收到的必须上传
                 */
                attachments?: string[];
                /** 备注 */
                note?: string;
            };
        };
        /**
         * 采取措施
         * @description 依据：行政处罚法 第四十二条；行政强制法 第十七条第三款、第十八条。由执法人员办理。
         */
        CompleteTakeMeasure: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "takeMeasure";
            data: components["schemas"]["TakeMeasureAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        DecidePreservationAnswer: {
            /**
             * 处理
             * @enum {string}
             */
            how: "recorded" | "examined" | "seized" | "confiscated" | "handedOver" | "released";
            /**
             * 只处理其中几项
             * @description 填清单中的序号；不填即全部
             */
            only?: number[];
            /**
             * 措施
             * @enum {string}
             */
            kind?: "sealing" | "detention";
            /** 查封、扣押的依据 */
            basis?: string;
            /** 移送的机关 */
            to?: string;
            /** 理由 */
            reason: string;
        };
        /**
         * 登记保存处理
         * @description 依据：行政处罚法 第五十六条；市场监督管理行政处罚程序规定 第三十五条。由负责人办理。
         */
        CompleteDecidePreservation: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decidePreservation";
            data: components["schemas"]["DecidePreservationAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        DecideSeizureAnswer: {
            /**
             * 处理
             * @enum {string}
             */
            how: "released" | "confiscated" | "destroyed" | "handedOver" | "extended" | "examined";
            /**
             * 只处理其中几项
             * @description 填清单中的序号；不填即全部
             */
            only?: number[];
            /**
             * 解除的情形
             * @enum {string}
             */
            ground?: "noViolation" | "unrelated" | "decided" | "noNeed";
            /** 销毁的依据 */
            basis?: string;
            /** 移送的机关 */
            to?: string;
            /**
             * 送去做什么
             * @enum {string}
             */
            examination?: "testing" | "inspection" | "quarantine" | "appraisal";
            /** 机构 */
            by?: string;
            /**
             * 送交日期
             * Format: date
             */
            from?: string;
            /**
             * 期间（日）
             * @description 明确的自然日数，书面告知当事人
             */
            days?: number;
            /**
             * 理由
             * @description 延长的，书面告知当事人并说明理由
             */
            reason: string;
        };
        /**
         * 查封、扣押处理
         * @description 依据：行政强制法 第二十五条、第二十七条、第二十八条；市场监督管理行政处罚程序规定 第三十七条、第三十八条。由负责人办理。
         */
        CompleteDecideSeizure: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decideSeizure";
            data: components["schemas"]["DecideSeizureAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        /** 送达 */
        DeliverMeasureAnswer: {
            /**
             * 送达方式
             * @description 当面签收选直接送达；拒收而有见证或影像的选留置送达；寄出或发送的，生效时间是法律视为送达的那一刻，不是寄出的时间；没有送到的、要公告的，在案件页的“送达”栏登记
             * @enum {string}
             */
            method: "direct" | "leftBehind" | "electronic" | "entrusted" | "post" | "forwarded" | "announcement";
            /** 收件人 */
            recipient: string;
            /**
             * 电子送达渠道
             * @description 只能用送达地址确认书写明的渠道
             * @enum {string}
             */
            channel?: "sms" | "email" | "fax" | "messenger" | "platform";
            /** 邮件编号 */
            mailNo?: string;
            /** 受托或者转交的单位 */
            agent?: string;
            /**
             * 送达生效时间
             * Format: date-time
             * @description 直接送达、留置送达不填即为提交之时；邮寄的填回执注明的收件时间，电子的填到达对方系统的时间，委托、转交的填签收时间；因地址没有收到的，填文书留在该地址或者邮件退回的时间
             */
            effectiveAt?: string;
            /**
             * 因当事人提供的地址没有收到
             * @description 当事人在送达地址确认书上提供的地址不准确，或者变更后没有书面告知
             */
            wrongAddress?: boolean;
            /**
             * 见证人
             * @description 不少于两人；没有见证人的，上传拍照、录像
             */
            witnesses?: string[];
            /**
             * 送达回证、照片、录像
             * @description 留置没有见证人的、因地址没有收到的必须上传
             */
            attachments?: string[];
            /** 备注 */
            note?: string;
        };
        /**
         * 送达
         * @description 依据：行政强制法 第二十四条、第三十八条；民事诉讼法 第八十七条至第九十五条。由执法人员办理。
         */
        CompleteDeliverMeasure: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "deliverMeasure";
            data: components["schemas"]["DeliverMeasureAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        DecideRecusalAnswer: {
            /**
             * 决定
             * @enum {string}
             */
            decision: "withdraw" | "refuse";
            /**
             * 由谁决定
             * @enum {string}
             */
            decidedBy: "leader" | "principal" | "collective";
            /** 参加讨论的负责人 */
            participants?: string[];
            /** 讨论记录 */
            attachments?: string[];
            /**
             * 接替的执法人员
             * @description 承办人回避的，必须保有两名以上执法人员
             */
            replacement?: string[];
            /** 理由 */
            reason: string;
        };
        /**
         * 回避决定
         * @description 依据：行政处罚法 第四十三条第三款；市场监督管理行政处罚程序规定 第四条。由负责人办理。
         */
        CompleteDecideRecusal: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "decideRecusal";
            data: components["schemas"]["DecideRecusalAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        SettleDisputeAnswer: {
            /**
             * 处理结果
             * @enum {string}
             */
            result: "here" | "elsewhere" | "reported";
            /**
             * 协商一致或者报请之日
             * Format: date
             */
            on: string;
            /** 共同的上一级机关 */
            superior?: string;
            /**
             * 上一级机关收到报送材料之日
             * Format: date
             * @description 上一级机关应当自这一天起七个工作日内确定管辖
             */
            receivedOn?: string;
            /**
             * 经过
             * @description 写明协商的经过和双方意见
             */
            note: string;
            /** 协商记录或者报请指定管辖的材料 */
            attachments: string[];
        };
        /**
         * 处理管辖争议
         * @description 依据：行政处罚法 第二十五条第二款；市场监督管理行政处罚程序规定 第十三条。由执法人员办理。
         */
        CompleteSettleDispute: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "settleDispute";
            data: components["schemas"]["SettleDisputeAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        RecordDesignationAnswer: {
            /**
             * 指定的机关
             * @enum {string}
             */
            result: "here" | "elsewhere";
            /** 指定的其他机关 */
            to?: string;
            /** 文书文号 */
            docNo: string;
            /**
             * 指定管辖日期
             * Format: date
             */
            on: string;
            /** 指定管辖的文书 */
            attachments: string[];
        };
        /**
         * 登记指定管辖
         * @description 依据：行政处罚法 第二十五条第二款；市场监督管理行政处罚程序规定 第十六条。由执法人员办理。
         */
        CompleteRecordDesignation: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "recordDesignation";
            data: components["schemas"]["RecordDesignationAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        ApproveReferralAnswer: {
            /**
             * 审批意见
             * @enum {string}
             */
            decision: "approve" | "refuse";
            /** 理由 */
            reason: string;
        };
        /**
         * 移送有管辖权的机关审批
         * @description 依据：行政处罚法 第二十二条、第二十三条；市场监督管理行政处罚程序规定 第十四条、第十七条。由负责人办理。
         */
        CompleteApproveReferral: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "approveReferral";
            data: components["schemas"]["ApproveReferralAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        DeliverReferralAnswer: {
            /** 受移送机关 */
            to: string;
            /** 移送函文号 */
            letterNo: string;
            /**
             * 移送的材料
             * @description 案件材料、证据、涉案物品清单等逐项列明
             */
            papers: string[];
            /**
             * 移送日期
             * Format: date
             */
            deliveredOn: string;
            /**
             * 对方签收日期
             * Format: date
             */
            receivedOn: string;
            /** 签收人 */
            receivedBy: string;
            /** 移送函和回执 */
            attachments: string[];
        };
        /**
         * 移送案件并登记回执
         * @description 依据：行政处罚法 第二十二条、第二十三条；市场监督管理行政处罚程序规定 第十四条、第十七条。由执法人员办理。
         */
        CompleteDeliverReferral: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "deliverReferral";
            data: components["schemas"]["DeliverReferralAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        RecordAssistanceReceiptAnswer: {
            /**
             * 对方收到日期
             * Format: date
             */
            receivedOn: string;
            /** 回执 */
            attachments?: string[];
        };
        /**
         * 登记协查函的签收
         * @description 依据：行政处罚法 第二十六条；市场监督管理行政处罚程序规定 第四十五条。由执法人员办理。
         */
        CompleteRecordAssistanceReceipt: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "recordAssistanceReceipt";
            data: components["schemas"]["RecordAssistanceReceiptAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        RecordAssistanceAnswer: {
            /**
             * 结果
             * @enum {string}
             */
            result: "done" | "part" | "declined" | "later";
            /**
             * 答复或者告知之日
             * Format: date
             */
            on: string;
            /**
             * 对方告知的完成日期
             * Format: date
             * @description 对方应当在期限届满前告知；此后按告知的日期提醒
             */
            until?: string;
            /** 答复的内容 */
            content: string;
            /** 复函 */
            attachments?: string[];
        };
        /**
         * 登记协查的结果
         * @description 依据：行政处罚法 第二十六条；市场监督管理行政处罚程序规定 第四十五条。由执法人员办理。
         */
        CompleteRecordAssistance: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "recordAssistance";
            data: components["schemas"]["RecordAssistanceAnswer"];
            /** @description 读到的任务版本；任务已变更的不办结。 */
            version?: number;
        };
        /** @description RFC 9457 问题文档；code 发布后含义不变，各代码见 /docs/problems。 */
        Problem: {
            type: string;
            title: string;
            status: number;
            /** @enum {string} */
            code: "VALIDATION_FAILED" | "BODY_TOO_LARGE" | "FILE_TOO_LARGE" | "PAPER_INCOMPLETE" | "PAYLOAD_UNREADABLE" | "PAPER_CHARACTER" | "FILE_EMPTY" | "FILE_TYPE_REFUSED" | "ATTACHMENT_UNKNOWN" | "ARCHIVE_NOT_YOURS" | "ARCHIVE_DESTROYED" | "ARCHIVE_PATTERN" | "ARCHIVE_DATES" | "ARCHIVE_LENT" | "ARCHIVE_HELD" | "ARCHIVE_NOT_DUE" | "ARCHIVE_APPRAISED" | "ARCHIVE_SAME_PERSON" | "HOLD_LIFTED" | "LOAN_RETURNED" | "RETENTION_UNCONFIRMED" | "EVIDENCE_NOT_YOURS" | "EVIDENCE_CHANGED" | "EVIDENCE_STRUCK" | "EVIDENCE_DATES" | "EVIDENCE_NOT_WHOLE" | "PARTY_FILES_FULL" | "PARTY_LINK_INVALID" | "PARTY_LINK_REPLACED" | "PARTY_TEXT_NOT_AGREED" | "PARTY_PHONE_MISSING" | "PARTY_CODE_WRONG" | "PARTY_CODE_EXPIRED" | "PARTY_SESSION_EXPIRED" | "COMMITMENT_CHANGED" | "STUDY_NOT_PASSED" | "USERNAME_TAKEN" | "LAST_ADMIN" | "LEAVE_OVERLAPS" | "LEAVE_NOT_OPEN" | "COVER_UNAVAILABLE" | "ON_LEAVE" | "BODY_NOT_JSON" | "BODY_TOO_DEEP" | "MEDIA_TYPE_UNSUPPORTED" | "RULE_INVALID" | "PROPOSAL_WAITING" | "PROPOSAL_NOT_WAITING" | "OWN_PROPOSAL" | "LIST_EXISTS" | "LIST_NOT_YOURS" | "TYPICAL_NOT_SEALED" | "TYPICAL_EXISTS" | "TYPICAL_NOT_YOURS" | "TYPICAL_STATE" | "TYPICAL_CHANGED" | "TYPICAL_SAME_PERSON" | "TYPICAL_IDENTIFIES" | "LIST_STATE" | "LIST_CHANGED" | "LIST_SAME_PERSON" | "LIST_INVALID" | "LIST_BASIS_NOT_IN_FORCE" | "LIST_ITEM_ELSEWHERE" | "LIST_OPINIONS_REQUIRED" | "LIST_OPINIONS_UNANSWERED" | "LIST_OPINIONS_CLOSED" | "LIST_OPINIONS_FULL" | "LIST_DATES" | "LIST_NUMBER_USED" | "LIST_VERSIONS_OVERLAP" | "LIST_VERSIONS_GAP" | "SHEET_REFUSED" | "LEDGER_NOT_YOURS" | "LEDGER_WITHDRAWN" | "SERVICE_NOT_YOURS" | "SERVICE_DATES" | "SERVICE_CHANGED" | "SERVICE_STATE" | "SERVICE_HAS_CASE" | "GRACE_NOT_YOURS" | "GRACE_DATES" | "GRACE_OVERLAPS" | "GRACE_ENDED" | "PARTIES_ONE" | "PARTIES_SEPARATE" | "RULES_MISSING" | "STORAGE_FULL" | "UNAUTHENTICATED" | "CROSS_ORIGIN" | "LOGIN_FAILED" | "PASSWORD_CHANGE_REQUIRED" | "PASSWORD_WRONG" | "PASSWORD_UNCHANGED" | "PASSWORD_TOO_WEAK" | "TOO_MANY_REQUESTS" | "FORBIDDEN" | "NOT_FOUND" | "CASE_NOT_FOUND" | "TASK_NOT_FOUND" | "IDEMPOTENCY_KEY_REQUIRED" | "PARTY_QUOTA_REACHED" | "CLOCK_AHEAD" | "CASE_BUSY" | "IDEMPOTENCY_KEY_REUSED" | "REQUEST_IN_PROGRESS" | "UNKNOWN_ITEM" | "PARTY_IDENTIFIER_REQUIRED" | "PARTY_NUMBER_INVALID" | "OUT_OF_COMPETENCE" | "PER_DAY_NOT_HERE" | "PER_DAY_NOT_FINED" | "PER_DAY_NO_ORDER" | "PER_DAY_CORRECTED" | "PER_DAY_LATE" | "PER_DAY_SUM" | "AREA_REQUIRED" | "OUT_OF_AREA" | "AREA_EXCEPTION_INCOMPLETE" | "BASIS_NOT_IN_FORCE" | "DISCOVERY_DATE_WRONG" | "VIOLATION_DATE_IN_FUTURE" | "VIOLATION_PAST_LIMITATION" | "TWO_OFFICERS_REQUIRED" | "OFFICER_NOT_IN_UNIT" | "ACTION_NOT_ALLOWED" | "ACTION_UNKNOWN" | "CASE_SUSPENDED" | "SUSPENSION_GROUND" | "SUSPENSION_NOT_HERE" | "SUSPENSION_PENDING" | "TERMINATION_GROUND" | "TERMINATION_NOT_HERE" | "TERMINATION_PENDING" | "REFERRAL_NOT_HERE" | "REFERRAL_PENDING" | "DISPUTE_PENDING" | "DISPUTE_OPEN" | "DISPUTE_INCOMPLETE" | "ASSISTANCE_UNTIL" | "ITEM_VERSION_NONE_NEWER" | "ITEM_VERSION_NOT_MILDER" | "ITEM_VERSION_HEAVIER" | "ITEM_VERSION_NOT_HERE" | "ITEM_VERSION_PENDING" | "SUSPENSION_REMINDER_PAST" | "RECUSED" | "RECUSAL_PENDING" | "RECUSAL_OWN" | "RECUSAL_SELF" | "RECUSAL_DECIDER" | "RECUSAL_REPLACEMENT" | "RECUSAL_NOT_HERE" | "MEASURE_NOT_HERE" | "MEASURE_NOT_OF_CASE" | "MEASURE_HELD_ALREADY" | "MEASURE_STEPS" | "MEASURE_BEFORE_APPROVAL" | "MEASURE_BEYOND_APPROVAL" | "MEASURE_THINGS" | "MEASURE_NEEDS_DECISION" | "MEASURE_DETAILS" | "MEASURES_STANDING" | "TRANSFER_PENDING" | "CASE_IN_TRANSFER" | "TRANSFER_ANNEX_MISSING" | "TRANSFER_FORWARDED_WHERE" | "TRANSFER_ANNEX_UNSAID" | "TASK_FORCE_ONLY" | "TRANSFER_SUPPLEMENT_DETAILS" | "TRANSFER_SUPPLEMENT_PENDING" | "NON_FILING_DETAILS" | "NON_FILING_LATE" | "NON_FILING_REVIEWED" | "HAND_OVER_UNLISTED" | "FINE_OFFSET_UNTOLD" | "FINE_OFFSET_NOT_HERE" | "FINE_OFFSET_SUM" | "CASE_NOT_SUSPENDED" | "CASE_CLOSED" | "TASK_NOT_OPEN" | "TASK_ALREADY_COMPLETED" | "NOT_ASSIGNEE" | "NOT_CANDIDATE" | "ROLE_CONFLICT" | "NOT_OF_AUTHORITY" | "UNCERTIFIED" | "PROPOSED_BY_SELF" | "TASK_ALREADY_CLAIMED" | "SNOOZE_PAST_DUE" | "SNOOZE_OVERDUE" | "STALE_VERSION" | "DRAFT_CHANGED" | "TEXT_NOT_FOUND" | "TEXT_PLACE_UNKNOWN" | "TEXT_PLACEHOLDER_UNKNOWN" | "OUTBOUND_WAY_OFF" | "WEBHOOK_TARGET_REFUSED" | "WEBHOOK_EXISTS" | "WEBHOOK_CHANGED" | "TEXTS_FULL" | "EXCLUDED_FROM_LENIENCY" | "GROUND_REQUIRED" | "GROUND_NOT_MET" | "REFUSAL_ON_FILE" | "PENALTY_NOT_OURS" | "PENALTY_NEEDS_REFUSAL" | "CHILD_NOT_PUNISHED" | "ROUTE_NOT_LAWFUL" | "CONDITIONS_UNANSWERED" | "WITHDRAWAL_AFTER_SERVICE" | "WITHDRAWAL_BY_ONE" | "WITHDRAWAL_PENDING" | "PAYMENT_INCOMPLETE" | "SERVICE_TIME_REQUIRED" | "SERVED_BEFORE_MADE" | "SERVICE_UNPROVEN" | "ADDRESS_NOT_CONFIRMED" | "ANNOUNCEMENT_RUNNING" | "ANNOUNCEMENT_ELSEWHERE" | "ANNOUNCEMENT_EARLY" | "ANNOUNCED_ALREADY" | "SERVICE_NOT_OUT" | "NOTHING_TO_CORRECT" | "SERVICE_RELIED_ON" | "SERVED_BY_ADDRESS" | "DATE_BEFORE_CASE" | "DATES_REVERSED" | "DATE_IN_FUTURE" | "PERIOD_EXCEEDS_BOUND" | "PERIOD_PASSES_OUTER_CLOCK" | "FINDINGS_INCOMPLETE" | "CORRECTION_DAY_REQUIRED" | "FINDING_FIRST" | "REASON_REQUIRED" | "EXTENSION_AFTER_EXPIRY" | "ALREADY_EXTENDED" | "EXTENSION_PENDING" | "EXTENSION_NOT_ALLOWED" | "EXTENSION_UNIT_MIXED" | "EXTENSION_TOO_LONG" | "EXTENSION_PASSES_OUTER_CLOCK" | "SUPERVISION_PENDING" | "SUPERVISION_DATE_PAST" | "CLOCK_NOT_RUNNING" | "DEFENCE_LAPSED" | "HEAVIER_AFTER_DEFENCE" | "DECISION_EXCEEDS_NOTICE" | "PENALTY_KIND_REQUIRED" | "PENALTY_SUM_MISMATCH" | "PENALTY_NOT_MEANT" | "PENALTY_KIND_NOT_GIVEN" | "FINE_OUT_OF_RANGE" | "FINE_RANGE_UNRECORDED" | "MINUTES_OFFICERS" | "MINUTES_OVERLAP" | "MINUTES_ONE_PERSON" | "MINUTES_GUARDIAN" | "MINUTES_REFUSED" | "MINUTES_UNSIGNED" | "MINUTES_UNKNOWN" | "MINUTES_PAGES" | "CONFIRMATION_NOT_YOURS" | "MINUTES_NOT_YOURS" | "AUDIOVISUAL_UNMARKED" | "MONITORING_UNREVIEWED" | "MITIGATION_REQUIRED" | "TIER_REQUIRED" | "TIER_DEVIATION" | "FINED_ALREADY" | "NOTICE_REQUIRED" | "DEFENCE_OPEN" | "WAIVER_UNSIGNED" | "HEARING_RIGHT_UNTOLD" | "HEARING_OPEN" | "HEARING_PENDING" | "HEARING_LAPSED" | "HEARING_HOST_INVESTIGATED" | "HEARING_TOO_SOON" | "HEARING_NOT_AS_NOTIFIED" | "DELIBERATION_REQUIRED" | "DELIBERATION_DIFFERS" | "DELIBERATION_INCOMPLETE" | "HEARING_RECORD_INCOMPLETE" | "REVIEW_UNANSWERED" | "REVIEW_REQUIRED" | "FACTS_DIVERGE" | "PAYMENT_BEFORE_SERVICE" | "PAYMENT_EXCEEDS" | "INSTALMENTS_EARLY" | "INSTALMENTS_LATE" | "INSTALMENTS_NOTHING" | "INSTALMENTS_PENDING" | "INSTALMENT_DAYS" | "INSTALMENT_SUM" | "CORRECTION_REQUIRED" | "REVIEWER_UNQUALIFIED" | "ON_SPOT_NOT_HERE" | "ON_SPOT_BEYOND" | "ON_SPOT_LENIENT" | "ON_SPOT_CONTESTED" | "ON_SPOT_INCOMPLETE" | "COLLECTION_UNLAWFUL" | "HAND_IN_DIFFERS" | "RECONSIDERATION_FIRST" | "ENFORCEMENT_NOT_CEASED" | "ENFORCEMENT_LATE" | "ENFORCEMENT_DATES" | "REMEDY_OPEN" | "REMEDY_NOT_OPEN" | "REMEDY_DATES" | "REMEDY_DETAILS" | "REMEDY_GONE" | "CORRECTION_NOT_HERE" | "CORRECTION_PENDING" | "CORRECTION_HEAVIER" | "RETURN_DIFFERS" | "RETRACTION_INCOMPLETE" | "DISCLOSURE_NOT_YOURS" | "DISCLOSURE_CHANGED" | "DISCLOSURE_STATE" | "DISCLOSURE_EARLIER_STANDS" | "DISCLOSURE_NOT_READY" | "DISCLOSURE_FIXED" | "SAME_AS_ANNULLED" | "REMEDY_FINE" | "CLOSING_GATE" | "CALENDAR_NOT_COVERED" | "CALENDAR_INVALID" | "ENGINE_UNAVAILABLE" | "STORE_UNAVAILABLE" | "INTERNAL";
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
         * @description `BODY_NOT_JSON` 提交的内容不是有效的 JSON，请检查格式。
         *     `BODY_TOO_DEEP` 提交的内容嵌套层数过多，请检查格式。
         *     `VALIDATION_FAILED` 提交的内容有误，请按提示逐项修改后重新提交。
         */
        Refused400_1a7f2ea9: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#BODY_NOT_JSON",
                 *       "title": "提交的内容不是有效的 JSON，请检查格式。",
                 *       "status": 400,
                 *       "code": "BODY_NOT_JSON"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "BODY_NOT_JSON" | "BODY_TOO_DEEP" | "VALIDATION_FAILED";
                };
            };
        };
        /** @description `BODY_TOO_LARGE` 提交的内容过大，请精简文字，照片和文件请另行上传。 */
        Refused413_8877bb69: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#BODY_TOO_LARGE",
                 *       "title": "提交的内容过大，请精简文字，照片和文件请另行上传。",
                 *       "status": 413,
                 *       "code": "BODY_TOO_LARGE"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "BODY_TOO_LARGE";
                };
            };
        };
        /** @description `CROSS_ORIGIN` 请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。 */
        Refused403_a829cd3e: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CROSS_ORIGIN",
                 *       "title": "请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。",
                 *       "status": 403,
                 *       "code": "CROSS_ORIGIN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CROSS_ORIGIN";
                };
            };
        };
        /** @description `INTERNAL` 系统出现意外错误，已记录，请稍后重试或联系管理员。 */
        Refused500_c7266bb5: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#INTERNAL",
                 *       "title": "系统出现意外错误，已记录，请稍后重试或联系管理员。",
                 *       "status": 500,
                 *       "code": "INTERNAL"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "INTERNAL";
                };
            };
        };
        /** @description `LOGIN_FAILED` 用户名或密码不正确，请核对后再试。 */
        Refused401_f1f4bfa8: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#LOGIN_FAILED",
                 *       "title": "用户名或密码不正确，请核对后再试。",
                 *       "status": 401,
                 *       "code": "LOGIN_FAILED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "LOGIN_FAILED";
                };
            };
        };
        /** @description `MEDIA_TYPE_UNSUPPORTED` 不支持这种内容类型或字符编码，请用 UTF-8 编码的 JSON 提交。 */
        Refused415_f1d55477: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#MEDIA_TYPE_UNSUPPORTED",
                 *       "title": "不支持这种内容类型或字符编码，请用 UTF-8 编码的 JSON 提交。",
                 *       "status": 415,
                 *       "code": "MEDIA_TYPE_UNSUPPORTED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "MEDIA_TYPE_UNSUPPORTED";
                };
            };
        };
        /** @description `NOT_FOUND` 没有找到所请求的内容，请核对编号。 */
        Refused404_920b8d07: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#NOT_FOUND",
                 *       "title": "没有找到所请求的内容，请核对编号。",
                 *       "status": 404,
                 *       "code": "NOT_FOUND"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "NOT_FOUND";
                };
            };
        };
        /** @description `STORE_UNAVAILABLE` 数据库暂时没有响应，请稍后重试。 */
        Refused503_1b343abe: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#STORE_UNAVAILABLE",
                 *       "title": "数据库暂时没有响应，请稍后重试。",
                 *       "status": 503,
                 *       "code": "STORE_UNAVAILABLE"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "STORE_UNAVAILABLE";
                };
            };
        };
        /** @description `TOO_MANY_REQUESTS` 操作过于频繁，请稍后再试。 */
        Refused429_32599a67: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#TOO_MANY_REQUESTS",
                 *       "title": "操作过于频繁，请稍后再试。",
                 *       "status": 429,
                 *       "code": "TOO_MANY_REQUESTS"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "TOO_MANY_REQUESTS";
                };
            };
        };
        /**
         * @description `BODY_NOT_JSON` 提交的内容不是有效的 JSON，请检查格式。
         *     `BODY_TOO_DEEP` 提交的内容嵌套层数过多，请检查格式。
         */
        Refused400_2eef0419: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#BODY_NOT_JSON",
                 *       "title": "提交的内容不是有效的 JSON，请检查格式。",
                 *       "status": 400,
                 *       "code": "BODY_NOT_JSON"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "BODY_NOT_JSON" | "BODY_TOO_DEEP";
                };
            };
        };
        /**
         * @description `CROSS_ORIGIN` 请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。
         *     `PASSWORD_CHANGE_REQUIRED` 您的密码由管理员设置，请先改成自己的密码，再办理其他事项。
         */
        Refused403_4e8ef920: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CROSS_ORIGIN",
                 *       "title": "请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。",
                 *       "status": 403,
                 *       "code": "CROSS_ORIGIN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CROSS_ORIGIN" | "PASSWORD_CHANGE_REQUIRED";
                };
            };
        };
        /** @description `UNAUTHENTICATED` 尚未登录或登录已失效，请重新登录。 */
        Refused401_5d355bb1: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#UNAUTHENTICATED",
                 *       "title": "尚未登录或登录已失效，请重新登录。",
                 *       "status": 401,
                 *       "code": "UNAUTHENTICATED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "UNAUTHENTICATED";
                };
            };
        };
        /**
         * @description `PASSWORD_TOO_WEAK` 新密码过于简单，请按提示另设一个。
         *     `PASSWORD_UNCHANGED` 新密码与当前密码相同，请另设一个。
         *     `PASSWORD_WRONG` 当前密码不正确，请重新输入；忘记的请联系系统管理员重置。
         */
        Refused422_e7c17f03: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#PASSWORD_TOO_WEAK",
                 *       "title": "新密码过于简单，请按提示另设一个。",
                 *       "status": 422,
                 *       "code": "PASSWORD_TOO_WEAK"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "PASSWORD_TOO_WEAK" | "PASSWORD_UNCHANGED" | "PASSWORD_WRONG";
                };
            };
        };
        /** @description `BODY_NOT_JSON` 提交的内容不是有效的 JSON，请检查格式。 */
        Refused400_325338e6: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#BODY_NOT_JSON",
                 *       "title": "提交的内容不是有效的 JSON，请检查格式。",
                 *       "status": 400,
                 *       "code": "BODY_NOT_JSON"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "BODY_NOT_JSON";
                };
            };
        };
        /** @description `PASSWORD_CHANGE_REQUIRED` 您的密码由管理员设置，请先改成自己的密码，再办理其他事项。 */
        Refused403_d06a80ce: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#PASSWORD_CHANGE_REQUIRED",
                 *       "title": "您的密码由管理员设置，请先改成自己的密码，再办理其他事项。",
                 *       "status": 403,
                 *       "code": "PASSWORD_CHANGE_REQUIRED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "PASSWORD_CHANGE_REQUIRED";
                };
            };
        };
        /**
         * @description `BODY_NOT_JSON` 提交的内容不是有效的 JSON，请检查格式。
         *     `VALIDATION_FAILED` 提交的内容有误，请按提示逐项修改后重新提交。
         */
        Refused400_8517ecfd: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#BODY_NOT_JSON",
                 *       "title": "提交的内容不是有效的 JSON，请检查格式。",
                 *       "status": 400,
                 *       "code": "BODY_NOT_JSON"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "BODY_NOT_JSON" | "VALIDATION_FAILED";
                };
            };
        };
        /** @description `CALENDAR_NOT_COVERED` 所需年份的放假安排尚未公布或录入，请待录入后再计算。 */
        Refused422_4c3f8244: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CALENDAR_NOT_COVERED",
                 *       "title": "所需年份的放假安排尚未公布或录入，请待录入后再计算。",
                 *       "status": 422,
                 *       "code": "CALENDAR_NOT_COVERED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CALENDAR_NOT_COVERED";
                };
            };
        };
        /**
         * @description `AREA_EXCEPTION_INCOMPLETE` 指定管辖的，须写明作出指定的机关、文号和日期；另有规定的，须写明法律、行政法规或者部门规章的条文。
         *     `AREA_REQUIRED` 本单位设有管辖区域，登记时须填写违法行为发生地的区划名称和代码。
         *     `BASIS_NOT_IN_FORCE` 所选事项的依据在违法行为发生日没有施行或者已经失效，请改选当时有效的事项。
         *     `DATE_IN_FUTURE` 所填时间晚于现在，请核对。
         *     `DISCOVERY_DATE_WRONG` 发现日期应在违法行为发生日与今天之间，请核对。
         *     `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         *     `OFFICER_NOT_IN_UNIT` 所列执法人员不属于本单位或没有执法资格，请重新选择。
         *     `OUT_OF_AREA` 违法行为发生地不在本单位的管辖区域，请移送有管辖权的机关；上级指定管辖的，或者法律、行政法规、部门规章另有规定的，写明依据后登记。
         *     `OUT_OF_COMPETENCE` 该事项不属于本单位的执法领域，请移送有管辖权的部门，不在本单位登记。
         *     `PAPER_CHARACTER` 文书中有字体没有的字符，没有作出，也没有印出，请改用规范汉字后再试。
         *     `PARTY_IDENTIFIER_REQUIRED` 当事人缺少证件号码或统一社会信用代码，请补充。没有营业执照的按个人登记，填经营者的身份证号码。
         *     `PARTY_NUMBER_INVALID` 当事人的号码有误，请对照证照改正后重新登记。
         *     `PER_DAY_CORRECTED` 复查发现已经改正，不能按日连续处罚；请在原案登记复查情况。
         *     `PER_DAY_LATE` 复查不在责令改正送达后三十日之内，不能按日连续处罚；请重新责令改正。
         *     `PER_DAY_NOT_FINED` 原案没有仍然有效的罚款决定，不能按日连续处罚；请核对原案的文号。
         *     `PER_DAY_NOT_HERE` 该事项的依据没有规定按日连续处罚，请作为新的违法行为登记。
         *     `PER_DAY_NO_ORDER` 原案没有送达责令改正，不能按日连续处罚；请先责令改正并送达。
         *     `TWO_OFFICERS_REQUIRED` 执法人员不得少于两人，请补充不同的执法人员。
         *     `UNKNOWN_ITEM` 事项不在违法行为发生日有效的清单中，请重新选择事项。
         *     `VIOLATION_DATE_IN_FUTURE` 违法行为发生日晚于今天，请核对日期。
         *     `VIOLATION_PAST_LIMITATION` 违法行为已超过追责时效，不再给予行政处罚，请核对日期。
         */
        Refused422_686eb9c2: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#AREA_EXCEPTION_INCOMPLETE",
                 *       "title": "指定管辖的，须写明作出指定的机关、文号和日期；另有规定的，须写明法律、行政法规或者部门规章的条文。",
                 *       "status": 422,
                 *       "code": "AREA_EXCEPTION_INCOMPLETE"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "AREA_EXCEPTION_INCOMPLETE" | "AREA_REQUIRED" | "BASIS_NOT_IN_FORCE" | "DATE_IN_FUTURE" | "DISCOVERY_DATE_WRONG" | "IDEMPOTENCY_KEY_REUSED" | "OFFICER_NOT_IN_UNIT" | "OUT_OF_AREA" | "OUT_OF_COMPETENCE" | "PAPER_CHARACTER" | "PARTY_IDENTIFIER_REQUIRED" | "PARTY_NUMBER_INVALID" | "PER_DAY_CORRECTED" | "PER_DAY_LATE" | "PER_DAY_NOT_FINED" | "PER_DAY_NOT_HERE" | "PER_DAY_NO_ORDER" | "TWO_OFFICERS_REQUIRED" | "UNKNOWN_ITEM" | "VIOLATION_DATE_IN_FUTURE" | "VIOLATION_PAST_LIMITATION";
                };
            };
        };
        /**
         * @description `BODY_NOT_JSON` 提交的内容不是有效的 JSON，请检查格式。
         *     `BODY_TOO_DEEP` 提交的内容嵌套层数过多，请检查格式。
         *     `IDEMPOTENCY_KEY_REQUIRED` 缺少 Idempotency-Key 请求头，请为每次提交生成一个不重复的键。
         *     `VALIDATION_FAILED` 提交的内容有误，请按提示逐项修改后重新提交。
         */
        Refused400_ebee4057: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#BODY_NOT_JSON",
                 *       "title": "提交的内容不是有效的 JSON，请检查格式。",
                 *       "status": 400,
                 *       "code": "BODY_NOT_JSON"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "BODY_NOT_JSON" | "BODY_TOO_DEEP" | "IDEMPOTENCY_KEY_REQUIRED" | "VALIDATION_FAILED";
                };
            };
        };
        /**
         * @description `CASE_NOT_FOUND` 没有找到该案件，请核对案号。
         *     `NOT_FOUND` 没有找到所请求的内容，请核对编号。
         */
        Refused404_a17792c3: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CASE_NOT_FOUND",
                 *       "title": "没有找到该案件，请核对案号。",
                 *       "status": 404,
                 *       "code": "CASE_NOT_FOUND"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CASE_NOT_FOUND" | "NOT_FOUND";
                };
            };
        };
        /**
         * @description `CROSS_ORIGIN` 请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。
         *     `FORBIDDEN` 您没有办理此事项的权限，请联系本单位负责人。
         *     `PASSWORD_CHANGE_REQUIRED` 您的密码由管理员设置，请先改成自己的密码，再办理其他事项。
         */
        Refused403_2d9d07e9: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CROSS_ORIGIN",
                 *       "title": "请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。",
                 *       "status": 403,
                 *       "code": "CROSS_ORIGIN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CROSS_ORIGIN" | "FORBIDDEN" | "PASSWORD_CHANGE_REQUIRED";
                };
            };
        };
        /**
         * @description `ENGINE_UNAVAILABLE` 流程引擎暂时没有响应，您填写的内容未丢失，请稍后用同一份内容重试。
         *     `STORE_UNAVAILABLE` 数据库暂时没有响应，请稍后重试。
         */
        Refused503_5d1c59fa: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ENGINE_UNAVAILABLE",
                 *       "title": "流程引擎暂时没有响应，您填写的内容未丢失，请稍后用同一份内容重试。",
                 *       "status": 503,
                 *       "code": "ENGINE_UNAVAILABLE"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ENGINE_UNAVAILABLE" | "STORE_UNAVAILABLE";
                };
            };
        };
        /**
         * @description `RULES_MISSING` 办理此类案件的期限规则尚未录入，暂不能登记，已通知系统管理员。
         *     `SERVICE_HAS_CASE` 这份服务记录已经登记为案件，请打开该案件办理。
         *     `SERVICE_STATE` 这份服务记录当前的状态不能这样办理，请刷新后查看。
         */
        Refused409_7a8f943b: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#RULES_MISSING",
                 *       "title": "办理此类案件的期限规则尚未录入，暂不能登记，已通知系统管理员。",
                 *       "status": 409,
                 *       "code": "RULES_MISSING"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "RULES_MISSING" | "SERVICE_HAS_CASE" | "SERVICE_STATE";
                };
            };
        };
        /**
         * @description `PAPER_CHARACTER` 文书中有字体没有的字符，没有作出，也没有印出，请改用规范汉字后再试。
         *     `PAPER_INCOMPLETE` 文书缺少法定的内容，没有作出，也没有印出，请按提示补全后再试。
         */
        Refused422_37e53ac6: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#PAPER_CHARACTER",
                 *       "title": "文书中有字体没有的字符，没有作出，也没有印出，请改用规范汉字后再试。",
                 *       "status": 422,
                 *       "code": "PAPER_CHARACTER"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "PAPER_CHARACTER" | "PAPER_INCOMPLETE";
                };
            };
        };
        /** @description `PAPER_CHARACTER` 文书中有字体没有的字符，没有作出，也没有印出，请改用规范汉字后再试。 */
        Refused422_6004c58e: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#PAPER_CHARACTER",
                 *       "title": "文书中有字体没有的字符，没有作出，也没有印出，请改用规范汉字后再试。",
                 *       "status": 422,
                 *       "code": "PAPER_CHARACTER"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "PAPER_CHARACTER";
                };
            };
        };
        /**
         * @description `FORBIDDEN` 您没有办理此事项的权限，请联系本单位负责人。
         *     `PASSWORD_CHANGE_REQUIRED` 您的密码由管理员设置，请先改成自己的密码，再办理其他事项。
         */
        Refused403_6b8c54b0: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#FORBIDDEN",
                 *       "title": "您没有办理此事项的权限，请联系本单位负责人。",
                 *       "status": 403,
                 *       "code": "FORBIDDEN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "FORBIDDEN" | "PASSWORD_CHANGE_REQUIRED";
                };
            };
        };
        /**
         * @description `ACTION_UNKNOWN` 没有这项操作，请核对操作名称。
         *     `CASE_NOT_FOUND` 没有找到该案件，请核对案号。
         *     `NOT_FOUND` 没有找到所请求的内容，请核对编号。
         */
        Refused404_b82eecdf: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ACTION_UNKNOWN",
                 *       "title": "没有这项操作，请核对操作名称。",
                 *       "status": 404,
                 *       "code": "ACTION_UNKNOWN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ACTION_UNKNOWN" | "CASE_NOT_FOUND" | "NOT_FOUND";
                };
            };
        };
        /**
         * @description `CALENDAR_NOT_COVERED` 所需年份的放假安排尚未公布或录入，请待录入后再计算。
         *     `MINUTES_OVERLAP` 同一执法人员在这段时间已记入另一份笔录，请核对时间和人员。
         */
        Refused422_6d1fdacc: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CALENDAR_NOT_COVERED",
                 *       "title": "所需年份的放假安排尚未公布或录入，请待录入后再计算。",
                 *       "status": 422,
                 *       "code": "CALENDAR_NOT_COVERED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CALENDAR_NOT_COVERED" | "MINUTES_OVERLAP";
                };
            };
        };
        /**
         * @description `ACTION_NOT_ALLOWED` 案件当前阶段不能办理此项操作，请刷新后查看可办理事项。
         *     `ALREADY_EXTENDED` 改正期限已延长过一次，不能再次延长。
         *     `ANNOUNCED_ALREADY` 该文书已在公告送达，期满自动视为送达；当事人来领取的，在送达任务中登记。
         *     `ANNOUNCEMENT_RUNNING` 公告期尚未届满，请在届满后再填写送达。
         *     `CASE_CLOSED` 案件已结案，不能再办理，也不能再上传文件或生成当事人链接；如有错误请联系本单位负责人。
         *     `CASE_IN_TRANSFER` 案件正在移送公安机关，请待公安机关作出决定后再办理。
         *     `CASE_NOT_SUSPENDED` 案件没有中止，无需恢复。
         *     `CASE_SUSPENDED` 案件已中止，请先恢复办理。
         *     `CLOCK_NOT_RUNNING` 该期限当前没有在计算，不能延长。
         *     `CLOSING_GATE` 尚有未办结的环节，暂不能结案，请先办理所列事项。
         *     `CORRECTION_NOT_HERE` 没有可以自行纠正的处罚决定，请按程序办理。
         *     `CORRECTION_PENDING` 已有自行纠正的提议正在审批，请等待结果。
         *     `DEFENCE_LAPSED` 陈述申辩期限已过；如有新的证据，请直接联系办案人员。
         *     `DEFENCE_OPEN` 陈述申辩期限尚未届满，当事人也没有明确放弃，请待届满后再作决定。
         *     `DELIBERATION_REQUIRED` 情节复杂或者重大的，由负责人集体讨论决定，请先提交集体讨论。
         *     `DISPUTE_OPEN` 管辖争议尚未解决，不能作出处罚决定；请先登记协商或者指定管辖的结果。
         *     `DISPUTE_PENDING` 管辖争议正在处理，请先登记协商或者指定管辖的结果。
         *     `ENFORCEMENT_NOT_CEASED` 申请期限未满，人民法院也没有不予受理或者不准予执行，不能放弃申请，请依法申请强制执行。
         *     `EXTENSION_AFTER_EXPIRY` 改正期限已过，不能再申请延期。
         *     `EXTENSION_NOT_ALLOWED` 当场改正的事项不能延期。
         *     `EXTENSION_PENDING` 已有延期申请正在审批，请等待结果。
         *     `FINDING_FIRST` 期满是否改正尚未经两名执法人员复查核实，请待复查办结后再审批立案。
         *     `FINED_ALREADY` 同一违法行为已作过处罚，不得再次罚款，请改选其他处理。
         *     `FINE_OFFSET_NOT_HERE` 公安机关立案、而且移送前已给予罚款的案件，才登记罚金折抵。
         *     `HEARING_LAPSED` 要求听证的期限已过。
         *     `HEARING_OPEN` 当事人要求听证的期限未满，或者要求的听证尚未办结，不能作出处罚决定。
         *     `HEARING_PENDING` 已经要求听证，请等待安排。
         *     `INSTALMENTS_EARLY` 处罚决定书送达之后才能申请暂缓、分期缴纳，请待送达后再申请。
         *     `INSTALMENTS_LATE` 缴款期限已过，不能再申请暂缓、分期缴纳；请尽快缴纳，逾期的每日可以加处罚款。
         *     `INSTALMENTS_NOTHING` 没有需要缴纳的罚款，不必申请暂缓、分期缴纳。
         *     `INSTALMENTS_PENDING` 已有暂缓、分期缴纳的申请正在审批，请等待结果。
         *     `ITEM_VERSION_HEAVIER` 新版本有较重或者不能确定不较重的规定，不能适用，请仍按原版本办理。
         *     `ITEM_VERSION_NONE_NEWER` 该事项没有已经施行的更新版本，仍适用本案现在的版本。
         *     `ITEM_VERSION_NOT_HERE` 案件现在的环节不能变更适用的事项版本，请按所示的原因办理后再提出。
         *     `ITEM_VERSION_NOT_MILDER` 新版本没有较轻的规定，仍适用行为发生时的规定。
         *     `ITEM_VERSION_PENDING` 已有适用新规定的提议正在审批，请等待结果。
         *     `MEASURES_STANDING` 还有登记保存、查封、扣押的物品没有处理，请先作出处理决定。
         *     `MEASURE_HELD_ALREADY` 该物品已经登记保存或者查封、扣押，不得重复采取，请从清单中删去。
         *     `MEASURE_NEEDS_DECISION` 没收须有处罚决定没收，现在还没有，请待决定后再处理。
         *     `MEASURE_NOT_HERE` 移送中、作出决定之后和结案中不能再采取措施，请按程序办理。
         *     `NON_FILING_LATE` 三日已过，不能再提请复议或者建议立案监督，请选择“依法作出处理”。
         *     `NON_FILING_REVIEWED` 公安机关已经复议，仍有异议的，请建议人民检察院进行立案监督。
         *     `NOTHING_TO_CORRECT` 没有可以更正的送达记录，或者所填与原记录相同，请核对。
         *     `NOTICE_REQUIRED` 本轮程序尚未送达行政处罚告知书，不能作出处罚决定，请选择重新告知。
         *     `ON_SPOT_CONTESTED` 当事人对违法事实有异议，请改选“转普通程序”，查证后再作决定。
         *     `ON_SPOT_LENIENT` 按所填事实不应当场处罚，请改选“转普通程序”，在核查中按从宽办理。
         *     `ON_SPOT_NOT_HERE` 本案不能当场处罚，请按核查、立案的普通程序办理。
         *     `RECONSIDERATION_FIRST` 对当场作出的处罚决定不服，应当先申请行政复议，请核对；复议办结后再登记诉讼。
         *     `RECUSAL_NOT_HERE` 案件已经作出处理决定，不能再申请回避；对决定不服的，请申请复议或者提起诉讼。
         *     `RECUSAL_PENDING` 该人员的回避正在等待决定，决定之前不停止调查。
         *     `REFERRAL_NOT_HERE` 移送中和作出处理决定之后不能移送其他机关，请按程序继续办理。
         *     `REFERRAL_PENDING` 已有移送的提议正在审批，请等待结果。
         *     `REMEDY_GONE` 处罚决定已经撤销，不能再变更、撤销或者确认违法，请核对。
         *     `REMEDY_NOT_OPEN` 没有尚未办结的复议或者诉讼。
         *     `REMEDY_OPEN` 已有一件复议或者诉讼没有办结，请先登记其结果。
         *     `REVIEW_REQUIRED` 最近一次调查终结报告尚未经法制审核同意，不能作出处罚决定，请先送审。
         *     `REVIEW_UNANSWERED` 法制审核退回的意见尚未答复，请在重新提交的报告中写明改动。
         *     `RULES_MISSING` 办理此类案件的期限规则尚未录入，暂不能登记，已通知系统管理员。
         *     `SERVED_BY_ADDRESS` 当事人确认过送达地址，因地址不准确或者变更未告知被退回的，退回之日即为送达之日：请在送达任务中选邮寄送达并注明。
         *     `SERVICE_NOT_OUT` 该文书没有在等待送达，请核对所选的文书。
         *     `SERVICE_RELIED_ON` 已经以这次送达为依据作出决定，不能更正，请由负责人重新告知或者自行纠正决定。
         *     `SUPERVISION_PENDING` 已有督办正在等待说明，请待其答复后再督办。
         *     `SUSPENSION_NOT_HERE` 核查、移送和结案中不能中止，请按程序继续办理。
         *     `SUSPENSION_PENDING` 已有中止的提议正在审批，请等待结果。
         *     `TASK_ALREADY_COMPLETED` 任务已由他人办结，请刷新后查看结果。
         *     `TASK_NOT_OPEN` 任务已办结或已撤回，请刷新待办。
         *     `TERMINATION_NOT_HERE` 核查、移送中和作出决定之后不能终止调查，请按程序继续办理。
         *     `TERMINATION_PENDING` 已有终止调查的提议正在审批，请等待结果。
         *     `TRANSFER_PENDING` 涉嫌犯罪的移送正在审批，请等待正职负责人的决定。
         *     `TRANSFER_SUPPLEMENT_PENDING` 上次通知补充的材料尚未补送，请先办结“补充移送材料”，再登记新的通知。
         *     `WITHDRAWAL_AFTER_SERVICE` 已向当事人送达文书，不能撤销登记，请依程序作出处理决定。
         *     `WITHDRAWAL_PENDING` 已有撤销登记的提议正在审批，请等待结果。
         */
        Refused409_29131867: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ACTION_NOT_ALLOWED",
                 *       "title": "案件当前阶段不能办理此项操作，请刷新后查看可办理事项。",
                 *       "status": 409,
                 *       "code": "ACTION_NOT_ALLOWED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ACTION_NOT_ALLOWED" | "ALREADY_EXTENDED" | "ANNOUNCED_ALREADY" | "ANNOUNCEMENT_RUNNING" | "CASE_CLOSED" | "CASE_IN_TRANSFER" | "CASE_NOT_SUSPENDED" | "CASE_SUSPENDED" | "CLOCK_NOT_RUNNING" | "CLOSING_GATE" | "CORRECTION_NOT_HERE" | "CORRECTION_PENDING" | "DEFENCE_LAPSED" | "DEFENCE_OPEN" | "DELIBERATION_REQUIRED" | "DISPUTE_OPEN" | "DISPUTE_PENDING" | "ENFORCEMENT_NOT_CEASED" | "EXTENSION_AFTER_EXPIRY" | "EXTENSION_NOT_ALLOWED" | "EXTENSION_PENDING" | "FINDING_FIRST" | "FINED_ALREADY" | "FINE_OFFSET_NOT_HERE" | "HEARING_LAPSED" | "HEARING_OPEN" | "HEARING_PENDING" | "INSTALMENTS_EARLY" | "INSTALMENTS_LATE" | "INSTALMENTS_NOTHING" | "INSTALMENTS_PENDING" | "ITEM_VERSION_HEAVIER" | "ITEM_VERSION_NONE_NEWER" | "ITEM_VERSION_NOT_HERE" | "ITEM_VERSION_NOT_MILDER" | "ITEM_VERSION_PENDING" | "MEASURES_STANDING" | "MEASURE_HELD_ALREADY" | "MEASURE_NEEDS_DECISION" | "MEASURE_NOT_HERE" | "NON_FILING_LATE" | "NON_FILING_REVIEWED" | "NOTHING_TO_CORRECT" | "NOTICE_REQUIRED" | "ON_SPOT_CONTESTED" | "ON_SPOT_LENIENT" | "ON_SPOT_NOT_HERE" | "RECONSIDERATION_FIRST" | "RECUSAL_NOT_HERE" | "RECUSAL_PENDING" | "REFERRAL_NOT_HERE" | "REFERRAL_PENDING" | "REMEDY_GONE" | "REMEDY_NOT_OPEN" | "REMEDY_OPEN" | "REVIEW_REQUIRED" | "REVIEW_UNANSWERED" | "RULES_MISSING" | "SERVED_BY_ADDRESS" | "SERVICE_NOT_OUT" | "SERVICE_RELIED_ON" | "SUPERVISION_PENDING" | "SUSPENSION_NOT_HERE" | "SUSPENSION_PENDING" | "TASK_ALREADY_COMPLETED" | "TASK_NOT_OPEN" | "TERMINATION_NOT_HERE" | "TERMINATION_PENDING" | "TRANSFER_PENDING" | "TRANSFER_SUPPLEMENT_PENDING" | "WITHDRAWAL_AFTER_SERVICE" | "WITHDRAWAL_PENDING";
                };
            };
        };
        /**
         * @description `ACTION_UNKNOWN` 没有这项操作，请核对操作名称。
         *     `CASE_NOT_FOUND` 没有找到该案件，请核对案号。
         *     `NOT_FOUND` 没有找到所请求的内容，请核对编号。
         *     `TASK_NOT_FOUND` 没有找到该任务，请刷新待办。
         */
        Refused404_1816e8fe: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ACTION_UNKNOWN",
                 *       "title": "没有这项操作，请核对操作名称。",
                 *       "status": 404,
                 *       "code": "ACTION_UNKNOWN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ACTION_UNKNOWN" | "CASE_NOT_FOUND" | "NOT_FOUND" | "TASK_NOT_FOUND";
                };
            };
        };
        /**
         * @description `ADDRESS_NOT_CONFIRMED` 没有载明该渠道的送达地址确认书，请先登记确认书或改用其他送达方式。
         *     `ANNOUNCEMENT_EARLY` 公告送达须下落不明，或者以其他方式无法送达；请先逐次登记送达未成，再公告。
         *     `ANNOUNCEMENT_ELSEWHERE` 公告送达请在案件页的“送达”栏登记，写明原因和经过；公告期满即视为送达，不必再填。
         *     `ASSISTANCE_UNTIL` 对方告知延期的，请填写其告知的完成日期，该日期应在今天之后。
         *     `AUDIOVISUAL_UNMARKED` 视听资料须注明制作方法、制作时间和制作人，录音附文字记录，请补充。
         *     `CALENDAR_NOT_COVERED` 所需年份的放假安排尚未公布或录入，请待录入后再计算。
         *     `CHILD_NOT_PUNISHED` 当事人行为时不满十四周岁，不予行政处罚，请改选不予立案并责令监护人管教。
         *     `COLLECTION_UNLAWFUL` 不符合当场收缴的条件，请改选由当事人十五日内缴纳。
         *     `CONDITIONS_UNANSWERED` 请逐项回答事项清单的适用条件。
         *     `CORRECTION_DAY_REQUIRED` 期满未报告而复查已全部改正的，请填写查明的改正完成日期。
         *     `CORRECTION_HEAVIER` 自行变更只能减轻处罚；要加重的，请撤销后重新调查、告知和决定。
         *     `CORRECTION_REQUIRED` 给予处罚的，应当同时责令当事人改正或者限期改正；本案没有责令过改正，请在决定中写明改正的要求。
         *     `DATES_REVERSED` 结束日期早于开始日期，请核对。
         *     `DATE_BEFORE_CASE` 所填日期早于案件开始之日，请核对。
         *     `DATE_IN_FUTURE` 所填时间晚于现在，请核对。
         *     `DECISION_EXCEEDS_NOTICE` 处罚重于或者不同于已告知的内容，请重新告知后再作决定。
         *     `DELIBERATION_DIFFERS` 决定与集体讨论的结论不一致，请按结论填写，或者再次提交集体讨论。
         *     `DELIBERATION_INCOMPLETE` 集体讨论须由两名以上负责人参加并附讨论记录，请补充。
         *     `DISPUTE_INCOMPLETE` 报请指定管辖的，请写明共同的上一级机关和其收到材料的日期。
         *     `ENFORCEMENT_DATES` 强制执行的日期或者步骤前后不符，请核对。
         *     `ENFORCEMENT_LATE` 申请强制执行的期限已过，人民法院除有正当理由外不予受理，请写明正当理由并附材料。
         *     `EXCLUDED_FROM_LENIENCY` 存在不适用柔性执法的情形，不能责令改正后从宽，请改选处理方向。
         *     `EXTENSION_PASSES_OUTER_CLOCK` 延长后会超过核查或办案期限，请缩短。
         *     `EXTENSION_TOO_LONG` 申请延长的时间超过允许的最长期限，请缩短。
         *     `EXTENSION_UNIT_MIXED` 按日计算的期限只能按日延长，按分钟或小时计算的只能按分钟或小时延长，请改选单位。
         *     `FACTS_DIVERGE` 认定与案卷中的结论不同，请写明不同的认定及其证据。
         *     `FINDINGS_INCOMPLETE` 复查结论应逐项对应责令改正的要求，请补全。
         *     `FINE_OFFSET_SUM` 折抵的数额不符，请对照判决和已给予的罚款核对。
         *     `FINE_OFFSET_UNTOLD` 移送前已给予罚款的，请将处罚决定和缴款凭证一并移交，书面告知后选“是”。
         *     `FINE_OUT_OF_RANGE` 罚款不在法定幅度之内，请更正。
         *     `FINE_RANGE_UNRECORDED` 该事项未录入法定罚款幅度，请写明依据的条款和幅度。
         *     `GROUND_NOT_MET` 案卷记载不符合所选的法定情形，请改选处理方向，或补充核查后再办。
         *     `GROUND_REQUIRED` 不予立案、不予处罚须选定法定情形，请补充。
         *     `HAND_IN_DIFFERS` 上交或者缴付的金额、日期与收缴的不符，请核对。
         *     `HAND_OVER_UNLISTED` 登记保存、查封、扣押的物品须全部列入移交清单，请补列。
         *     `HEARING_HOST_INVESTIGATED` 听证应由本案调查人员以外的人员主持，请更正主持人。
         *     `HEARING_NOT_AS_NOTIFIED` 听证须按听证通知书载明的时间、由载明的主持人举行；要变更的，请先另定听证时间。
         *     `HEARING_RECORD_INCOMPLETE` 听证已举行的，须写明日期、主持人并附听证笔录，请核对。
         *     `HEARING_RIGHT_UNTOLD` 拟作出的处罚达到听证标准，须告知当事人有要求听证的权利。
         *     `HEARING_TOO_SOON` 听证通知书须在举行的七个工作日前送达，请把听证时间定得更晚。
         *     `HEAVIER_AFTER_DEFENCE` 不得因当事人陈述、申辩而给予更重的处罚，请降低处罚金额。
         *     `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         *     `INSTALMENT_DAYS` 每期的最后一日须依次向后，晚于今天，并且不早于现在的缴款期限，请更正日期。
         *     `INSTALMENT_SUM` 各期金额之和须等于尚未缴纳的罚款，分期的不少于两期、每期大于零，请更正。
         *     `MEASURE_BEFORE_APPROVAL` 没有情况紧急而在批准之前采取措施，请核对采取的时间；当场采取的按情况紧急登记。
         *     `MEASURE_BEYOND_APPROVAL` 清单中有没有批准的物品，请删去，或者另行报批。
         *     `MEASURE_DETAILS` 所选的处理须写明相应的事项，请补充。
         *     `MEASURE_NOT_OF_CASE` 只能对涉案的场所、设施、财物和与违法行为有关的证据采取措施，请从清单中删去无关的。
         *     `MEASURE_STEPS` 当场应当办理的事项没有办齐，请补充后再提交。
         *     `MEASURE_THINGS` 所填序号不在清单中，或者该物品已经处理，请核对。
         *     `MINUTES_GUARDIAN` 询问、检查未满十八周岁的人，须有监护人在场，请写明在场的监护人。
         *     `MINUTES_OFFICERS` 笔录由在场的、本案登记的执法人员制作，请核对执法人员。
         *     `MINUTES_ONE_PERSON` 询问应当个别进行，一份询问笔录只记一个人，请每人另作一份。
         *     `MINUTES_OVERLAP` 同一执法人员在这段时间已记入另一份笔录，请核对时间和人员。
         *     `MINUTES_PAGES` 笔录须逐页核对，请补全尚未核对的页。
         *     `MINUTES_REFUSED` 拒绝签名或者确认的，须写明理由，并有见证人在场或者录像，请补充。
         *     `MINUTES_UNKNOWN` 没有可以更正的这一份笔录，请核对是第几份。
         *     `MINUTES_UNSIGNED` 已签名、盖章的，请上传签名页的照片；在当事人页面核对的，选留待本人核对。
         *     `MITIGATION_REQUIRED` 当事人行为时不满十八周岁，应当从轻或者减轻处罚，请选明该情节并提出与之相称的处罚。
         *     `MONITORING_UNREVIEWED` 电子技术监控设备的记录须经审核才能作为证据，请写明设备、设备的审核、记录内容的审核人和日期。
         *     `NON_FILING_DETAILS` 提请复议、建议立案监督的，请写明日期和公安机关或者人民检察院。
         *     `ON_SPOT_BEYOND` 超出当场处罚的范围，请改选“转普通程序”，立案调查。
         *     `ON_SPOT_INCOMPLETE` 当场处罚的程序记载不全，请补充后再作决定。
         *     `PAYMENT_BEFORE_SERVICE` 缴款日期早于决定书送达之日，请核对。
         *     `PAYMENT_EXCEEDS` 缴款合计超过罚款与加处罚款之和，请核对。
         *     `PAYMENT_INCOMPLETE` 实缴金额少于应缴罚款与加处罚款之和，请核对。
         *     `PENALTY_KIND_NOT_GIVEN` 所选处罚种类不是该事项的依据规定的，请改选。
         *     `PENALTY_KIND_REQUIRED` 给予行政处罚的，须选明处罚种类。
         *     `PENALTY_NEEDS_REFUSAL` 该事项依法拒不改正的才处罚，请先责令改正；已经改正的，不得处罚。
         *     `PENALTY_NOT_MEANT` 不给予行政处罚的，不得填写处罚种类和金额，请清空后提交。
         *     `PENALTY_NOT_OURS` 本机关对该事项没有处罚权：应当处罚的，移送有管辖权的机关；已经改正的，按责令改正已履行结案。
         *     `PENALTY_SUM_MISMATCH` 处罚种类与金额不一致：选罚款的金额须大于零，填了金额的须选相应种类。
         *     `PERIOD_EXCEEDS_BOUND` 改正期限超过该事项允许的最长期限，请缩短。
         *     `PERIOD_PASSES_OUTER_CLOCK` 改正期限会超过核查或办案期限，请缩短。
         *     `PER_DAY_SUM` 按日连续处罚的罚款应为原罚款数额乘以日数，不能增减，请照此填写。
         *     `REASON_REQUIRED` 此项操作须写明理由，请补充。
         *     `RECUSAL_DECIDER` 该人员的回避不由所选的人决定，请按其职务由有权的负责人决定。
         *     `RECUSAL_REPLACEMENT` 回避之后执法人员少于两人，请选择接替的执法人员。
         *     `RECUSAL_SELF` 本人提出的回避只能是自己的，请核对要求回避的人员。
         *     `REFUSAL_ON_FILE` 当事人拒不改正、逾期不改正或者改正后仍不符合要求，不能以轻微或者初次违法从宽，请改选。
         *     `REMEDY_DATES` 复议、诉讼的日期前后不符，请核对。
         *     `REMEDY_DETAILS` 撤销处罚决定的，须选明撤销的理由和是否责令重新作出，请补充。
         *     `REMEDY_FINE` 变更处罚决定的须填变更后的罚款（没有罚款填 0），其他结果不填。
         *     `RETRACTION_INCOMPLETE` 公开过的决定，须填写撤回公开的日期和公开说明的理由，请补充。
         *     `RETURN_DIFFERS` 退还金额与应当退还的不一致，请核对。
         *     `ROUTE_NOT_LAWFUL` 按核查的事实，法律没有留下这样处理的余地，请改选处理方向，或更正事实后再提交。
         *     `SAME_AS_ANNULLED` 不得以同一的事实和理由作出与被撤销的决定基本相同的处罚，请改变处罚，或者写明不同的事实和理由。
         *     `SERVED_BEFORE_MADE` 送达时间早于文书制作，请核对送达生效时间或公告发布日期。
         *     `SERVICE_TIME_REQUIRED` 以电子、邮寄、委托、转交或公告方式送达的，请填写送达生效时间。
         *     `SERVICE_UNPROVEN` 所选送达方式缺少必须的证明，请按提示补充。
         *     `SUPERVISION_DATE_PAST` 说明期限最早为明天，请另选日期。
         *     `SUSPENSION_GROUND` 中止须有法定的五种情形之一，请选定情形。
         *     `SUSPENSION_REMINDER_PAST` 提醒核对之日最早为明天，请另选日期。
         *     `TERMINATION_GROUND` 终止调查须有法定情形之一和证明材料，请选定情形并上传材料。
         *     `TIER_DEVIATION` 建议的处罚不在所选裁量档次之内，请更正，或者写明自由裁量的理由。
         *     `TIER_REQUIRED` 该事项有裁量基准，请选择对照的裁量档次。
         *     `TRANSFER_ANNEX_MISSING` 移送书和调查报告必须随案移送，请制作后附上。
         *     `TRANSFER_ANNEX_UNSAID` 请逐项写明移送材料：有的附上，没有的勾选没有。
         *     `TRANSFER_FORWARDED_WHERE` 公安机关转送的，请写明转送至哪个公安机关。
         *     `TRANSFER_SUPPLEMENT_DETAILS` 请写明公安机关要求补充的材料，或者补充了什么、为什么无法补充。
         *     `TWO_OFFICERS_REQUIRED` 执法人员不得少于两人，请补充不同的执法人员。
         *     `WAIVER_UNSIGNED` 放弃陈述申辩须由当事人本人表示：请附当事人签名的放弃书，或请其在当事人页面上表示。
         */
        Refused422_2dc4d5bc: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ADDRESS_NOT_CONFIRMED",
                 *       "title": "没有载明该渠道的送达地址确认书，请先登记确认书或改用其他送达方式。",
                 *       "status": 422,
                 *       "code": "ADDRESS_NOT_CONFIRMED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ADDRESS_NOT_CONFIRMED" | "ANNOUNCEMENT_EARLY" | "ANNOUNCEMENT_ELSEWHERE" | "ASSISTANCE_UNTIL" | "AUDIOVISUAL_UNMARKED" | "CALENDAR_NOT_COVERED" | "CHILD_NOT_PUNISHED" | "COLLECTION_UNLAWFUL" | "CONDITIONS_UNANSWERED" | "CORRECTION_DAY_REQUIRED" | "CORRECTION_HEAVIER" | "CORRECTION_REQUIRED" | "DATES_REVERSED" | "DATE_BEFORE_CASE" | "DATE_IN_FUTURE" | "DECISION_EXCEEDS_NOTICE" | "DELIBERATION_DIFFERS" | "DELIBERATION_INCOMPLETE" | "DISPUTE_INCOMPLETE" | "ENFORCEMENT_DATES" | "ENFORCEMENT_LATE" | "EXCLUDED_FROM_LENIENCY" | "EXTENSION_PASSES_OUTER_CLOCK" | "EXTENSION_TOO_LONG" | "EXTENSION_UNIT_MIXED" | "FACTS_DIVERGE" | "FINDINGS_INCOMPLETE" | "FINE_OFFSET_SUM" | "FINE_OFFSET_UNTOLD" | "FINE_OUT_OF_RANGE" | "FINE_RANGE_UNRECORDED" | "GROUND_NOT_MET" | "GROUND_REQUIRED" | "HAND_IN_DIFFERS" | "HAND_OVER_UNLISTED" | "HEARING_HOST_INVESTIGATED" | "HEARING_NOT_AS_NOTIFIED" | "HEARING_RECORD_INCOMPLETE" | "HEARING_RIGHT_UNTOLD" | "HEARING_TOO_SOON" | "HEAVIER_AFTER_DEFENCE" | "IDEMPOTENCY_KEY_REUSED" | "INSTALMENT_DAYS" | "INSTALMENT_SUM" | "MEASURE_BEFORE_APPROVAL" | "MEASURE_BEYOND_APPROVAL" | "MEASURE_DETAILS" | "MEASURE_NOT_OF_CASE" | "MEASURE_STEPS" | "MEASURE_THINGS" | "MINUTES_GUARDIAN" | "MINUTES_OFFICERS" | "MINUTES_ONE_PERSON" | "MINUTES_OVERLAP" | "MINUTES_PAGES" | "MINUTES_REFUSED" | "MINUTES_UNKNOWN" | "MINUTES_UNSIGNED" | "MITIGATION_REQUIRED" | "MONITORING_UNREVIEWED" | "NON_FILING_DETAILS" | "ON_SPOT_BEYOND" | "ON_SPOT_INCOMPLETE" | "PAYMENT_BEFORE_SERVICE" | "PAYMENT_EXCEEDS" | "PAYMENT_INCOMPLETE" | "PENALTY_KIND_NOT_GIVEN" | "PENALTY_KIND_REQUIRED" | "PENALTY_NEEDS_REFUSAL" | "PENALTY_NOT_MEANT" | "PENALTY_NOT_OURS" | "PENALTY_SUM_MISMATCH" | "PERIOD_EXCEEDS_BOUND" | "PERIOD_PASSES_OUTER_CLOCK" | "PER_DAY_SUM" | "REASON_REQUIRED" | "RECUSAL_DECIDER" | "RECUSAL_REPLACEMENT" | "RECUSAL_SELF" | "REFUSAL_ON_FILE" | "REMEDY_DATES" | "REMEDY_DETAILS" | "REMEDY_FINE" | "RETRACTION_INCOMPLETE" | "RETURN_DIFFERS" | "ROUTE_NOT_LAWFUL" | "SAME_AS_ANNULLED" | "SERVED_BEFORE_MADE" | "SERVICE_TIME_REQUIRED" | "SERVICE_UNPROVEN" | "SUPERVISION_DATE_PAST" | "SUSPENSION_GROUND" | "SUSPENSION_REMINDER_PAST" | "TERMINATION_GROUND" | "TIER_DEVIATION" | "TIER_REQUIRED" | "TRANSFER_ANNEX_MISSING" | "TRANSFER_ANNEX_UNSAID" | "TRANSFER_FORWARDED_WHERE" | "TRANSFER_SUPPLEMENT_DETAILS" | "TWO_OFFICERS_REQUIRED" | "WAIVER_UNSIGNED";
                };
            };
        };
        /**
         * @description `CASE_BUSY` 同时办理此案的人较多，请稍后用同一份内容重试。
         *     `PARTY_QUOTA_REACHED` 此事项的提交次数已达上限，请直接联系办案人员。
         */
        Refused429_8d89d8f6: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CASE_BUSY",
                 *       "title": "同时办理此案的人较多，请稍后用同一份内容重试。",
                 *       "status": 429,
                 *       "code": "CASE_BUSY"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CASE_BUSY" | "PARTY_QUOTA_REACHED";
                };
            };
        };
        /**
         * @description `CLOCK_AHEAD` 服务器时钟与流程引擎不一致，内容未送达，请联系管理员校准时间后重试。
         *     `ENGINE_UNAVAILABLE` 流程引擎暂时没有响应，您填写的内容未丢失，请稍后用同一份内容重试。
         *     `STORE_UNAVAILABLE` 数据库暂时没有响应，请稍后重试。
         */
        Refused503_1fca99e0: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CLOCK_AHEAD",
                 *       "title": "服务器时钟与流程引擎不一致，内容未送达，请联系管理员校准时间后重试。",
                 *       "status": 503,
                 *       "code": "CLOCK_AHEAD"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CLOCK_AHEAD" | "ENGINE_UNAVAILABLE" | "STORE_UNAVAILABLE";
                };
            };
        };
        /**
         * @description `CONFIRMATION_NOT_YOURS` 责令、复查由参加的执法人员各自用自己的账号确认，不能代为确认，请由其本人办理。
         *     `FORBIDDEN` 您没有办理此事项的权限，请联系本单位负责人。
         *     `MINUTES_NOT_YOURS` 笔录由参加的执法人员各自用自己的账号确认，不能代为确认，请由其本人办理。
         *     `NOT_CANDIDATE` 您的岗位不能办理此任务，请交由相应岗位人员办理。
         *     `NOT_OF_AUTHORITY` 本案不属于您所在的单位，请由案件所属单位的人员办理。
         *     `PASSWORD_CHANGE_REQUIRED` 您的密码由管理员设置，请先改成自己的密码，再办理其他事项。
         *     `PROPOSED_BY_SELF` 不能审批自己提出的事项，请交由其他人员办理。
         *     `RECUSAL_OWN` 不能决定自己的回避或者自己提出的回避，请交由有权决定的其他负责人。
         *     `RECUSED` 该人员在本案已经回避，不能再办理本案，请交由其他人员办理。
         *     `REVIEWER_UNQUALIFIED` 法制审核须由取得法律职业资格的人员办理，请交由有资格的审核人员，或者由系统管理员登记其资格。
         *     `ROLE_CONFLICT` 同一人在一件案件中只能承担一种职责，请交由没有办理过本案其他环节的人员办理。
         *     `TASK_FORCE_ONLY` 移送报告由专案组成员提出，请交由专案组成员办理。
         *     `UNCERTIFIED` 没有有效执法证的人员不能执法，请由持证的执法人员办理。
         *     `WITHDRAWAL_BY_ONE` 撤销登记须由提出人、登记人以外的负责人批准，请交由其他负责人办理。
         */
        Refused403_6fb8c137: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CONFIRMATION_NOT_YOURS",
                 *       "title": "责令、复查由参加的执法人员各自用自己的账号确认，不能代为确认，请由其本人办理。",
                 *       "status": 403,
                 *       "code": "CONFIRMATION_NOT_YOURS"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CONFIRMATION_NOT_YOURS" | "FORBIDDEN" | "MINUTES_NOT_YOURS" | "NOT_CANDIDATE" | "NOT_OF_AUTHORITY" | "PASSWORD_CHANGE_REQUIRED" | "PROPOSED_BY_SELF" | "RECUSAL_OWN" | "RECUSED" | "REVIEWER_UNQUALIFIED" | "ROLE_CONFLICT" | "TASK_FORCE_ONLY" | "UNCERTIFIED" | "WITHDRAWAL_BY_ONE";
                };
            };
        };
        /**
         * @description `BODY_NOT_JSON` 提交的内容不是有效的 JSON，请检查格式。
         *     `BODY_TOO_DEEP` 提交的内容嵌套层数过多，请检查格式。
         *     `FILE_EMPTY` 文件没有内容，请重新选择。
         *     `VALIDATION_FAILED` 提交的内容有误，请按提示逐项修改后重新提交。
         */
        Refused400_e36b0a01: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#BODY_NOT_JSON",
                 *       "title": "提交的内容不是有效的 JSON，请检查格式。",
                 *       "status": 400,
                 *       "code": "BODY_NOT_JSON"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "BODY_NOT_JSON" | "BODY_TOO_DEEP" | "FILE_EMPTY" | "VALIDATION_FAILED";
                };
            };
        };
        /**
         * @description `BODY_TOO_LARGE` 提交的内容过大，请精简文字，照片和文件请另行上传。
         *     `FILE_TOO_LARGE` 文件过大，请压缩或分段后重新上传。
         */
        Refused413_3038b2b2: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#BODY_TOO_LARGE",
                 *       "title": "提交的内容过大，请精简文字，照片和文件请另行上传。",
                 *       "status": 413,
                 *       "code": "BODY_TOO_LARGE"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "BODY_TOO_LARGE" | "FILE_TOO_LARGE";
                };
            };
        };
        /** @description `CASE_CLOSED` 案件已结案，不能再办理，也不能再上传文件或生成当事人链接；如有错误请联系本单位负责人。 */
        Refused409_86a855d5: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CASE_CLOSED",
                 *       "title": "案件已结案，不能再办理，也不能再上传文件或生成当事人链接；如有错误请联系本单位负责人。",
                 *       "status": 409,
                 *       "code": "CASE_CLOSED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CASE_CLOSED";
                };
            };
        };
        /**
         * @description `FILE_TYPE_REFUSED` 不支持这种文件，请上传物证、书证（JPG、PNG、WebP、HEIC）、书证（PDF、DOCX、XLSX）或视听资料（MP4、MOV、MP3、M4A、WAV、OGG、AMR）；带宏的文档和 DOC、XLS 不收，请另存为 DOCX、XLSX 或 PDF。
         *     `MEDIA_TYPE_UNSUPPORTED` 不支持这种内容类型或字符编码，请用 UTF-8 编码的 JSON 提交。
         */
        Refused415_8c2dc814: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#FILE_TYPE_REFUSED",
                 *       "title": "不支持这种文件，请上传物证、书证（JPG、PNG、WebP、HEIC）、书证（PDF、DOCX、XLSX）或视听资料（MP4、MOV、MP3、M4A、WAV、OGG、AMR）；带宏的文档和 DOC、XLS 不收，请另存为 DOCX、XLSX 或 PDF。",
                 *       "status": 415,
                 *       "code": "FILE_TYPE_REFUSED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "FILE_TYPE_REFUSED" | "MEDIA_TYPE_UNSUPPORTED";
                };
            };
        };
        /** @description `PARTY_FILES_FULL` 您上传的文件已达上限，请把其余材料直接交给办案人员。 */
        Refused429_d834e53f: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#PARTY_FILES_FULL",
                 *       "title": "您上传的文件已达上限，请把其余材料直接交给办案人员。",
                 *       "status": 429,
                 *       "code": "PARTY_FILES_FULL"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "PARTY_FILES_FULL";
                };
            };
        };
        /**
         * @description `ARCHIVE_NOT_YOURS` 这份案卷由另一单位保管，或者您的岗位不办理这一步，请交由保管单位的相应人员办理。
         *     `CROSS_ORIGIN` 请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。
         *     `FORBIDDEN` 您没有办理此事项的权限，请联系本单位负责人。
         *     `PASSWORD_CHANGE_REQUIRED` 您的密码由管理员设置，请先改成自己的密码，再办理其他事项。
         */
        Refused403_8de2b379: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ARCHIVE_NOT_YOURS",
                 *       "title": "这份案卷由另一单位保管，或者您的岗位不办理这一步，请交由保管单位的相应人员办理。",
                 *       "status": 403,
                 *       "code": "ARCHIVE_NOT_YOURS"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ARCHIVE_NOT_YOURS" | "CROSS_ORIGIN" | "FORBIDDEN" | "PASSWORD_CHANGE_REQUIRED";
                };
            };
        };
        /** @description `ARCHIVE_PATTERN` 档号规则有误，没有保存，请按提示修改。 */
        Refused422_f76a3353: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ARCHIVE_PATTERN",
                 *       "title": "档号规则有误，没有保存，请按提示修改。",
                 *       "status": 422,
                 *       "code": "ARCHIVE_PATTERN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ARCHIVE_PATTERN";
                };
            };
        };
        /**
         * @description `ARCHIVE_HELD` 这份案卷冻结销毁，没有办理；理由消失的，请先解除冻结。
         *     `ARCHIVE_LENT` 这份案卷已经借出，没有办理，请待归还之后再办。
         *     `ARCHIVE_NOT_DUE` 这份案卷的保管期限没有届满，不得销毁，请待期满之后鉴定。
         *     `RETENTION_UNCONFIRMED` 这一处理结果的保管期限没有经档案主管部门审核确认，不得销毁；请系统管理员公布经审核的保管期限表。
         */
        Refused409_1b512927: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ARCHIVE_HELD",
                 *       "title": "这份案卷冻结销毁，没有办理；理由消失的，请先解除冻结。",
                 *       "status": 409,
                 *       "code": "ARCHIVE_HELD"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ARCHIVE_HELD" | "ARCHIVE_LENT" | "ARCHIVE_NOT_DUE" | "RETENTION_UNCONFIRMED";
                };
            };
        };
        /**
         * @description `ARCHIVE_DESTROYED` 这份案卷已经销毁，只留销毁清册，不能再办理。
         *     `REQUEST_IN_PROGRESS` 同一次提交正在办理，请稍候，用同一个键再试。
         */
        Refused409_134634f2: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ARCHIVE_DESTROYED",
                 *       "title": "这份案卷已经销毁，只留销毁清册，不能再办理。",
                 *       "status": 409,
                 *       "code": "ARCHIVE_DESTROYED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ARCHIVE_DESTROYED" | "REQUEST_IN_PROGRESS";
                };
            };
        };
        /** @description `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。 */
        Refused422_dc0d9e32: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#IDEMPOTENCY_KEY_REUSED",
                 *       "title": "该 Idempotency-Key 已用于另一份内容，请换用新的键。",
                 *       "status": 422,
                 *       "code": "IDEMPOTENCY_KEY_REUSED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_KEY_REUSED";
                };
            };
        };
        /**
         * @description `ARCHIVE_DESTROYED` 这份案卷已经销毁，只留销毁清册，不能再办理。
         *     `HOLD_LIFTED` 这项冻结已经解除，请刷新。
         */
        Refused409_2f9c512d: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ARCHIVE_DESTROYED",
                 *       "title": "这份案卷已经销毁，只留销毁清册，不能再办理。",
                 *       "status": 409,
                 *       "code": "ARCHIVE_DESTROYED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ARCHIVE_DESTROYED" | "HOLD_LIFTED";
                };
            };
        };
        /**
         * @description `ARCHIVE_DATES` 所填日期不可能或者前后不符，没有办理，请核对。
         *     `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         */
        Refused422_7b107421: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ARCHIVE_DATES",
                 *       "title": "所填日期不可能或者前后不符，没有办理，请核对。",
                 *       "status": 422,
                 *       "code": "ARCHIVE_DATES"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ARCHIVE_DATES" | "IDEMPOTENCY_KEY_REUSED";
                };
            };
        };
        /**
         * @description `ARCHIVE_DESTROYED` 这份案卷已经销毁，只留销毁清册，不能再办理。
         *     `ARCHIVE_LENT` 这份案卷已经借出，没有办理，请待归还之后再办。
         *     `REQUEST_IN_PROGRESS` 同一次提交正在办理，请稍候，用同一个键再试。
         */
        Refused409_011beb16: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ARCHIVE_DESTROYED",
                 *       "title": "这份案卷已经销毁，只留销毁清册，不能再办理。",
                 *       "status": 409,
                 *       "code": "ARCHIVE_DESTROYED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ARCHIVE_DESTROYED" | "ARCHIVE_LENT" | "REQUEST_IN_PROGRESS";
                };
            };
        };
        /**
         * @description `ARCHIVE_DESTROYED` 这份案卷已经销毁，只留销毁清册，不能再办理。
         *     `LOAN_RETURNED` 这次借阅已经归还，请刷新。
         */
        Refused409_d09a3e49: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ARCHIVE_DESTROYED",
                 *       "title": "这份案卷已经销毁，只留销毁清册，不能再办理。",
                 *       "status": 409,
                 *       "code": "ARCHIVE_DESTROYED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ARCHIVE_DESTROYED" | "LOAN_RETURNED";
                };
            };
        };
        /**
         * @description `ARCHIVE_APPRAISED` 这份案卷的销毁正在办理或者刚被他人办理，请刷新后查看。
         *     `ARCHIVE_DESTROYED` 这份案卷已经销毁，只留销毁清册，不能再办理。
         *     `ARCHIVE_HELD` 这份案卷冻结销毁，没有办理；理由消失的，请先解除冻结。
         *     `ARCHIVE_LENT` 这份案卷已经借出，没有办理，请待归还之后再办。
         *     `ARCHIVE_NOT_DUE` 这份案卷的保管期限没有届满，不得销毁，请待期满之后鉴定。
         *     `REQUEST_IN_PROGRESS` 同一次提交正在办理，请稍候，用同一个键再试。
         *     `RETENTION_UNCONFIRMED` 这一处理结果的保管期限没有经档案主管部门审核确认，不得销毁；请系统管理员公布经审核的保管期限表。
         */
        Refused409_bc6cfb11: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ARCHIVE_APPRAISED",
                 *       "title": "这份案卷的销毁正在办理或者刚被他人办理，请刷新后查看。",
                 *       "status": 409,
                 *       "code": "ARCHIVE_APPRAISED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ARCHIVE_APPRAISED" | "ARCHIVE_DESTROYED" | "ARCHIVE_HELD" | "ARCHIVE_LENT" | "ARCHIVE_NOT_DUE" | "REQUEST_IN_PROGRESS" | "RETENTION_UNCONFIRMED";
                };
            };
        };
        /**
         * @description `ARCHIVE_APPRAISED` 这份案卷的销毁正在办理或者刚被他人办理，请刷新后查看。
         *     `ARCHIVE_DESTROYED` 这份案卷已经销毁，只留销毁清册，不能再办理。
         *     `ARCHIVE_HELD` 这份案卷冻结销毁，没有办理；理由消失的，请先解除冻结。
         *     `ARCHIVE_LENT` 这份案卷已经借出，没有办理，请待归还之后再办。
         *     `ARCHIVE_NOT_DUE` 这份案卷的保管期限没有届满，不得销毁，请待期满之后鉴定。
         *     `RETENTION_UNCONFIRMED` 这一处理结果的保管期限没有经档案主管部门审核确认，不得销毁；请系统管理员公布经审核的保管期限表。
         */
        Refused409_1427fc9b: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ARCHIVE_APPRAISED",
                 *       "title": "这份案卷的销毁正在办理或者刚被他人办理，请刷新后查看。",
                 *       "status": 409,
                 *       "code": "ARCHIVE_APPRAISED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ARCHIVE_APPRAISED" | "ARCHIVE_DESTROYED" | "ARCHIVE_HELD" | "ARCHIVE_LENT" | "ARCHIVE_NOT_DUE" | "RETENTION_UNCONFIRMED";
                };
            };
        };
        /**
         * @description `ARCHIVE_NOT_YOURS` 这份案卷由另一单位保管，或者您的岗位不办理这一步，请交由保管单位的相应人员办理。
         *     `ARCHIVE_SAME_PERSON` 鉴定、审批、监销须由三个不同的人办理，请交由另一人。
         *     `CROSS_ORIGIN` 请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。
         *     `FORBIDDEN` 您没有办理此事项的权限，请联系本单位负责人。
         *     `PASSWORD_CHANGE_REQUIRED` 您的密码由管理员设置，请先改成自己的密码，再办理其他事项。
         */
        Refused403_029980fe: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ARCHIVE_NOT_YOURS",
                 *       "title": "这份案卷由另一单位保管，或者您的岗位不办理这一步，请交由保管单位的相应人员办理。",
                 *       "status": 403,
                 *       "code": "ARCHIVE_NOT_YOURS"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ARCHIVE_NOT_YOURS" | "ARCHIVE_SAME_PERSON" | "CROSS_ORIGIN" | "FORBIDDEN" | "PASSWORD_CHANGE_REQUIRED";
                };
            };
        };
        /**
         * @description `ARCHIVE_APPRAISED` 这份案卷的销毁正在办理或者刚被他人办理，请刷新后查看。
         *     `ARCHIVE_DESTROYED` 这份案卷已经销毁，只留销毁清册，不能再办理。
         */
        Refused409_ee6e75ce: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ARCHIVE_APPRAISED",
                 *       "title": "这份案卷的销毁正在办理或者刚被他人办理，请刷新后查看。",
                 *       "status": 409,
                 *       "code": "ARCHIVE_APPRAISED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ARCHIVE_APPRAISED" | "ARCHIVE_DESTROYED";
                };
            };
        };
        /** @description `ARCHIVE_DESTROYED` 这份案卷已经销毁，只留销毁清册，不能再办理。 */
        Refused409_fe506ccd: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ARCHIVE_DESTROYED",
                 *       "title": "这份案卷已经销毁，只留销毁清册，不能再办理。",
                 *       "status": 409,
                 *       "code": "ARCHIVE_DESTROYED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ARCHIVE_DESTROYED";
                };
            };
        };
        /**
         * @description `NOT_FOUND` 没有找到所请求的内容，请核对编号。
         *     `TASK_NOT_FOUND` 没有找到该任务，请刷新待办。
         */
        Refused404_a4e97249: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#NOT_FOUND",
                 *       "title": "没有找到所请求的内容，请核对编号。",
                 *       "status": 404,
                 *       "code": "NOT_FOUND"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "NOT_FOUND" | "TASK_NOT_FOUND";
                };
            };
        };
        /**
         * @description `CROSS_ORIGIN` 请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。
         *     `NOT_CANDIDATE` 您的岗位不能办理此任务，请交由相应岗位人员办理。
         *     `PASSWORD_CHANGE_REQUIRED` 您的密码由管理员设置，请先改成自己的密码，再办理其他事项。
         */
        Refused403_67a07603: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CROSS_ORIGIN",
                 *       "title": "请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。",
                 *       "status": 403,
                 *       "code": "CROSS_ORIGIN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CROSS_ORIGIN" | "NOT_CANDIDATE" | "PASSWORD_CHANGE_REQUIRED";
                };
            };
        };
        /**
         * @description `STALE_VERSION` 任务已被他人变更，请刷新后重试。
         *     `TASK_NOT_OPEN` 任务已办结或已撤回，请刷新待办。
         */
        Refused409_88481cee: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#STALE_VERSION",
                 *       "title": "任务已被他人变更，请刷新后重试。",
                 *       "status": 409,
                 *       "code": "STALE_VERSION"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "STALE_VERSION" | "TASK_NOT_OPEN";
                };
            };
        };
        /**
         * @description `DRAFT_CHANGED` 您在另一处改过这份草稿，请合并后再存。
         *     `STALE_VERSION` 任务已被他人变更，请刷新后重试。
         *     `TASK_NOT_OPEN` 任务已办结或已撤回，请刷新待办。
         */
        Refused409_f0410cc8: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#DRAFT_CHANGED",
                 *       "title": "您在另一处改过这份草稿，请合并后再存。",
                 *       "status": 409,
                 *       "code": "DRAFT_CHANGED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "DRAFT_CHANGED" | "STALE_VERSION" | "TASK_NOT_OPEN";
                };
            };
        };
        /**
         * @description `CALENDAR_NOT_COVERED` 所需年份的放假安排尚未公布或录入，请待录入后再计算。
         *     `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         */
        Refused422_3169349f: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CALENDAR_NOT_COVERED",
                 *       "title": "所需年份的放假安排尚未公布或录入，请待录入后再计算。",
                 *       "status": 422,
                 *       "code": "CALENDAR_NOT_COVERED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CALENDAR_NOT_COVERED" | "IDEMPOTENCY_KEY_REUSED";
                };
            };
        };
        /**
         * @description `CONFIRMATION_NOT_YOURS` 责令、复查由参加的执法人员各自用自己的账号确认，不能代为确认，请由其本人办理。
         *     `CROSS_ORIGIN` 请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。
         *     `MINUTES_NOT_YOURS` 笔录由参加的执法人员各自用自己的账号确认，不能代为确认，请由其本人办理。
         *     `NOT_CANDIDATE` 您的岗位不能办理此任务，请交由相应岗位人员办理。
         *     `NOT_OF_AUTHORITY` 本案不属于您所在的单位，请由案件所属单位的人员办理。
         *     `PASSWORD_CHANGE_REQUIRED` 您的密码由管理员设置，请先改成自己的密码，再办理其他事项。
         *     `PROPOSED_BY_SELF` 不能审批自己提出的事项，请交由其他人员办理。
         *     `RECUSED` 该人员在本案已经回避，不能再办理本案，请交由其他人员办理。
         *     `REVIEWER_UNQUALIFIED` 法制审核须由取得法律职业资格的人员办理，请交由有资格的审核人员，或者由系统管理员登记其资格。
         *     `ROLE_CONFLICT` 同一人在一件案件中只能承担一种职责，请交由没有办理过本案其他环节的人员办理。
         *     `UNCERTIFIED` 没有有效执法证的人员不能执法，请由持证的执法人员办理。
         */
        Refused403_8ac34641: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CONFIRMATION_NOT_YOURS",
                 *       "title": "责令、复查由参加的执法人员各自用自己的账号确认，不能代为确认，请由其本人办理。",
                 *       "status": 403,
                 *       "code": "CONFIRMATION_NOT_YOURS"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CONFIRMATION_NOT_YOURS" | "CROSS_ORIGIN" | "MINUTES_NOT_YOURS" | "NOT_CANDIDATE" | "NOT_OF_AUTHORITY" | "PASSWORD_CHANGE_REQUIRED" | "PROPOSED_BY_SELF" | "RECUSED" | "REVIEWER_UNQUALIFIED" | "ROLE_CONFLICT" | "UNCERTIFIED";
                };
            };
        };
        /**
         * @description `REQUEST_IN_PROGRESS` 同一次提交正在办理，请稍候，用同一个键再试。
         *     `STALE_VERSION` 任务已被他人变更，请刷新后重试。
         *     `TASK_ALREADY_CLAIMED` 任务已被他人认领，请刷新待办。
         *     `TASK_NOT_OPEN` 任务已办结或已撤回，请刷新待办。
         */
        Refused409_91940eb9: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#REQUEST_IN_PROGRESS",
                 *       "title": "同一次提交正在办理，请稍候，用同一个键再试。",
                 *       "status": 409,
                 *       "code": "REQUEST_IN_PROGRESS"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "REQUEST_IN_PROGRESS" | "STALE_VERSION" | "TASK_ALREADY_CLAIMED" | "TASK_NOT_OPEN";
                };
            };
        };
        /**
         * @description `CROSS_ORIGIN` 请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。
         *     `NOT_ASSIGNEE` 任务不在您名下，请先认领或请负责人改派。
         *     `NOT_CANDIDATE` 您的岗位不能办理此任务，请交由相应岗位人员办理。
         *     `PASSWORD_CHANGE_REQUIRED` 您的密码由管理员设置，请先改成自己的密码，再办理其他事项。
         */
        Refused403_639ff2df: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CROSS_ORIGIN",
                 *       "title": "请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。",
                 *       "status": 403,
                 *       "code": "CROSS_ORIGIN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CROSS_ORIGIN" | "NOT_ASSIGNEE" | "NOT_CANDIDATE" | "PASSWORD_CHANGE_REQUIRED";
                };
            };
        };
        /**
         * @description `REQUEST_IN_PROGRESS` 同一次提交正在办理，请稍候，用同一个键再试。
         *     `STALE_VERSION` 任务已被他人变更，请刷新后重试。
         *     `TASK_NOT_OPEN` 任务已办结或已撤回，请刷新待办。
         */
        Refused409_e4d2dbed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#REQUEST_IN_PROGRESS",
                 *       "title": "同一次提交正在办理，请稍候，用同一个键再试。",
                 *       "status": 409,
                 *       "code": "REQUEST_IN_PROGRESS"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "REQUEST_IN_PROGRESS" | "STALE_VERSION" | "TASK_NOT_OPEN";
                };
            };
        };
        /**
         * @description `CONFIRMATION_NOT_YOURS` 责令、复查由参加的执法人员各自用自己的账号确认，不能代为确认，请由其本人办理。
         *     `CROSS_ORIGIN` 请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。
         *     `FORBIDDEN` 您没有办理此事项的权限，请联系本单位负责人。
         *     `MINUTES_NOT_YOURS` 笔录由参加的执法人员各自用自己的账号确认，不能代为确认，请由其本人办理。
         *     `NOT_CANDIDATE` 您的岗位不能办理此任务，请交由相应岗位人员办理。
         *     `NOT_OF_AUTHORITY` 本案不属于您所在的单位，请由案件所属单位的人员办理。
         *     `PASSWORD_CHANGE_REQUIRED` 您的密码由管理员设置，请先改成自己的密码，再办理其他事项。
         *     `PROPOSED_BY_SELF` 不能审批自己提出的事项，请交由其他人员办理。
         *     `RECUSED` 该人员在本案已经回避，不能再办理本案，请交由其他人员办理。
         *     `REVIEWER_UNQUALIFIED` 法制审核须由取得法律职业资格的人员办理，请交由有资格的审核人员，或者由系统管理员登记其资格。
         *     `ROLE_CONFLICT` 同一人在一件案件中只能承担一种职责，请交由没有办理过本案其他环节的人员办理。
         *     `UNCERTIFIED` 没有有效执法证的人员不能执法，请由持证的执法人员办理。
         */
        Refused403_db6aa90f: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CONFIRMATION_NOT_YOURS",
                 *       "title": "责令、复查由参加的执法人员各自用自己的账号确认，不能代为确认，请由其本人办理。",
                 *       "status": 403,
                 *       "code": "CONFIRMATION_NOT_YOURS"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CONFIRMATION_NOT_YOURS" | "CROSS_ORIGIN" | "FORBIDDEN" | "MINUTES_NOT_YOURS" | "NOT_CANDIDATE" | "NOT_OF_AUTHORITY" | "PASSWORD_CHANGE_REQUIRED" | "PROPOSED_BY_SELF" | "RECUSED" | "REVIEWER_UNQUALIFIED" | "ROLE_CONFLICT" | "UNCERTIFIED";
                };
            };
        };
        /**
         * @description `ON_LEAVE` 该人员正在休假，请改交其代办人。
         *     `REQUEST_IN_PROGRESS` 同一次提交正在办理，请稍候，用同一个键再试。
         *     `STALE_VERSION` 任务已被他人变更，请刷新后重试。
         *     `TASK_NOT_OPEN` 任务已办结或已撤回，请刷新待办。
         */
        Refused409_1f4f163f: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ON_LEAVE",
                 *       "title": "该人员正在休假，请改交其代办人。",
                 *       "status": 409,
                 *       "code": "ON_LEAVE"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ON_LEAVE" | "REQUEST_IN_PROGRESS" | "STALE_VERSION" | "TASK_NOT_OPEN";
                };
            };
        };
        /**
         * @description `CONFIRMATION_NOT_YOURS` 责令、复查由参加的执法人员各自用自己的账号确认，不能代为确认，请由其本人办理。
         *     `CROSS_ORIGIN` 请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。
         *     `MINUTES_NOT_YOURS` 笔录由参加的执法人员各自用自己的账号确认，不能代为确认，请由其本人办理。
         *     `NOT_ASSIGNEE` 任务不在您名下，请先认领或请负责人改派。
         *     `NOT_CANDIDATE` 您的岗位不能办理此任务，请交由相应岗位人员办理。
         *     `NOT_OF_AUTHORITY` 本案不属于您所在的单位，请由案件所属单位的人员办理。
         *     `PASSWORD_CHANGE_REQUIRED` 您的密码由管理员设置，请先改成自己的密码，再办理其他事项。
         *     `PROPOSED_BY_SELF` 不能审批自己提出的事项，请交由其他人员办理。
         *     `RECUSED` 该人员在本案已经回避，不能再办理本案，请交由其他人员办理。
         *     `REVIEWER_UNQUALIFIED` 法制审核须由取得法律职业资格的人员办理，请交由有资格的审核人员，或者由系统管理员登记其资格。
         *     `ROLE_CONFLICT` 同一人在一件案件中只能承担一种职责，请交由没有办理过本案其他环节的人员办理。
         *     `UNCERTIFIED` 没有有效执法证的人员不能执法，请由持证的执法人员办理。
         */
        Refused403_74af64ca: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CONFIRMATION_NOT_YOURS",
                 *       "title": "责令、复查由参加的执法人员各自用自己的账号确认，不能代为确认，请由其本人办理。",
                 *       "status": 403,
                 *       "code": "CONFIRMATION_NOT_YOURS"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CONFIRMATION_NOT_YOURS" | "CROSS_ORIGIN" | "MINUTES_NOT_YOURS" | "NOT_ASSIGNEE" | "NOT_CANDIDATE" | "NOT_OF_AUTHORITY" | "PASSWORD_CHANGE_REQUIRED" | "PROPOSED_BY_SELF" | "RECUSED" | "REVIEWER_UNQUALIFIED" | "ROLE_CONFLICT" | "UNCERTIFIED";
                };
            };
        };
        /**
         * @description `ACTION_NOT_ALLOWED` 案件当前阶段不能办理此项操作，请刷新后查看可办理事项。
         *     `ALREADY_EXTENDED` 改正期限已延长过一次，不能再次延长。
         *     `ANNOUNCEMENT_RUNNING` 公告期尚未届满，请在届满后再填写送达。
         *     `CASE_CLOSED` 案件已结案，不能再办理，也不能再上传文件或生成当事人链接；如有错误请联系本单位负责人。
         *     `CASE_IN_TRANSFER` 案件正在移送公安机关，请待公安机关作出决定后再办理。
         *     `CASE_SUSPENDED` 案件已中止，请先恢复办理。
         *     `CLOCK_NOT_RUNNING` 该期限当前没有在计算，不能延长。
         *     `CLOSING_GATE` 尚有未办结的环节，暂不能结案，请先办理所列事项。
         *     `CORRECTION_NOT_HERE` 没有可以自行纠正的处罚决定，请按程序办理。
         *     `DEFENCE_OPEN` 陈述申辩期限尚未届满，当事人也没有明确放弃，请待届满后再作决定。
         *     `DELIBERATION_REQUIRED` 情节复杂或者重大的，由负责人集体讨论决定，请先提交集体讨论。
         *     `DISPUTE_OPEN` 管辖争议尚未解决，不能作出处罚决定；请先登记协商或者指定管辖的结果。
         *     `ENFORCEMENT_NOT_CEASED` 申请期限未满，人民法院也没有不予受理或者不准予执行，不能放弃申请，请依法申请强制执行。
         *     `EXTENSION_AFTER_EXPIRY` 改正期限已过，不能再申请延期。
         *     `EXTENSION_NOT_ALLOWED` 当场改正的事项不能延期。
         *     `FINDING_FIRST` 期满是否改正尚未经两名执法人员复查核实，请待复查办结后再审批立案。
         *     `FINED_ALREADY` 同一违法行为已作过处罚，不得再次罚款，请改选其他处理。
         *     `HEARING_OPEN` 当事人要求听证的期限未满，或者要求的听证尚未办结，不能作出处罚决定。
         *     `ITEM_VERSION_HEAVIER` 新版本有较重或者不能确定不较重的规定，不能适用，请仍按原版本办理。
         *     `ITEM_VERSION_NONE_NEWER` 该事项没有已经施行的更新版本，仍适用本案现在的版本。
         *     `ITEM_VERSION_NOT_HERE` 案件现在的环节不能变更适用的事项版本，请按所示的原因办理后再提出。
         *     `ITEM_VERSION_NOT_MILDER` 新版本没有较轻的规定，仍适用行为发生时的规定。
         *     `MEASURES_STANDING` 还有登记保存、查封、扣押的物品没有处理，请先作出处理决定。
         *     `MEASURE_HELD_ALREADY` 该物品已经登记保存或者查封、扣押，不得重复采取，请从清单中删去。
         *     `MEASURE_NEEDS_DECISION` 没收须有处罚决定没收，现在还没有，请待决定后再处理。
         *     `NON_FILING_LATE` 三日已过，不能再提请复议或者建议立案监督，请选择“依法作出处理”。
         *     `NON_FILING_REVIEWED` 公安机关已经复议，仍有异议的，请建议人民检察院进行立案监督。
         *     `NOTICE_REQUIRED` 本轮程序尚未送达行政处罚告知书，不能作出处罚决定，请选择重新告知。
         *     `ON_SPOT_CONTESTED` 当事人对违法事实有异议，请改选“转普通程序”，查证后再作决定。
         *     `ON_SPOT_LENIENT` 按所填事实不应当场处罚，请改选“转普通程序”，在核查中按从宽办理。
         *     `ON_SPOT_NOT_HERE` 本案不能当场处罚，请按核查、立案的普通程序办理。
         *     `REFERRAL_NOT_HERE` 移送中和作出处理决定之后不能移送其他机关，请按程序继续办理。
         *     `REVIEW_REQUIRED` 最近一次调查终结报告尚未经法制审核同意，不能作出处罚决定，请先送审。
         *     `REVIEW_UNANSWERED` 法制审核退回的意见尚未答复，请在重新提交的报告中写明改动。
         *     `RULES_MISSING` 办理此类案件的期限规则尚未录入，暂不能登记，已通知系统管理员。
         *     `STALE_VERSION` 任务已被他人变更，请刷新后重试。
         *     `SUSPENSION_NOT_HERE` 核查、移送和结案中不能中止，请按程序继续办理。
         *     `TASK_ALREADY_COMPLETED` 任务已由他人办结，请刷新后查看结果。
         *     `TASK_NOT_OPEN` 任务已办结或已撤回，请刷新待办。
         *     `TERMINATION_NOT_HERE` 核查、移送中和作出决定之后不能终止调查，请按程序继续办理。
         *     `TRANSFER_PENDING` 涉嫌犯罪的移送正在审批，请等待正职负责人的决定。
         *     `TRANSFER_SUPPLEMENT_PENDING` 上次通知补充的材料尚未补送，请先办结“补充移送材料”，再登记新的通知。
         *     `WITHDRAWAL_AFTER_SERVICE` 已向当事人送达文书，不能撤销登记，请依程序作出处理决定。
         */
        Refused409_ed42dd81: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ACTION_NOT_ALLOWED",
                 *       "title": "案件当前阶段不能办理此项操作，请刷新后查看可办理事项。",
                 *       "status": 409,
                 *       "code": "ACTION_NOT_ALLOWED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ACTION_NOT_ALLOWED" | "ALREADY_EXTENDED" | "ANNOUNCEMENT_RUNNING" | "CASE_CLOSED" | "CASE_IN_TRANSFER" | "CASE_SUSPENDED" | "CLOCK_NOT_RUNNING" | "CLOSING_GATE" | "CORRECTION_NOT_HERE" | "DEFENCE_OPEN" | "DELIBERATION_REQUIRED" | "DISPUTE_OPEN" | "ENFORCEMENT_NOT_CEASED" | "EXTENSION_AFTER_EXPIRY" | "EXTENSION_NOT_ALLOWED" | "FINDING_FIRST" | "FINED_ALREADY" | "HEARING_OPEN" | "ITEM_VERSION_HEAVIER" | "ITEM_VERSION_NONE_NEWER" | "ITEM_VERSION_NOT_HERE" | "ITEM_VERSION_NOT_MILDER" | "MEASURES_STANDING" | "MEASURE_HELD_ALREADY" | "MEASURE_NEEDS_DECISION" | "NON_FILING_LATE" | "NON_FILING_REVIEWED" | "NOTICE_REQUIRED" | "ON_SPOT_CONTESTED" | "ON_SPOT_LENIENT" | "ON_SPOT_NOT_HERE" | "REFERRAL_NOT_HERE" | "REVIEW_REQUIRED" | "REVIEW_UNANSWERED" | "RULES_MISSING" | "STALE_VERSION" | "SUSPENSION_NOT_HERE" | "TASK_ALREADY_COMPLETED" | "TASK_NOT_OPEN" | "TERMINATION_NOT_HERE" | "TRANSFER_PENDING" | "TRANSFER_SUPPLEMENT_PENDING" | "WITHDRAWAL_AFTER_SERVICE";
                };
            };
        };
        /**
         * @description `ADDRESS_NOT_CONFIRMED` 没有载明该渠道的送达地址确认书，请先登记确认书或改用其他送达方式。
         *     `ANNOUNCEMENT_ELSEWHERE` 公告送达请在案件页的“送达”栏登记，写明原因和经过；公告期满即视为送达，不必再填。
         *     `ASSISTANCE_UNTIL` 对方告知延期的，请填写其告知的完成日期，该日期应在今天之后。
         *     `ATTACHMENT_UNKNOWN` 所附文件没有上传成功，请重新上传后再提交。
         *     `CALENDAR_NOT_COVERED` 所需年份的放假安排尚未公布或录入，请待录入后再计算。
         *     `CHILD_NOT_PUNISHED` 当事人行为时不满十四周岁，不予行政处罚，请改选不予立案并责令监护人管教。
         *     `COLLECTION_UNLAWFUL` 不符合当场收缴的条件，请改选由当事人十五日内缴纳。
         *     `CONDITIONS_UNANSWERED` 请逐项回答事项清单的适用条件。
         *     `CORRECTION_DAY_REQUIRED` 期满未报告而复查已全部改正的，请填写查明的改正完成日期。
         *     `CORRECTION_HEAVIER` 自行变更只能减轻处罚；要加重的，请撤销后重新调查、告知和决定。
         *     `CORRECTION_REQUIRED` 给予处罚的，应当同时责令当事人改正或者限期改正；本案没有责令过改正，请在决定中写明改正的要求。
         *     `DATES_REVERSED` 结束日期早于开始日期，请核对。
         *     `DATE_BEFORE_CASE` 所填日期早于案件开始之日，请核对。
         *     `DATE_IN_FUTURE` 所填时间晚于现在，请核对。
         *     `DECISION_EXCEEDS_NOTICE` 处罚重于或者不同于已告知的内容，请重新告知后再作决定。
         *     `DELIBERATION_DIFFERS` 决定与集体讨论的结论不一致，请按结论填写，或者再次提交集体讨论。
         *     `DELIBERATION_INCOMPLETE` 集体讨论须由两名以上负责人参加并附讨论记录，请补充。
         *     `DISPUTE_INCOMPLETE` 报请指定管辖的，请写明共同的上一级机关和其收到材料的日期。
         *     `ENFORCEMENT_DATES` 强制执行的日期或者步骤前后不符，请核对。
         *     `ENFORCEMENT_LATE` 申请强制执行的期限已过，人民法院除有正当理由外不予受理，请写明正当理由并附材料。
         *     `EVIDENCE_NOT_WHOLE` 证据目录还不完整，请按提示补全后再试。
         *     `EXCLUDED_FROM_LENIENCY` 存在不适用柔性执法的情形，不能责令改正后从宽，请改选处理方向。
         *     `EXTENSION_PASSES_OUTER_CLOCK` 延长后会超过核查或办案期限，请缩短。
         *     `EXTENSION_TOO_LONG` 申请延长的时间超过允许的最长期限，请缩短。
         *     `FACTS_DIVERGE` 认定与案卷中的结论不同，请写明不同的认定及其证据。
         *     `FINDINGS_INCOMPLETE` 复查结论应逐项对应责令改正的要求，请补全。
         *     `FINE_OFFSET_UNTOLD` 移送前已给予罚款的，请将处罚决定和缴款凭证一并移交，书面告知后选“是”。
         *     `FINE_OUT_OF_RANGE` 罚款不在法定幅度之内，请更正。
         *     `FINE_RANGE_UNRECORDED` 该事项未录入法定罚款幅度，请写明依据的条款和幅度。
         *     `GROUND_NOT_MET` 案卷记载不符合所选的法定情形，请改选处理方向，或补充核查后再办。
         *     `GROUND_REQUIRED` 不予立案、不予处罚须选定法定情形，请补充。
         *     `HAND_IN_DIFFERS` 上交或者缴付的金额、日期与收缴的不符，请核对。
         *     `HAND_OVER_UNLISTED` 登记保存、查封、扣押的物品须全部列入移交清单，请补列。
         *     `HEARING_HOST_INVESTIGATED` 听证应由本案调查人员以外的人员主持，请更正主持人。
         *     `HEARING_NOT_AS_NOTIFIED` 听证须按听证通知书载明的时间、由载明的主持人举行；要变更的，请先另定听证时间。
         *     `HEARING_RECORD_INCOMPLETE` 听证已举行的，须写明日期、主持人并附听证笔录，请核对。
         *     `HEARING_RIGHT_UNTOLD` 拟作出的处罚达到听证标准，须告知当事人有要求听证的权利。
         *     `HEARING_TOO_SOON` 听证通知书须在举行的七个工作日前送达，请把听证时间定得更晚。
         *     `HEAVIER_AFTER_DEFENCE` 不得因当事人陈述、申辩而给予更重的处罚，请降低处罚金额。
         *     `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         *     `INSTALMENT_DAYS` 每期的最后一日须依次向后，晚于今天，并且不早于现在的缴款期限，请更正日期。
         *     `INSTALMENT_SUM` 各期金额之和须等于尚未缴纳的罚款，分期的不少于两期、每期大于零，请更正。
         *     `MEASURE_BEFORE_APPROVAL` 没有情况紧急而在批准之前采取措施，请核对采取的时间；当场采取的按情况紧急登记。
         *     `MEASURE_BEYOND_APPROVAL` 清单中有没有批准的物品，请删去，或者另行报批。
         *     `MEASURE_DETAILS` 所选的处理须写明相应的事项，请补充。
         *     `MEASURE_NOT_OF_CASE` 只能对涉案的场所、设施、财物和与违法行为有关的证据采取措施，请从清单中删去无关的。
         *     `MEASURE_STEPS` 当场应当办理的事项没有办齐，请补充后再提交。
         *     `MEASURE_THINGS` 所填序号不在清单中，或者该物品已经处理，请核对。
         *     `MINUTES_PAGES` 笔录须逐页核对，请补全尚未核对的页。
         *     `MINUTES_REFUSED` 拒绝签名或者确认的，须写明理由，并有见证人在场或者录像，请补充。
         *     `MINUTES_UNKNOWN` 没有可以更正的这一份笔录，请核对是第几份。
         *     `MINUTES_UNSIGNED` 已签名、盖章的，请上传签名页的照片；在当事人页面核对的，选留待本人核对。
         *     `MITIGATION_REQUIRED` 当事人行为时不满十八周岁，应当从轻或者减轻处罚，请选明该情节并提出与之相称的处罚。
         *     `NON_FILING_DETAILS` 提请复议、建议立案监督的，请写明日期和公安机关或者人民检察院。
         *     `OFFICER_NOT_IN_UNIT` 所列执法人员不属于本单位或没有执法资格，请重新选择。
         *     `ON_SPOT_BEYOND` 超出当场处罚的范围，请改选“转普通程序”，立案调查。
         *     `ON_SPOT_INCOMPLETE` 当场处罚的程序记载不全，请补充后再作决定。
         *     `PAPER_CHARACTER` 文书中有字体没有的字符，没有作出，也没有印出，请改用规范汉字后再试。
         *     `PAPER_INCOMPLETE` 文书缺少法定的内容，没有作出，也没有印出，请按提示补全后再试。
         *     `PAYMENT_BEFORE_SERVICE` 缴款日期早于决定书送达之日，请核对。
         *     `PAYMENT_EXCEEDS` 缴款合计超过罚款与加处罚款之和，请核对。
         *     `PAYMENT_INCOMPLETE` 实缴金额少于应缴罚款与加处罚款之和，请核对。
         *     `PENALTY_KIND_NOT_GIVEN` 所选处罚种类不是该事项的依据规定的，请改选。
         *     `PENALTY_KIND_REQUIRED` 给予行政处罚的，须选明处罚种类。
         *     `PENALTY_NEEDS_REFUSAL` 该事项依法拒不改正的才处罚，请先责令改正；已经改正的，不得处罚。
         *     `PENALTY_NOT_MEANT` 不给予行政处罚的，不得填写处罚种类和金额，请清空后提交。
         *     `PENALTY_NOT_OURS` 本机关对该事项没有处罚权：应当处罚的，移送有管辖权的机关；已经改正的，按责令改正已履行结案。
         *     `PENALTY_SUM_MISMATCH` 处罚种类与金额不一致：选罚款的金额须大于零，填了金额的须选相应种类。
         *     `PERIOD_EXCEEDS_BOUND` 改正期限超过该事项允许的最长期限，请缩短。
         *     `PERIOD_PASSES_OUTER_CLOCK` 改正期限会超过核查或办案期限，请缩短。
         *     `PER_DAY_SUM` 按日连续处罚的罚款应为原罚款数额乘以日数，不能增减，请照此填写。
         *     `REASON_REQUIRED` 此项操作须写明理由，请补充。
         *     `RECUSAL_DECIDER` 该人员的回避不由所选的人决定，请按其职务由有权的负责人决定。
         *     `RECUSAL_REPLACEMENT` 回避之后执法人员少于两人，请选择接替的执法人员。
         *     `REFUSAL_ON_FILE` 当事人拒不改正、逾期不改正或者改正后仍不符合要求，不能以轻微或者初次违法从宽，请改选。
         *     `REMEDY_DATES` 复议、诉讼的日期前后不符，请核对。
         *     `REMEDY_DETAILS` 撤销处罚决定的，须选明撤销的理由和是否责令重新作出，请补充。
         *     `REMEDY_FINE` 变更处罚决定的须填变更后的罚款（没有罚款填 0），其他结果不填。
         *     `RETRACTION_INCOMPLETE` 公开过的决定，须填写撤回公开的日期和公开说明的理由，请补充。
         *     `RETURN_DIFFERS` 退还金额与应当退还的不一致，请核对。
         *     `ROUTE_NOT_LAWFUL` 按核查的事实，法律没有留下这样处理的余地，请改选处理方向，或更正事实后再提交。
         *     `SAME_AS_ANNULLED` 不得以同一的事实和理由作出与被撤销的决定基本相同的处罚，请改变处罚，或者写明不同的事实和理由。
         *     `SERVED_BEFORE_MADE` 送达时间早于文书制作，请核对送达生效时间或公告发布日期。
         *     `SERVICE_TIME_REQUIRED` 以电子、邮寄、委托、转交或公告方式送达的，请填写送达生效时间。
         *     `SERVICE_UNPROVEN` 所选送达方式缺少必须的证明，请按提示补充。
         *     `TIER_DEVIATION` 建议的处罚不在所选裁量档次之内，请更正，或者写明自由裁量的理由。
         *     `TIER_REQUIRED` 该事项有裁量基准，请选择对照的裁量档次。
         *     `TRANSFER_ANNEX_MISSING` 移送书和调查报告必须随案移送，请制作后附上。
         *     `TRANSFER_ANNEX_UNSAID` 请逐项写明移送材料：有的附上，没有的勾选没有。
         *     `TRANSFER_FORWARDED_WHERE` 公安机关转送的，请写明转送至哪个公安机关。
         *     `TRANSFER_SUPPLEMENT_DETAILS` 请写明公安机关要求补充的材料，或者补充了什么、为什么无法补充。
         *     `TWO_OFFICERS_REQUIRED` 执法人员不得少于两人，请补充不同的执法人员。
         *     `WAIVER_UNSIGNED` 放弃陈述申辩须由当事人本人表示：请附当事人签名的放弃书，或请其在当事人页面上表示。
         */
        Refused422_0eeb872f: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ADDRESS_NOT_CONFIRMED",
                 *       "title": "没有载明该渠道的送达地址确认书，请先登记确认书或改用其他送达方式。",
                 *       "status": 422,
                 *       "code": "ADDRESS_NOT_CONFIRMED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ADDRESS_NOT_CONFIRMED" | "ANNOUNCEMENT_ELSEWHERE" | "ASSISTANCE_UNTIL" | "ATTACHMENT_UNKNOWN" | "CALENDAR_NOT_COVERED" | "CHILD_NOT_PUNISHED" | "COLLECTION_UNLAWFUL" | "CONDITIONS_UNANSWERED" | "CORRECTION_DAY_REQUIRED" | "CORRECTION_HEAVIER" | "CORRECTION_REQUIRED" | "DATES_REVERSED" | "DATE_BEFORE_CASE" | "DATE_IN_FUTURE" | "DECISION_EXCEEDS_NOTICE" | "DELIBERATION_DIFFERS" | "DELIBERATION_INCOMPLETE" | "DISPUTE_INCOMPLETE" | "ENFORCEMENT_DATES" | "ENFORCEMENT_LATE" | "EVIDENCE_NOT_WHOLE" | "EXCLUDED_FROM_LENIENCY" | "EXTENSION_PASSES_OUTER_CLOCK" | "EXTENSION_TOO_LONG" | "FACTS_DIVERGE" | "FINDINGS_INCOMPLETE" | "FINE_OFFSET_UNTOLD" | "FINE_OUT_OF_RANGE" | "FINE_RANGE_UNRECORDED" | "GROUND_NOT_MET" | "GROUND_REQUIRED" | "HAND_IN_DIFFERS" | "HAND_OVER_UNLISTED" | "HEARING_HOST_INVESTIGATED" | "HEARING_NOT_AS_NOTIFIED" | "HEARING_RECORD_INCOMPLETE" | "HEARING_RIGHT_UNTOLD" | "HEARING_TOO_SOON" | "HEAVIER_AFTER_DEFENCE" | "IDEMPOTENCY_KEY_REUSED" | "INSTALMENT_DAYS" | "INSTALMENT_SUM" | "MEASURE_BEFORE_APPROVAL" | "MEASURE_BEYOND_APPROVAL" | "MEASURE_DETAILS" | "MEASURE_NOT_OF_CASE" | "MEASURE_STEPS" | "MEASURE_THINGS" | "MINUTES_PAGES" | "MINUTES_REFUSED" | "MINUTES_UNKNOWN" | "MINUTES_UNSIGNED" | "MITIGATION_REQUIRED" | "NON_FILING_DETAILS" | "OFFICER_NOT_IN_UNIT" | "ON_SPOT_BEYOND" | "ON_SPOT_INCOMPLETE" | "PAPER_CHARACTER" | "PAPER_INCOMPLETE" | "PAYMENT_BEFORE_SERVICE" | "PAYMENT_EXCEEDS" | "PAYMENT_INCOMPLETE" | "PENALTY_KIND_NOT_GIVEN" | "PENALTY_KIND_REQUIRED" | "PENALTY_NEEDS_REFUSAL" | "PENALTY_NOT_MEANT" | "PENALTY_NOT_OURS" | "PENALTY_SUM_MISMATCH" | "PERIOD_EXCEEDS_BOUND" | "PERIOD_PASSES_OUTER_CLOCK" | "PER_DAY_SUM" | "REASON_REQUIRED" | "RECUSAL_DECIDER" | "RECUSAL_REPLACEMENT" | "REFUSAL_ON_FILE" | "REMEDY_DATES" | "REMEDY_DETAILS" | "REMEDY_FINE" | "RETRACTION_INCOMPLETE" | "RETURN_DIFFERS" | "ROUTE_NOT_LAWFUL" | "SAME_AS_ANNULLED" | "SERVED_BEFORE_MADE" | "SERVICE_TIME_REQUIRED" | "SERVICE_UNPROVEN" | "TIER_DEVIATION" | "TIER_REQUIRED" | "TRANSFER_ANNEX_MISSING" | "TRANSFER_ANNEX_UNSAID" | "TRANSFER_FORWARDED_WHERE" | "TRANSFER_SUPPLEMENT_DETAILS" | "TWO_OFFICERS_REQUIRED" | "WAIVER_UNSIGNED";
                };
            };
        };
        /** @description `CASE_BUSY` 同时办理此案的人较多，请稍后用同一份内容重试。 */
        Refused429_2a74c970: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CASE_BUSY",
                 *       "title": "同时办理此案的人较多，请稍后用同一份内容重试。",
                 *       "status": 429,
                 *       "code": "CASE_BUSY"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CASE_BUSY";
                };
            };
        };
        /**
         * @description `CASE_NOT_FOUND` 没有找到该案件，请核对案号。
         *     `NOT_FOUND` 没有找到所请求的内容，请核对编号。
         *     `TASK_NOT_FOUND` 没有找到该任务，请刷新待办。
         */
        Refused404_417af40c: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CASE_NOT_FOUND",
                 *       "title": "没有找到该案件，请核对案号。",
                 *       "status": 404,
                 *       "code": "CASE_NOT_FOUND"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CASE_NOT_FOUND" | "NOT_FOUND" | "TASK_NOT_FOUND";
                };
            };
        };
        /**
         * @description `CONFIRMATION_NOT_YOURS` 责令、复查由参加的执法人员各自用自己的账号确认，不能代为确认，请由其本人办理。
         *     `CROSS_ORIGIN` 请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。
         *     `MINUTES_NOT_YOURS` 笔录由参加的执法人员各自用自己的账号确认，不能代为确认，请由其本人办理。
         *     `NOT_ASSIGNEE` 任务不在您名下，请先认领或请负责人改派。
         *     `NOT_CANDIDATE` 您的岗位不能办理此任务，请交由相应岗位人员办理。
         *     `NOT_OF_AUTHORITY` 本案不属于您所在的单位，请由案件所属单位的人员办理。
         *     `PASSWORD_CHANGE_REQUIRED` 您的密码由管理员设置，请先改成自己的密码，再办理其他事项。
         *     `PROPOSED_BY_SELF` 不能审批自己提出的事项，请交由其他人员办理。
         *     `RECUSAL_OWN` 不能决定自己的回避或者自己提出的回避，请交由有权决定的其他负责人。
         *     `RECUSED` 该人员在本案已经回避，不能再办理本案，请交由其他人员办理。
         *     `REVIEWER_UNQUALIFIED` 法制审核须由取得法律职业资格的人员办理，请交由有资格的审核人员，或者由系统管理员登记其资格。
         *     `ROLE_CONFLICT` 同一人在一件案件中只能承担一种职责，请交由没有办理过本案其他环节的人员办理。
         *     `TASK_FORCE_ONLY` 移送报告由专案组成员提出，请交由专案组成员办理。
         *     `UNCERTIFIED` 没有有效执法证的人员不能执法，请由持证的执法人员办理。
         *     `WITHDRAWAL_BY_ONE` 撤销登记须由提出人、登记人以外的负责人批准，请交由其他负责人办理。
         */
        Refused403_d8635b70: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CONFIRMATION_NOT_YOURS",
                 *       "title": "责令、复查由参加的执法人员各自用自己的账号确认，不能代为确认，请由其本人办理。",
                 *       "status": 403,
                 *       "code": "CONFIRMATION_NOT_YOURS"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CONFIRMATION_NOT_YOURS" | "CROSS_ORIGIN" | "MINUTES_NOT_YOURS" | "NOT_ASSIGNEE" | "NOT_CANDIDATE" | "NOT_OF_AUTHORITY" | "PASSWORD_CHANGE_REQUIRED" | "PROPOSED_BY_SELF" | "RECUSAL_OWN" | "RECUSED" | "REVIEWER_UNQUALIFIED" | "ROLE_CONFLICT" | "TASK_FORCE_ONLY" | "UNCERTIFIED" | "WITHDRAWAL_BY_ONE";
                };
            };
        };
        /**
         * @description `COVER_UNAVAILABLE` 所选代办人届时不能代办，请另选代办人。
         *     `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         */
        Refused422_1432528e: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#COVER_UNAVAILABLE",
                 *       "title": "所选代办人届时不能代办，请另选代办人。",
                 *       "status": 422,
                 *       "code": "COVER_UNAVAILABLE"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "COVER_UNAVAILABLE" | "IDEMPOTENCY_KEY_REUSED";
                };
            };
        };
        /**
         * @description `LEAVE_OVERLAPS` 与该人员已登记的休假日期重叠，请先结束或取消原休假，或调整日期。
         *     `REQUEST_IN_PROGRESS` 同一次提交正在办理，请稍候，用同一个键再试。
         */
        Refused409_ad75b86c: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#LEAVE_OVERLAPS",
                 *       "title": "与该人员已登记的休假日期重叠，请先结束或取消原休假，或调整日期。",
                 *       "status": 409,
                 *       "code": "LEAVE_OVERLAPS"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "LEAVE_OVERLAPS" | "REQUEST_IN_PROGRESS";
                };
            };
        };
        /**
         * @description `BODY_NOT_JSON` 提交的内容不是有效的 JSON，请检查格式。
         *     `BODY_TOO_DEEP` 提交的内容嵌套层数过多，请检查格式。
         *     `IDEMPOTENCY_KEY_REQUIRED` 缺少 Idempotency-Key 请求头，请为每次提交生成一个不重复的键。
         */
        Refused400_fd8b4b4f: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#BODY_NOT_JSON",
                 *       "title": "提交的内容不是有效的 JSON，请检查格式。",
                 *       "status": 400,
                 *       "code": "BODY_NOT_JSON"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "BODY_NOT_JSON" | "BODY_TOO_DEEP" | "IDEMPOTENCY_KEY_REQUIRED";
                };
            };
        };
        /**
         * @description `LEAVE_NOT_OPEN` 该休假已结束或已取消，请刷新。
         *     `REQUEST_IN_PROGRESS` 同一次提交正在办理，请稍候，用同一个键再试。
         */
        Refused409_73384ea8: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#LEAVE_NOT_OPEN",
                 *       "title": "该休假已结束或已取消，请刷新。",
                 *       "status": 409,
                 *       "code": "LEAVE_NOT_OPEN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "LEAVE_NOT_OPEN" | "REQUEST_IN_PROGRESS";
                };
            };
        };
        /**
         * @description `CROSS_ORIGIN` 请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。
         *     `NOT_ASSIGNEE` 任务不在您名下，请先认领或请负责人改派。
         *     `PASSWORD_CHANGE_REQUIRED` 您的密码由管理员设置，请先改成自己的密码，再办理其他事项。
         */
        Refused403_e735652e: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CROSS_ORIGIN",
                 *       "title": "请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。",
                 *       "status": 403,
                 *       "code": "CROSS_ORIGIN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CROSS_ORIGIN" | "NOT_ASSIGNEE" | "PASSWORD_CHANGE_REQUIRED";
                };
            };
        };
        /**
         * @description `SNOOZE_OVERDUE` 任务已超期，不能稍后处理，请尽快办理。
         *     `SNOOZE_PAST_DUE` 所选日期晚于任务的期限，请改选更早的日期；确需如此的，请确认后再设。
         *     `STALE_VERSION` 任务已被他人变更，请刷新后重试。
         *     `TASK_NOT_OPEN` 任务已办结或已撤回，请刷新待办。
         */
        Refused409_b30f202d: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#SNOOZE_OVERDUE",
                 *       "title": "任务已超期，不能稍后处理，请尽快办理。",
                 *       "status": 409,
                 *       "code": "SNOOZE_OVERDUE"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "SNOOZE_OVERDUE" | "SNOOZE_PAST_DUE" | "STALE_VERSION" | "TASK_NOT_OPEN";
                };
            };
        };
        /** @description `REQUEST_IN_PROGRESS` 同一次提交正在办理，请稍候，用同一个键再试。 */
        Refused409_34d644cd: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#REQUEST_IN_PROGRESS",
                 *       "title": "同一次提交正在办理，请稍候，用同一个键再试。",
                 *       "status": 409,
                 *       "code": "REQUEST_IN_PROGRESS"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "REQUEST_IN_PROGRESS";
                };
            };
        };
        /**
         * @description `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         *     `TEXT_PLACEHOLDER_UNKNOWN` 常用语中有不认识的占位，请只用｛当事人｝、｛日期｝、｛条款｝，或去掉大括号。
         *     `TEXT_PLACE_UNKNOWN` 没有这个可填写文字的位置，常用语没有保存，请从表单中存为常用语。
         */
        Refused422_43fe01ae: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#IDEMPOTENCY_KEY_REUSED",
                 *       "title": "该 Idempotency-Key 已用于另一份内容，请换用新的键。",
                 *       "status": 422,
                 *       "code": "IDEMPOTENCY_KEY_REUSED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_KEY_REUSED" | "TEXT_PLACEHOLDER_UNKNOWN" | "TEXT_PLACE_UNKNOWN";
                };
            };
        };
        /**
         * @description `REQUEST_IN_PROGRESS` 同一次提交正在办理，请稍候，用同一个键再试。
         *     `TEXTS_FULL` 本单位在这一处的常用语已满，请先停用不再使用的。
         */
        Refused409_ae057ad6: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#REQUEST_IN_PROGRESS",
                 *       "title": "同一次提交正在办理，请稍候，用同一个键再试。",
                 *       "status": 409,
                 *       "code": "REQUEST_IN_PROGRESS"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "REQUEST_IN_PROGRESS" | "TEXTS_FULL";
                };
            };
        };
        /**
         * @description `NOT_FOUND` 没有找到所请求的内容，请核对编号。
         *     `TEXT_NOT_FOUND` 没有找到这条常用语，可能已停用，请重新选择。
         */
        Refused404_eb49fc5b: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#NOT_FOUND",
                 *       "title": "没有找到所请求的内容，请核对编号。",
                 *       "status": 404,
                 *       "code": "NOT_FOUND"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "NOT_FOUND" | "TEXT_NOT_FOUND";
                };
            };
        };
        /**
         * @description `TEXT_PLACEHOLDER_UNKNOWN` 常用语中有不认识的占位，请只用｛当事人｝、｛日期｝、｛条款｝，或去掉大括号。
         *     `TEXT_PLACE_UNKNOWN` 没有这个可填写文字的位置，常用语没有保存，请从表单中存为常用语。
         */
        Refused422_7378d1a3: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#TEXT_PLACEHOLDER_UNKNOWN",
                 *       "title": "常用语中有不认识的占位，请只用｛当事人｝、｛日期｝、｛条款｝，或去掉大括号。",
                 *       "status": 422,
                 *       "code": "TEXT_PLACEHOLDER_UNKNOWN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "TEXT_PLACEHOLDER_UNKNOWN" | "TEXT_PLACE_UNKNOWN";
                };
            };
        };
        /**
         * @description `CALENDAR_INVALID` 日历数据不完整或与已公布年份不连续，请核对后重新提交。
         *     `CALENDAR_NOT_COVERED` 所需年份的放假安排尚未公布或录入，请待录入后再计算。
         */
        Refused422_a33f58b5: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CALENDAR_INVALID",
                 *       "title": "日历数据不完整或与已公布年份不连续，请核对后重新提交。",
                 *       "status": 422,
                 *       "code": "CALENDAR_INVALID"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CALENDAR_INVALID" | "CALENDAR_NOT_COVERED";
                };
            };
        };
        /**
         * @description `BODY_NOT_JSON` 提交的内容不是有效的 JSON，请检查格式。
         *     `RULE_INVALID` 期限规则有误，没有公布，请按提示修改后重新提交。
         */
        Refused400_9a786db8: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#BODY_NOT_JSON",
                 *       "title": "提交的内容不是有效的 JSON，请检查格式。",
                 *       "status": 400,
                 *       "code": "BODY_NOT_JSON"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "BODY_NOT_JSON" | "RULE_INVALID";
                };
            };
        };
        /** @description `CALENDAR_INVALID` 日历数据不完整或与已公布年份不连续，请核对后重新提交。 */
        Refused422_70b8d9bc: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CALENDAR_INVALID",
                 *       "title": "日历数据不完整或与已公布年份不连续，请核对后重新提交。",
                 *       "status": 422,
                 *       "code": "CALENDAR_INVALID"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CALENDAR_INVALID";
                };
            };
        };
        /**
         * @description `PARTIES_ONE` 这两个号码已经是同一当事人，无需再次合并。
         *     `PARTIES_SEPARATE` 这一合并已经解除，请刷新。
         */
        Refused409_42de0507: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#PARTIES_ONE",
                 *       "title": "这两个号码已经是同一当事人，无需再次合并。",
                 *       "status": 409,
                 *       "code": "PARTIES_ONE"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "PARTIES_ONE" | "PARTIES_SEPARATE";
                };
            };
        };
        /**
         * @description `BODY_NOT_JSON` 提交的内容不是有效的 JSON，请检查格式。
         *     `BODY_TOO_DEEP` 提交的内容嵌套层数过多，请检查格式。
         *     `IDEMPOTENCY_KEY_REQUIRED` 缺少 Idempotency-Key 请求头，请为每次提交生成一个不重复的键。
         *     `RULE_INVALID` 期限规则有误，没有公布，请按提示修改后重新提交。
         *     `VALIDATION_FAILED` 提交的内容有误，请按提示逐项修改后重新提交。
         */
        Refused400_e7a66945: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#BODY_NOT_JSON",
                 *       "title": "提交的内容不是有效的 JSON，请检查格式。",
                 *       "status": 400,
                 *       "code": "BODY_NOT_JSON"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "BODY_NOT_JSON" | "BODY_TOO_DEEP" | "IDEMPOTENCY_KEY_REQUIRED" | "RULE_INVALID" | "VALIDATION_FAILED";
                };
            };
        };
        /**
         * @description `CALENDAR_INVALID` 日历数据不完整或与已公布年份不连续，请核对后重新提交。
         *     `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         */
        Refused422_548ed581: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CALENDAR_INVALID",
                 *       "title": "日历数据不完整或与已公布年份不连续，请核对后重新提交。",
                 *       "status": 422,
                 *       "code": "CALENDAR_INVALID"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CALENDAR_INVALID" | "IDEMPOTENCY_KEY_REUSED";
                };
            };
        };
        /**
         * @description `PARTIES_ONE` 这两个号码已经是同一当事人，无需再次合并。
         *     `PARTIES_SEPARATE` 这一合并已经解除，请刷新。
         *     `PROPOSAL_WAITING` 同一内容已有提案等待核准，请先核准或者撤回它。
         *     `REQUEST_IN_PROGRESS` 同一次提交正在办理，请稍候，用同一个键再试。
         */
        Refused409_4382cee1: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#PARTIES_ONE",
                 *       "title": "这两个号码已经是同一当事人，无需再次合并。",
                 *       "status": 409,
                 *       "code": "PARTIES_ONE"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "PARTIES_ONE" | "PARTIES_SEPARATE" | "PROPOSAL_WAITING" | "REQUEST_IN_PROGRESS";
                };
            };
        };
        /**
         * @description `BODY_NOT_JSON` 提交的内容不是有效的 JSON，请检查格式。
         *     `BODY_TOO_DEEP` 提交的内容嵌套层数过多，请检查格式。
         *     `IDEMPOTENCY_KEY_REQUIRED` 缺少 Idempotency-Key 请求头，请为每次提交生成一个不重复的键。
         *     `RULE_INVALID` 期限规则有误，没有公布，请按提示修改后重新提交。
         */
        Refused400_17245dbf: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#BODY_NOT_JSON",
                 *       "title": "提交的内容不是有效的 JSON，请检查格式。",
                 *       "status": 400,
                 *       "code": "BODY_NOT_JSON"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "BODY_NOT_JSON" | "BODY_TOO_DEEP" | "IDEMPOTENCY_KEY_REQUIRED" | "RULE_INVALID";
                };
            };
        };
        /**
         * @description `CROSS_ORIGIN` 请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。
         *     `FORBIDDEN` 您没有办理此事项的权限，请联系本单位负责人。
         *     `OWN_PROPOSAL` 不能核准自己提出的提案，请由另一名有权核准的人员核准。
         *     `PASSWORD_CHANGE_REQUIRED` 您的密码由管理员设置，请先改成自己的密码，再办理其他事项。
         */
        Refused403_90376fb3: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CROSS_ORIGIN",
                 *       "title": "请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。",
                 *       "status": 403,
                 *       "code": "CROSS_ORIGIN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CROSS_ORIGIN" | "FORBIDDEN" | "OWN_PROPOSAL" | "PASSWORD_CHANGE_REQUIRED";
                };
            };
        };
        /**
         * @description `PARTIES_ONE` 这两个号码已经是同一当事人，无需再次合并。
         *     `PARTIES_SEPARATE` 这一合并已经解除，请刷新。
         *     `PROPOSAL_NOT_WAITING` 该提案已公布或者已撤回，请刷新。
         *     `REQUEST_IN_PROGRESS` 同一次提交正在办理，请稍候，用同一个键再试。
         */
        Refused409_7b67d8a5: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#PARTIES_ONE",
                 *       "title": "这两个号码已经是同一当事人，无需再次合并。",
                 *       "status": 409,
                 *       "code": "PARTIES_ONE"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "PARTIES_ONE" | "PARTIES_SEPARATE" | "PROPOSAL_NOT_WAITING" | "REQUEST_IN_PROGRESS";
                };
            };
        };
        /** @description `PROPOSAL_NOT_WAITING` 该提案已公布或者已撤回，请刷新。 */
        Refused409_85ca7955: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#PROPOSAL_NOT_WAITING",
                 *       "title": "该提案已公布或者已撤回，请刷新。",
                 *       "status": 409,
                 *       "code": "PROPOSAL_NOT_WAITING"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "PROPOSAL_NOT_WAITING";
                };
            };
        };
        /**
         * @description `CROSS_ORIGIN` 请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。
         *     `LIST_NOT_YOURS` 这份清单不由本单位编制，或者您的岗位不办理这一步，请交由编制单位的相应人员办理。
         *     `PASSWORD_CHANGE_REQUIRED` 您的密码由管理员设置，请先改成自己的密码，再办理其他事项。
         */
        Refused403_b90333ba: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CROSS_ORIGIN",
                 *       "title": "请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。",
                 *       "status": 403,
                 *       "code": "CROSS_ORIGIN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CROSS_ORIGIN" | "LIST_NOT_YOURS" | "PASSWORD_CHANGE_REQUIRED";
                };
            };
        };
        /**
         * @description `LIST_EXISTS` 本单位已有这一部门、级别和种类的清单，请打开它并修订。
         *     `REQUEST_IN_PROGRESS` 同一次提交正在办理，请稍候，用同一个键再试。
         */
        Refused409_84650288: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#LIST_EXISTS",
                 *       "title": "本单位已有这一部门、级别和种类的清单，请打开它并修订。",
                 *       "status": 409,
                 *       "code": "LIST_EXISTS"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "LIST_EXISTS" | "REQUEST_IN_PROGRESS";
                };
            };
        };
        /**
         * @description `LIST_STATE` 清单当前所处的环节不能这样办理，请刷新后查看可以办理的事项。
         *     `REQUEST_IN_PROGRESS` 同一次提交正在办理，请稍候，用同一个键再试。
         */
        Refused409_11ae7b3d: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#LIST_STATE",
                 *       "title": "清单当前所处的环节不能这样办理，请刷新后查看可以办理的事项。",
                 *       "status": 409,
                 *       "code": "LIST_STATE"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "LIST_STATE" | "REQUEST_IN_PROGRESS";
                };
            };
        };
        /**
         * @description `CROSS_ORIGIN` 请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。
         *     `LIST_NOT_YOURS` 这份清单不由本单位编制，或者您的岗位不办理这一步，请交由编制单位的相应人员办理。
         *     `LIST_SAME_PERSON` 起草、合法性审核、公布须由不同的人办理，请交由另一人。
         *     `PASSWORD_CHANGE_REQUIRED` 您的密码由管理员设置，请先改成自己的密码，再办理其他事项。
         */
        Refused403_f4d5e675: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CROSS_ORIGIN",
                 *       "title": "请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。",
                 *       "status": 403,
                 *       "code": "CROSS_ORIGIN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CROSS_ORIGIN" | "LIST_NOT_YOURS" | "LIST_SAME_PERSON" | "PASSWORD_CHANGE_REQUIRED";
                };
            };
        };
        /**
         * @description `LIST_BASIS_NOT_IN_FORCE` 事项所依据的法律在施行期间没有施行或者已经失效，请改用现行依据。
         *     `LIST_INVALID` 清单内容有误，没有保存，请按提示修改后重新提交。
         */
        Refused422_9592f6a4: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#LIST_BASIS_NOT_IN_FORCE",
                 *       "title": "事项所依据的法律在施行期间没有施行或者已经失效，请改用现行依据。",
                 *       "status": 422,
                 *       "code": "LIST_BASIS_NOT_IN_FORCE"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "LIST_BASIS_NOT_IN_FORCE" | "LIST_INVALID";
                };
            };
        };
        /**
         * @description `LIST_CHANGED` 草案已被他人修改，没有保存，请刷新后在新的内容上修改。
         *     `LIST_OPINIONS_REQUIRED` 清单须先征求意见并且期满，才能送合法性审核，请先征求意见。
         *     `LIST_STATE` 清单当前所处的环节不能这样办理，请刷新后查看可以办理的事项。
         */
        Refused409_b396970c: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#LIST_CHANGED",
                 *       "title": "草案已被他人修改，没有保存，请刷新后在新的内容上修改。",
                 *       "status": 409,
                 *       "code": "LIST_CHANGED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "LIST_CHANGED" | "LIST_OPINIONS_REQUIRED" | "LIST_STATE";
                };
            };
        };
        /**
         * @description `LIST_BASIS_NOT_IN_FORCE` 事项所依据的法律在施行期间没有施行或者已经失效，请改用现行依据。
         *     `LIST_INVALID` 清单内容有误，没有保存，请按提示修改后重新提交。
         *     `SHEET_REFUSED` 表格没有导入，原有内容没有改变，请按提示逐行修改后重新上传。
         */
        Refused422_70ae42fa: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#LIST_BASIS_NOT_IN_FORCE",
                 *       "title": "事项所依据的法律在施行期间没有施行或者已经失效，请改用现行依据。",
                 *       "status": 422,
                 *       "code": "LIST_BASIS_NOT_IN_FORCE"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "LIST_BASIS_NOT_IN_FORCE" | "LIST_INVALID" | "SHEET_REFUSED";
                };
            };
        };
        /**
         * @description `LIST_BASIS_NOT_IN_FORCE` 事项所依据的法律在施行期间没有施行或者已经失效，请改用现行依据。
         *     `LIST_DATES` 所填日期前后不符，没有办理，请核对。
         *     `LIST_INVALID` 清单内容有误，没有保存，请按提示修改后重新提交。
         */
        Refused422_af3b850e: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#LIST_BASIS_NOT_IN_FORCE",
                 *       "title": "事项所依据的法律在施行期间没有施行或者已经失效，请改用现行依据。",
                 *       "status": 422,
                 *       "code": "LIST_BASIS_NOT_IN_FORCE"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "LIST_BASIS_NOT_IN_FORCE" | "LIST_DATES" | "LIST_INVALID";
                };
            };
        };
        /**
         * @description `LIST_OPINIONS_REQUIRED` 清单须先征求意见并且期满，才能送合法性审核，请先征求意见。
         *     `LIST_STATE` 清单当前所处的环节不能这样办理，请刷新后查看可以办理的事项。
         */
        Refused409_2636d2e7: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#LIST_OPINIONS_REQUIRED",
                 *       "title": "清单须先征求意见并且期满，才能送合法性审核，请先征求意见。",
                 *       "status": 409,
                 *       "code": "LIST_OPINIONS_REQUIRED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "LIST_OPINIONS_REQUIRED" | "LIST_STATE";
                };
            };
        };
        /**
         * @description `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         *     `LIST_INVALID` 清单内容有误，没有保存，请按提示修改后重新提交。
         */
        Refused422_03540b12: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#IDEMPOTENCY_KEY_REUSED",
                 *       "title": "该 Idempotency-Key 已用于另一份内容，请换用新的键。",
                 *       "status": 422,
                 *       "code": "IDEMPOTENCY_KEY_REUSED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_KEY_REUSED" | "LIST_INVALID";
                };
            };
        };
        /**
         * @description `LIST_OPINIONS_CLOSED` 这份清单现在不在征求意见期内，意见没有提交。
         *     `REQUEST_IN_PROGRESS` 同一次提交正在办理，请稍候，用同一个键再试。
         */
        Refused409_9c2655a0: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#LIST_OPINIONS_CLOSED",
                 *       "title": "这份清单现在不在征求意见期内，意见没有提交。",
                 *       "status": 409,
                 *       "code": "LIST_OPINIONS_CLOSED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "LIST_OPINIONS_CLOSED" | "REQUEST_IN_PROGRESS";
                };
            };
        };
        /** @description `LIST_OPINIONS_FULL` 这份清单收到的意见已达上限，请直接联系编制单位。 */
        Refused429_d6957a28: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#LIST_OPINIONS_FULL",
                 *       "title": "这份清单收到的意见已达上限，请直接联系编制单位。",
                 *       "status": 429,
                 *       "code": "LIST_OPINIONS_FULL"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "LIST_OPINIONS_FULL";
                };
            };
        };
        /** @description `LIST_STATE` 清单当前所处的环节不能这样办理，请刷新后查看可以办理的事项。 */
        Refused409_5f65c78f: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#LIST_STATE",
                 *       "title": "清单当前所处的环节不能这样办理，请刷新后查看可以办理的事项。",
                 *       "status": 409,
                 *       "code": "LIST_STATE"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "LIST_STATE";
                };
            };
        };
        /**
         * @description `LIST_OPINIONS_REQUIRED` 清单须先征求意见并且期满，才能送合法性审核，请先征求意见。
         *     `LIST_OPINIONS_UNANSWERED` 还有意见没有答复，请逐条答复后再送合法性审核。
         *     `LIST_STATE` 清单当前所处的环节不能这样办理，请刷新后查看可以办理的事项。
         */
        Refused409_b90d6683: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#LIST_OPINIONS_REQUIRED",
                 *       "title": "清单须先征求意见并且期满，才能送合法性审核，请先征求意见。",
                 *       "status": 409,
                 *       "code": "LIST_OPINIONS_REQUIRED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "LIST_OPINIONS_REQUIRED" | "LIST_OPINIONS_UNANSWERED" | "LIST_STATE";
                };
            };
        };
        /**
         * @description `LIST_BASIS_NOT_IN_FORCE` 事项所依据的法律在施行期间没有施行或者已经失效，请改用现行依据。
         *     `LIST_DATES` 所填日期前后不符，没有办理，请核对。
         *     `LIST_VERSIONS_GAP` 与前一版本之间有没有版本施行的日子，请改施行日期使前后衔接。
         *     `LIST_VERSIONS_OVERLAP` 与已公布的版本施行期间重叠，请改为更晚的施行日期。
         */
        Refused422_c0c46e9a: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#LIST_BASIS_NOT_IN_FORCE",
                 *       "title": "事项所依据的法律在施行期间没有施行或者已经失效，请改用现行依据。",
                 *       "status": 422,
                 *       "code": "LIST_BASIS_NOT_IN_FORCE"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "LIST_BASIS_NOT_IN_FORCE" | "LIST_DATES" | "LIST_VERSIONS_GAP" | "LIST_VERSIONS_OVERLAP";
                };
            };
        };
        /** @description `LIST_ITEM_ELSEWHERE` 该事项编号属于另一份清单，请改用新的编号，或者先从那份清单中移出。 */
        Refused409_17552d7c: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#LIST_ITEM_ELSEWHERE",
                 *       "title": "该事项编号属于另一份清单，请改用新的编号，或者先从那份清单中移出。",
                 *       "status": 409,
                 *       "code": "LIST_ITEM_ELSEWHERE"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "LIST_ITEM_ELSEWHERE";
                };
            };
        };
        /**
         * @description `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         *     `LIST_BASIS_NOT_IN_FORCE` 事项所依据的法律在施行期间没有施行或者已经失效，请改用现行依据。
         *     `LIST_DATES` 所填日期前后不符，没有办理，请核对。
         *     `LIST_VERSIONS_GAP` 与前一版本之间有没有版本施行的日子，请改施行日期使前后衔接。
         *     `LIST_VERSIONS_OVERLAP` 与已公布的版本施行期间重叠，请改为更晚的施行日期。
         */
        Refused422_838c44ac: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#IDEMPOTENCY_KEY_REUSED",
                 *       "title": "该 Idempotency-Key 已用于另一份内容，请换用新的键。",
                 *       "status": 422,
                 *       "code": "IDEMPOTENCY_KEY_REUSED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_KEY_REUSED" | "LIST_BASIS_NOT_IN_FORCE" | "LIST_DATES" | "LIST_VERSIONS_GAP" | "LIST_VERSIONS_OVERLAP";
                };
            };
        };
        /**
         * @description `LIST_ITEM_ELSEWHERE` 该事项编号属于另一份清单，请改用新的编号，或者先从那份清单中移出。
         *     `LIST_NUMBER_USED` 该文号已用于另一份清单，请核对文号。
         *     `LIST_OPINIONS_REQUIRED` 清单须先征求意见并且期满，才能送合法性审核，请先征求意见。
         *     `LIST_STATE` 清单当前所处的环节不能这样办理，请刷新后查看可以办理的事项。
         *     `REQUEST_IN_PROGRESS` 同一次提交正在办理，请稍候，用同一个键再试。
         */
        Refused409_ced3b972: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#LIST_ITEM_ELSEWHERE",
                 *       "title": "该事项编号属于另一份清单，请改用新的编号，或者先从那份清单中移出。",
                 *       "status": 409,
                 *       "code": "LIST_ITEM_ELSEWHERE"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "LIST_ITEM_ELSEWHERE" | "LIST_NUMBER_USED" | "LIST_OPINIONS_REQUIRED" | "LIST_STATE" | "REQUEST_IN_PROGRESS";
                };
            };
        };
        /** @description `LIST_INVALID` 清单内容有误，没有保存，请按提示修改后重新提交。 */
        Refused422_e023d6dc: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#LIST_INVALID",
                 *       "title": "清单内容有误，没有保存，请按提示修改后重新提交。",
                 *       "status": 422,
                 *       "code": "LIST_INVALID"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "LIST_INVALID";
                };
            };
        };
        /** @description `LIST_OPINIONS_CLOSED` 这份清单现在不在征求意见期内，意见没有提交。 */
        Refused409_565be348: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#LIST_OPINIONS_CLOSED",
                 *       "title": "这份清单现在不在征求意见期内，意见没有提交。",
                 *       "status": 409,
                 *       "code": "LIST_OPINIONS_CLOSED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "LIST_OPINIONS_CLOSED";
                };
            };
        };
        /**
         * @description `LIST_OPINIONS_FULL` 这份清单收到的意见已达上限，请直接联系编制单位。
         *     `TOO_MANY_REQUESTS` 操作过于频繁，请稍后再试。
         */
        Refused429_dec87490: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#LIST_OPINIONS_FULL",
                 *       "title": "这份清单收到的意见已达上限，请直接联系编制单位。",
                 *       "status": 429,
                 *       "code": "LIST_OPINIONS_FULL"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "LIST_OPINIONS_FULL" | "TOO_MANY_REQUESTS";
                };
            };
        };
        /**
         * @description `CROSS_ORIGIN` 请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。
         *     `FORBIDDEN` 您没有办理此事项的权限，请联系本单位负责人。
         *     `LEDGER_NOT_YOURS` 这份台账不由本单位管理，请交由作出处理的单位导入或者撤回。
         *     `PASSWORD_CHANGE_REQUIRED` 您的密码由管理员设置，请先改成自己的密码，再办理其他事项。
         */
        Refused403_621c61a8: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CROSS_ORIGIN",
                 *       "title": "请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。",
                 *       "status": 403,
                 *       "code": "CROSS_ORIGIN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CROSS_ORIGIN" | "FORBIDDEN" | "LEDGER_NOT_YOURS" | "PASSWORD_CHANGE_REQUIRED";
                };
            };
        };
        /** @description `SHEET_REFUSED` 表格没有导入，原有内容没有改变，请按提示逐行修改后重新上传。 */
        Refused422_6b505cdd: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#SHEET_REFUSED",
                 *       "title": "表格没有导入，原有内容没有改变，请按提示逐行修改后重新上传。",
                 *       "status": 422,
                 *       "code": "SHEET_REFUSED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "SHEET_REFUSED";
                };
            };
        };
        /** @description `LEDGER_WITHDRAWN` 这条记录已经撤回，请刷新。 */
        Refused409_f21a660d: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#LEDGER_WITHDRAWN",
                 *       "title": "这条记录已经撤回，请刷新。",
                 *       "status": 409,
                 *       "code": "LEDGER_WITHDRAWN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "LEDGER_WITHDRAWN";
                };
            };
        };
        /**
         * @description `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         *     `OFFICER_NOT_IN_UNIT` 所列执法人员不属于本单位或没有执法资格，请重新选择。
         *     `SERVICE_DATES` 所填日期不可能或者前后不符，没有保存，请核对。
         *     `TWO_OFFICERS_REQUIRED` 执法人员不得少于两人，请补充不同的执法人员。
         */
        Refused422_70c8b9a5: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#IDEMPOTENCY_KEY_REUSED",
                 *       "title": "该 Idempotency-Key 已用于另一份内容，请换用新的键。",
                 *       "status": 422,
                 *       "code": "IDEMPOTENCY_KEY_REUSED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_KEY_REUSED" | "OFFICER_NOT_IN_UNIT" | "SERVICE_DATES" | "TWO_OFFICERS_REQUIRED";
                };
            };
        };
        /**
         * @description `CROSS_ORIGIN` 请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。
         *     `FORBIDDEN` 您没有办理此事项的权限，请联系本单位负责人。
         *     `PASSWORD_CHANGE_REQUIRED` 您的密码由管理员设置，请先改成自己的密码，再办理其他事项。
         *     `SERVICE_NOT_YOURS` 这份服务记录属于另一单位，或者您的岗位只能查看，请交由记录单位的执法人员办理。
         */
        Refused403_75370c02: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CROSS_ORIGIN",
                 *       "title": "请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。",
                 *       "status": 403,
                 *       "code": "CROSS_ORIGIN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CROSS_ORIGIN" | "FORBIDDEN" | "PASSWORD_CHANGE_REQUIRED" | "SERVICE_NOT_YOURS";
                };
            };
        };
        /**
         * @description `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         *     `SERVICE_DATES` 所填日期不可能或者前后不符，没有保存，请核对。
         */
        Refused422_082477d1: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#IDEMPOTENCY_KEY_REUSED",
                 *       "title": "该 Idempotency-Key 已用于另一份内容，请换用新的键。",
                 *       "status": 422,
                 *       "code": "IDEMPOTENCY_KEY_REUSED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_KEY_REUSED" | "SERVICE_DATES";
                };
            };
        };
        /**
         * @description `REQUEST_IN_PROGRESS` 同一次提交正在办理，请稍候，用同一个键再试。
         *     `SERVICE_CHANGED` 这份服务记录刚被他人补记，没有保存，请刷新后看过再提交。
         *     `SERVICE_STATE` 这份服务记录当前的状态不能这样办理，请刷新后查看。
         */
        Refused409_1592c2e6: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#REQUEST_IN_PROGRESS",
                 *       "title": "同一次提交正在办理，请稍候，用同一个键再试。",
                 *       "status": 409,
                 *       "code": "REQUEST_IN_PROGRESS"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "REQUEST_IN_PROGRESS" | "SERVICE_CHANGED" | "SERVICE_STATE";
                };
            };
        };
        /**
         * @description `CROSS_ORIGIN` 请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。
         *     `FORBIDDEN` 您没有办理此事项的权限，请联系本单位负责人。
         *     `GRACE_NOT_YOURS` 观察期、过渡期由设定单位的负责人设定和结束，请交由负责人办理。
         *     `PASSWORD_CHANGE_REQUIRED` 您的密码由管理员设置，请先改成自己的密码，再办理其他事项。
         */
        Refused403_1bb4e46e: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CROSS_ORIGIN",
                 *       "title": "请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。",
                 *       "status": 403,
                 *       "code": "CROSS_ORIGIN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CROSS_ORIGIN" | "FORBIDDEN" | "GRACE_NOT_YOURS" | "PASSWORD_CHANGE_REQUIRED";
                };
            };
        };
        /**
         * @description `GRACE_DATES` 所填起止日期不可能或者前后不符，没有设定，请核对。
         *     `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         *     `UNKNOWN_ITEM` 事项不在违法行为发生日有效的清单中，请重新选择事项。
         */
        Refused422_67d3ec72: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#GRACE_DATES",
                 *       "title": "所填起止日期不可能或者前后不符，没有设定，请核对。",
                 *       "status": 422,
                 *       "code": "GRACE_DATES"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "GRACE_DATES" | "IDEMPOTENCY_KEY_REUSED" | "UNKNOWN_ITEM";
                };
            };
        };
        /**
         * @description `GRACE_OVERLAPS` 同一对象在这段时间已有观察期或者过渡期，请核对；需要改动的先结束原来的。
         *     `REQUEST_IN_PROGRESS` 同一次提交正在办理，请稍候，用同一个键再试。
         */
        Refused409_8aea434b: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#GRACE_OVERLAPS",
                 *       "title": "同一对象在这段时间已有观察期或者过渡期，请核对；需要改动的先结束原来的。",
                 *       "status": 409,
                 *       "code": "GRACE_OVERLAPS"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "GRACE_OVERLAPS" | "REQUEST_IN_PROGRESS";
                };
            };
        };
        /** @description `GRACE_ENDED` 这一观察期或者过渡期已经结束，请刷新。 */
        Refused409_bb6596e0: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#GRACE_ENDED",
                 *       "title": "这一观察期或者过渡期已经结束，请刷新。",
                 *       "status": 409,
                 *       "code": "GRACE_ENDED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "GRACE_ENDED";
                };
            };
        };
        /**
         * @description `ATTACHMENT_UNKNOWN` 所附文件没有上传成功，请重新上传后再提交。
         *     `EVIDENCE_DATES` 所填的日期不可能，没有保存，请核对。
         *     `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         */
        Refused422_ea675bdd: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ATTACHMENT_UNKNOWN",
                 *       "title": "所附文件没有上传成功，请重新上传后再提交。",
                 *       "status": 422,
                 *       "code": "ATTACHMENT_UNKNOWN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ATTACHMENT_UNKNOWN" | "EVIDENCE_DATES" | "IDEMPOTENCY_KEY_REUSED";
                };
            };
        };
        /**
         * @description `CASE_CLOSED` 案件已结案，不能再办理，也不能再上传文件或生成当事人链接；如有错误请联系本单位负责人。
         *     `REQUEST_IN_PROGRESS` 同一次提交正在办理，请稍候，用同一个键再试。
         */
        Refused409_99b26cce: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CASE_CLOSED",
                 *       "title": "案件已结案，不能再办理，也不能再上传文件或生成当事人链接；如有错误请联系本单位负责人。",
                 *       "status": 409,
                 *       "code": "CASE_CLOSED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CASE_CLOSED" | "REQUEST_IN_PROGRESS";
                };
            };
        };
        /**
         * @description `CROSS_ORIGIN` 请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。
         *     `EVIDENCE_NOT_YOURS` 证据目录由本案的办案人员登记，请交由本案的办案人员办理。
         *     `FORBIDDEN` 您没有办理此事项的权限，请联系本单位负责人。
         *     `PASSWORD_CHANGE_REQUIRED` 您的密码由管理员设置，请先改成自己的密码，再办理其他事项。
         */
        Refused403_09b77616: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CROSS_ORIGIN",
                 *       "title": "请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。",
                 *       "status": 403,
                 *       "code": "CROSS_ORIGIN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CROSS_ORIGIN" | "EVIDENCE_NOT_YOURS" | "FORBIDDEN" | "PASSWORD_CHANGE_REQUIRED";
                };
            };
        };
        /**
         * @description `EVIDENCE_NOT_WHOLE` 证据目录还不完整，请按提示补全后再试。
         *     `PAPER_CHARACTER` 文书中有字体没有的字符，没有作出，也没有印出，请改用规范汉字后再试。
         */
        Refused422_e1a1ad14: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#EVIDENCE_NOT_WHOLE",
                 *       "title": "证据目录还不完整，请按提示补全后再试。",
                 *       "status": 422,
                 *       "code": "EVIDENCE_NOT_WHOLE"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "EVIDENCE_NOT_WHOLE" | "PAPER_CHARACTER";
                };
            };
        };
        /**
         * @description `CASE_CLOSED` 案件已结案，不能再办理，也不能再上传文件或生成当事人链接；如有错误请联系本单位负责人。
         *     `EVIDENCE_CHANGED` 这件证据的登记刚被他人更正，没有保存，请刷新后看过再提交。
         *     `EVIDENCE_STRUCK` 这件证据已经移出目录，请刷新；仍要列入的，另行登记。
         *     `REQUEST_IN_PROGRESS` 同一次提交正在办理，请稍候，用同一个键再试。
         */
        Refused409_13245c2c: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CASE_CLOSED",
                 *       "title": "案件已结案，不能再办理，也不能再上传文件或生成当事人链接；如有错误请联系本单位负责人。",
                 *       "status": 409,
                 *       "code": "CASE_CLOSED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CASE_CLOSED" | "EVIDENCE_CHANGED" | "EVIDENCE_STRUCK" | "REQUEST_IN_PROGRESS";
                };
            };
        };
        /**
         * @description `CROSS_ORIGIN` 请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。
         *     `DISCLOSURE_NOT_YOURS` 处罚决定的公示由作出决定的单位办理，负责人或者法制审核员确认和撤回，请交由其办理。
         *     `FORBIDDEN` 您没有办理此事项的权限，请联系本单位负责人。
         *     `PASSWORD_CHANGE_REQUIRED` 您的密码由管理员设置，请先改成自己的密码，再办理其他事项。
         */
        Refused403_a6153493: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CROSS_ORIGIN",
                 *       "title": "请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。",
                 *       "status": 403,
                 *       "code": "CROSS_ORIGIN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CROSS_ORIGIN" | "DISCLOSURE_NOT_YOURS" | "FORBIDDEN" | "PASSWORD_CHANGE_REQUIRED";
                };
            };
        };
        /**
         * @description `DISCLOSURE_CHANGED` 公示稿或者案件的记录在您看过之后有变动，没有办理，请看过新的内容后再确认。
         *     `DISCLOSURE_STATE` 这条公示现在不能这样办理，请刷新后查看它的状态。
         */
        Refused409_e884bbee: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#DISCLOSURE_CHANGED",
                 *       "title": "公示稿或者案件的记录在您看过之后有变动，没有办理，请看过新的内容后再确认。",
                 *       "status": 409,
                 *       "code": "DISCLOSURE_CHANGED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "DISCLOSURE_CHANGED" | "DISCLOSURE_STATE";
                };
            };
        };
        /** @description `DISCLOSURE_FIXED` 身份证件号码、电话、银行账号和未成年人的信息不能公开，没有保存，请恢复隐去。 */
        Refused422_5d29cc2f: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#DISCLOSURE_FIXED",
                 *       "title": "身份证件号码、电话、银行账号和未成年人的信息不能公开，没有保存，请恢复隐去。",
                 *       "status": 422,
                 *       "code": "DISCLOSURE_FIXED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "DISCLOSURE_FIXED";
                };
            };
        };
        /**
         * @description `DISCLOSURE_CHANGED` 公示稿或者案件的记录在您看过之后有变动，没有办理，请看过新的内容后再确认。
         *     `DISCLOSURE_EARLIER_STANDS` 变更前的决定还在公示，没有公开任何内容，请先撤回并公开说明理由，再公示变更后的决定。
         *     `DISCLOSURE_NOT_READY` 决定还不能公示，没有公开任何内容，请按提示办理后再确认。
         *     `DISCLOSURE_STATE` 这条公示现在不能这样办理，请刷新后查看它的状态。
         *     `REQUEST_IN_PROGRESS` 同一次提交正在办理，请稍候，用同一个键再试。
         */
        Refused409_52618f70: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#DISCLOSURE_CHANGED",
                 *       "title": "公示稿或者案件的记录在您看过之后有变动，没有办理，请看过新的内容后再确认。",
                 *       "status": 409,
                 *       "code": "DISCLOSURE_CHANGED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "DISCLOSURE_CHANGED" | "DISCLOSURE_EARLIER_STANDS" | "DISCLOSURE_NOT_READY" | "DISCLOSURE_STATE" | "REQUEST_IN_PROGRESS";
                };
            };
        };
        /**
         * @description `DISCLOSURE_CHANGED` 公示稿或者案件的记录在您看过之后有变动，没有办理，请看过新的内容后再确认。
         *     `DISCLOSURE_NOT_READY` 决定还不能公示，没有公开任何内容，请按提示办理后再确认。
         *     `DISCLOSURE_STATE` 这条公示现在不能这样办理，请刷新后查看它的状态。
         *     `REQUEST_IN_PROGRESS` 同一次提交正在办理，请稍候，用同一个键再试。
         */
        Refused409_d9dc1f36: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#DISCLOSURE_CHANGED",
                 *       "title": "公示稿或者案件的记录在您看过之后有变动，没有办理，请看过新的内容后再确认。",
                 *       "status": 409,
                 *       "code": "DISCLOSURE_CHANGED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "DISCLOSURE_CHANGED" | "DISCLOSURE_NOT_READY" | "DISCLOSURE_STATE" | "REQUEST_IN_PROGRESS";
                };
            };
        };
        /**
         * @description `PARTY_LINK_REPLACED` 这个链接已被新的链接代替，请用办案人员最近一次给您的二维码或链接打开，并输入新的验证码。
         *     `PARTY_SESSION_EXPIRED` 登录已失效，请重新打开链接并输入验证码。
         */
        Refused401_feca46a6: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#PARTY_LINK_REPLACED",
                 *       "title": "这个链接已被新的链接代替，请用办案人员最近一次给您的二维码或链接打开，并输入新的验证码。",
                 *       "status": 401,
                 *       "code": "PARTY_LINK_REPLACED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "PARTY_LINK_REPLACED" | "PARTY_SESSION_EXPIRED";
                };
            };
        };
        /**
         * @description `ACTION_NOT_ALLOWED` 案件当前阶段不能办理此项操作，请刷新后查看可办理事项。
         *     `CASE_CLOSED` 案件已结案，不能再办理，也不能再上传文件或生成当事人链接；如有错误请联系本单位负责人。
         *     `CASE_IN_TRANSFER` 案件正在移送公安机关，请待公安机关作出决定后再办理。
         *     `CASE_SUSPENDED` 案件已中止，请先恢复办理。
         *     `COMMITMENT_CHANGED` 承诺书内容已更新，请重新阅读后再签署。
         *     `CORRECTION_NOT_HERE` 没有可以自行纠正的处罚决定，请按程序办理。
         *     `ITEM_VERSION_HEAVIER` 新版本有较重或者不能确定不较重的规定，不能适用，请仍按原版本办理。
         *     `ITEM_VERSION_NONE_NEWER` 该事项没有已经施行的更新版本，仍适用本案现在的版本。
         *     `ITEM_VERSION_NOT_HERE` 案件现在的环节不能变更适用的事项版本，请按所示的原因办理后再提出。
         *     `ITEM_VERSION_NOT_MILDER` 新版本没有较轻的规定，仍适用行为发生时的规定。
         *     `REFERRAL_NOT_HERE` 移送中和作出处理决定之后不能移送其他机关，请按程序继续办理。
         *     `SUSPENSION_NOT_HERE` 核查、移送和结案中不能中止，请按程序继续办理。
         *     `TASK_ALREADY_COMPLETED` 任务已由他人办结，请刷新后查看结果。
         *     `TASK_NOT_OPEN` 任务已办结或已撤回，请刷新待办。
         *     `TERMINATION_NOT_HERE` 核查、移送中和作出决定之后不能终止调查，请按程序继续办理。
         *     `TRANSFER_PENDING` 涉嫌犯罪的移送正在审批，请等待正职负责人的决定。
         *     `WITHDRAWAL_AFTER_SERVICE` 已向当事人送达文书，不能撤销登记，请依程序作出处理决定。
         */
        Refused409_3f01038f: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ACTION_NOT_ALLOWED",
                 *       "title": "案件当前阶段不能办理此项操作，请刷新后查看可办理事项。",
                 *       "status": 409,
                 *       "code": "ACTION_NOT_ALLOWED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ACTION_NOT_ALLOWED" | "CASE_CLOSED" | "CASE_IN_TRANSFER" | "CASE_SUSPENDED" | "COMMITMENT_CHANGED" | "CORRECTION_NOT_HERE" | "ITEM_VERSION_HEAVIER" | "ITEM_VERSION_NONE_NEWER" | "ITEM_VERSION_NOT_HERE" | "ITEM_VERSION_NOT_MILDER" | "REFERRAL_NOT_HERE" | "SUSPENSION_NOT_HERE" | "TASK_ALREADY_COMPLETED" | "TASK_NOT_OPEN" | "TERMINATION_NOT_HERE" | "TRANSFER_PENDING" | "WITHDRAWAL_AFTER_SERVICE";
                };
            };
        };
        /**
         * @description `ATTACHMENT_UNKNOWN` 所附文件没有上传成功，请重新上传后再提交。
         *     `CORRECTION_HEAVIER` 自行变更只能减轻处罚；要加重的，请撤销后重新调查、告知和决定。
         *     `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         *     `REMEDY_DETAILS` 撤销处罚决定的，须选明撤销的理由和是否责令重新作出，请补充。
         *     `REMEDY_FINE` 变更处罚决定的须填变更后的罚款（没有罚款填 0），其他结果不填。
         *     `TWO_OFFICERS_REQUIRED` 执法人员不得少于两人，请补充不同的执法人员。
         */
        Refused422_3a191df6: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ATTACHMENT_UNKNOWN",
                 *       "title": "所附文件没有上传成功，请重新上传后再提交。",
                 *       "status": 422,
                 *       "code": "ATTACHMENT_UNKNOWN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ATTACHMENT_UNKNOWN" | "CORRECTION_HEAVIER" | "IDEMPOTENCY_KEY_REUSED" | "REMEDY_DETAILS" | "REMEDY_FINE" | "TWO_OFFICERS_REQUIRED";
                };
            };
        };
        /**
         * @description `CONFIRMATION_NOT_YOURS` 责令、复查由参加的执法人员各自用自己的账号确认，不能代为确认，请由其本人办理。
         *     `CROSS_ORIGIN` 请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。
         *     `MINUTES_NOT_YOURS` 笔录由参加的执法人员各自用自己的账号确认，不能代为确认，请由其本人办理。
         *     `NOT_CANDIDATE` 您的岗位不能办理此任务，请交由相应岗位人员办理。
         *     `NOT_OF_AUTHORITY` 本案不属于您所在的单位，请由案件所属单位的人员办理。
         *     `PROPOSED_BY_SELF` 不能审批自己提出的事项，请交由其他人员办理。
         *     `RECUSED` 该人员在本案已经回避，不能再办理本案，请交由其他人员办理。
         *     `REVIEWER_UNQUALIFIED` 法制审核须由取得法律职业资格的人员办理，请交由有资格的审核人员，或者由系统管理员登记其资格。
         *     `ROLE_CONFLICT` 同一人在一件案件中只能承担一种职责，请交由没有办理过本案其他环节的人员办理。
         *     `UNCERTIFIED` 没有有效执法证的人员不能执法，请由持证的执法人员办理。
         *     `WITHDRAWAL_BY_ONE` 撤销登记须由提出人、登记人以外的负责人批准，请交由其他负责人办理。
         */
        Refused403_e71bf75e: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CONFIRMATION_NOT_YOURS",
                 *       "title": "责令、复查由参加的执法人员各自用自己的账号确认，不能代为确认，请由其本人办理。",
                 *       "status": 403,
                 *       "code": "CONFIRMATION_NOT_YOURS"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CONFIRMATION_NOT_YOURS" | "CROSS_ORIGIN" | "MINUTES_NOT_YOURS" | "NOT_CANDIDATE" | "NOT_OF_AUTHORITY" | "PROPOSED_BY_SELF" | "RECUSED" | "REVIEWER_UNQUALIFIED" | "ROLE_CONFLICT" | "UNCERTIFIED" | "WITHDRAWAL_BY_ONE";
                };
            };
        };
        /**
         * @description `CONFIRMATION_NOT_YOURS` 责令、复查由参加的执法人员各自用自己的账号确认，不能代为确认，请由其本人办理。
         *     `FORBIDDEN` 您没有办理此事项的权限，请联系本单位负责人。
         *     `MINUTES_NOT_YOURS` 笔录由参加的执法人员各自用自己的账号确认，不能代为确认，请由其本人办理。
         *     `NOT_CANDIDATE` 您的岗位不能办理此任务，请交由相应岗位人员办理。
         *     `NOT_OF_AUTHORITY` 本案不属于您所在的单位，请由案件所属单位的人员办理。
         *     `PROPOSED_BY_SELF` 不能审批自己提出的事项，请交由其他人员办理。
         *     `RECUSAL_OWN` 不能决定自己的回避或者自己提出的回避，请交由有权决定的其他负责人。
         *     `RECUSED` 该人员在本案已经回避，不能再办理本案，请交由其他人员办理。
         *     `REVIEWER_UNQUALIFIED` 法制审核须由取得法律职业资格的人员办理，请交由有资格的审核人员，或者由系统管理员登记其资格。
         *     `ROLE_CONFLICT` 同一人在一件案件中只能承担一种职责，请交由没有办理过本案其他环节的人员办理。
         *     `TASK_FORCE_ONLY` 移送报告由专案组成员提出，请交由专案组成员办理。
         *     `UNCERTIFIED` 没有有效执法证的人员不能执法，请由持证的执法人员办理。
         *     `WITHDRAWAL_BY_ONE` 撤销登记须由提出人、登记人以外的负责人批准，请交由其他负责人办理。
         */
        Refused403_4e0bcffc: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CONFIRMATION_NOT_YOURS",
                 *       "title": "责令、复查由参加的执法人员各自用自己的账号确认，不能代为确认，请由其本人办理。",
                 *       "status": 403,
                 *       "code": "CONFIRMATION_NOT_YOURS"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CONFIRMATION_NOT_YOURS" | "FORBIDDEN" | "MINUTES_NOT_YOURS" | "NOT_CANDIDATE" | "NOT_OF_AUTHORITY" | "PROPOSED_BY_SELF" | "RECUSAL_OWN" | "RECUSED" | "REVIEWER_UNQUALIFIED" | "ROLE_CONFLICT" | "TASK_FORCE_ONLY" | "UNCERTIFIED" | "WITHDRAWAL_BY_ONE";
                };
            };
        };
        /**
         * @description `ACTION_NOT_ALLOWED` 案件当前阶段不能办理此项操作，请刷新后查看可办理事项。
         *     `CASE_CLOSED` 案件已结案，不能再办理，也不能再上传文件或生成当事人链接；如有错误请联系本单位负责人。
         *     `CASE_NOT_SUSPENDED` 案件没有中止，无需恢复。
         *     `CASE_SUSPENDED` 案件已中止，请先恢复办理。
         */
        Refused409_9b1d4c5c: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ACTION_NOT_ALLOWED",
                 *       "title": "案件当前阶段不能办理此项操作，请刷新后查看可办理事项。",
                 *       "status": 409,
                 *       "code": "ACTION_NOT_ALLOWED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ACTION_NOT_ALLOWED" | "CASE_CLOSED" | "CASE_NOT_SUSPENDED" | "CASE_SUSPENDED";
                };
            };
        };
        /**
         * @description `ATTACHMENT_UNKNOWN` 所附文件没有上传成功，请重新上传后再提交。
         *     `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         */
        Refused422_f14eb786: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ATTACHMENT_UNKNOWN",
                 *       "title": "所附文件没有上传成功，请重新上传后再提交。",
                 *       "status": 422,
                 *       "code": "ATTACHMENT_UNKNOWN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ATTACHMENT_UNKNOWN" | "IDEMPOTENCY_KEY_REUSED";
                };
            };
        };
        /**
         * @description `CROSS_ORIGIN` 请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。
         *     `FORBIDDEN` 您没有办理此事项的权限，请联系本单位负责人。
         *     `NOT_OF_AUTHORITY` 本案不属于您所在的单位，请由案件所属单位的人员办理。
         *     `RECUSED` 该人员在本案已经回避，不能再办理本案，请交由其他人员办理。
         *     `ROLE_CONFLICT` 同一人在一件案件中只能承担一种职责，请交由没有办理过本案其他环节的人员办理。
         *     `UNCERTIFIED` 没有有效执法证的人员不能执法，请由持证的执法人员办理。
         */
        Refused403_56acbd73: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CROSS_ORIGIN",
                 *       "title": "请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。",
                 *       "status": 403,
                 *       "code": "CROSS_ORIGIN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CROSS_ORIGIN" | "FORBIDDEN" | "NOT_OF_AUTHORITY" | "RECUSED" | "ROLE_CONFLICT" | "UNCERTIFIED";
                };
            };
        };
        /**
         * @description `CASE_NOT_FOUND` 没有找到该案件，请核对案号。
         *     `NOT_FOUND` 没有找到所请求的内容，请核对编号。
         *     `PARTY_LINK_INVALID` 链接无效或已过期，请联系办案人员重新获取。
         */
        Refused404_49cf89d2: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CASE_NOT_FOUND",
                 *       "title": "没有找到该案件，请核对案号。",
                 *       "status": 404,
                 *       "code": "CASE_NOT_FOUND"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CASE_NOT_FOUND" | "NOT_FOUND" | "PARTY_LINK_INVALID";
                };
            };
        };
        /** @description `PARTY_LINK_REPLACED` 这个链接已被新的链接代替，请用办案人员最近一次给您的二维码或链接打开，并输入新的验证码。 */
        Refused401_42d34955: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#PARTY_LINK_REPLACED",
                 *       "title": "这个链接已被新的链接代替，请用办案人员最近一次给您的二维码或链接打开，并输入新的验证码。",
                 *       "status": 401,
                 *       "code": "PARTY_LINK_REPLACED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "PARTY_LINK_REPLACED";
                };
            };
        };
        /**
         * @description `NOT_FOUND` 没有找到所请求的内容，请核对编号。
         *     `PARTY_LINK_INVALID` 链接无效或已过期，请联系办案人员重新获取。
         */
        Refused404_c3dc4cd2: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#NOT_FOUND",
                 *       "title": "没有找到所请求的内容，请核对编号。",
                 *       "status": 404,
                 *       "code": "NOT_FOUND"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "NOT_FOUND" | "PARTY_LINK_INVALID";
                };
            };
        };
        /**
         * @description `PARTY_CODE_EXPIRED` 验证码已失效，请联系办案人员重新获取。
         *     `PARTY_CODE_WRONG` 验证码不正确，请核对后再输入。
         *     `PARTY_LINK_REPLACED` 这个链接已被新的链接代替，请用办案人员最近一次给您的二维码或链接打开，并输入新的验证码。
         */
        Refused401_f8a2a60c: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#PARTY_CODE_EXPIRED",
                 *       "title": "验证码已失效，请联系办案人员重新获取。",
                 *       "status": 401,
                 *       "code": "PARTY_CODE_EXPIRED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "PARTY_CODE_EXPIRED" | "PARTY_CODE_WRONG" | "PARTY_LINK_REPLACED";
                };
            };
        };
        /**
         * @description `CASE_CLOSED` 案件已结案，不能再办理，也不能再上传文件或生成当事人链接；如有错误请联系本单位负责人。
         *     `OUTBOUND_WAY_OFF` 这种发送方式没有开通，消息没有发出，请系统管理员先按《发送》一节设置。
         */
        Refused409_7572a8a4: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CASE_CLOSED",
                 *       "title": "案件已结案，不能再办理，也不能再上传文件或生成当事人链接；如有错误请联系本单位负责人。",
                 *       "status": 409,
                 *       "code": "CASE_CLOSED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CASE_CLOSED" | "OUTBOUND_WAY_OFF";
                };
            };
        };
        /**
         * @description `PARTY_PHONE_MISSING` 案件中没有当事人的手机号码，链接没有生成，请只生成二维码当面给当事人。
         *     `PARTY_TEXT_NOT_AGREED` 当事人没有在送达地址确认书中同意短信送达，链接没有生成，请先登记送达地址确认书，或者只生成二维码当面给当事人。
         */
        Refused422_1e22ae5e: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#PARTY_PHONE_MISSING",
                 *       "title": "案件中没有当事人的手机号码，链接没有生成，请只生成二维码当面给当事人。",
                 *       "status": 422,
                 *       "code": "PARTY_PHONE_MISSING"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "PARTY_PHONE_MISSING" | "PARTY_TEXT_NOT_AGREED";
                };
            };
        };
        /** @description `WEBHOOK_EXISTS` 这个网址已经登记，请修改已有的那一个。 */
        Refused409_9d181677: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#WEBHOOK_EXISTS",
                 *       "title": "这个网址已经登记，请修改已有的那一个。",
                 *       "status": 409,
                 *       "code": "WEBHOOK_EXISTS"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "WEBHOOK_EXISTS";
                };
            };
        };
        /** @description `WEBHOOK_TARGET_REFUSED` 不能向这个网址推送，没有保存。请改用可以公开访问的 https 网址；确需推送到内网的，请系统管理员先在设置 WEBHOOK_HOSTS 中写明。 */
        Refused422_26123b0b: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#WEBHOOK_TARGET_REFUSED",
                 *       "title": "不能向这个网址推送，没有保存。请改用可以公开访问的 https 网址；确需推送到内网的，请系统管理员先在设置 WEBHOOK_HOSTS 中写明。",
                 *       "status": 422,
                 *       "code": "WEBHOOK_TARGET_REFUSED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "WEBHOOK_TARGET_REFUSED";
                };
            };
        };
        /** @description `WEBHOOK_CHANGED` 这个接收地址刚被他人改过，没有保存，请刷新后再试。 */
        Refused409_99169e69: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#WEBHOOK_CHANGED",
                 *       "title": "这个接收地址刚被他人改过，没有保存，请刷新后再试。",
                 *       "status": 409,
                 *       "code": "WEBHOOK_CHANGED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "WEBHOOK_CHANGED";
                };
            };
        };
        /**
         * @description `CROSS_ORIGIN` 请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。
         *     `FORBIDDEN` 您没有办理此事项的权限，请联系本单位负责人。
         *     `PASSWORD_CHANGE_REQUIRED` 您的密码由管理员设置，请先改成自己的密码，再办理其他事项。
         *     `TYPICAL_NOT_YOURS` 这份典型案例不由本单位编写，或者您的岗位不办理这一步，请交由相应人员办理。
         */
        Refused403_57363d91: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CROSS_ORIGIN",
                 *       "title": "请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。",
                 *       "status": 403,
                 *       "code": "CROSS_ORIGIN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CROSS_ORIGIN" | "FORBIDDEN" | "PASSWORD_CHANGE_REQUIRED" | "TYPICAL_NOT_YOURS";
                };
            };
        };
        /**
         * @description `REQUEST_IN_PROGRESS` 同一次提交正在办理，请稍候，用同一个键再试。
         *     `TYPICAL_EXISTS` 这个案件已有典型案例，请打开它修改。
         *     `TYPICAL_NOT_SEALED` 案件归档封存以后才能编写典型案例，请先结案归档。
         */
        Refused409_2d54cde3: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#REQUEST_IN_PROGRESS",
                 *       "title": "同一次提交正在办理，请稍候，用同一个键再试。",
                 *       "status": 409,
                 *       "code": "REQUEST_IN_PROGRESS"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "REQUEST_IN_PROGRESS" | "TYPICAL_EXISTS" | "TYPICAL_NOT_SEALED";
                };
            };
        };
        /**
         * @description `ARCHIVE_DESTROYED` 这份案卷已经销毁，只留销毁清册，不能再办理。
         *     `TYPICAL_CHANGED` 典型案例已被他人修改，没有保存，请刷新后在新的内容上修改。
         *     `TYPICAL_STATE` 典型案例当前所处的环节不能这样办理，请刷新后查看可以办理的事项。
         */
        Refused409_5fbc2193: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ARCHIVE_DESTROYED",
                 *       "title": "这份案卷已经销毁，只留销毁清册，不能再办理。",
                 *       "status": 409,
                 *       "code": "ARCHIVE_DESTROYED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ARCHIVE_DESTROYED" | "TYPICAL_CHANGED" | "TYPICAL_STATE";
                };
            };
        };
        /**
         * @description `CROSS_ORIGIN` 请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。
         *     `FORBIDDEN` 您没有办理此事项的权限，请联系本单位负责人。
         *     `PASSWORD_CHANGE_REQUIRED` 您的密码由管理员设置，请先改成自己的密码，再办理其他事项。
         *     `TYPICAL_NOT_YOURS` 这份典型案例不由本单位编写，或者您的岗位不办理这一步，请交由相应人员办理。
         *     `TYPICAL_SAME_PERSON` 编写和审核须由不同的人办理，请交由另一人审核。
         */
        Refused403_a7b06c03: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CROSS_ORIGIN",
                 *       "title": "请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。",
                 *       "status": 403,
                 *       "code": "CROSS_ORIGIN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CROSS_ORIGIN" | "FORBIDDEN" | "PASSWORD_CHANGE_REQUIRED" | "TYPICAL_NOT_YOURS" | "TYPICAL_SAME_PERSON";
                };
            };
        };
        /** @description `TYPICAL_IDENTIFIES` 文字中还有能够识别当事人的信息，没有保存，请按提示删改后重新提交。 */
        Refused422_c4f225bb: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#TYPICAL_IDENTIFIES",
                 *       "title": "文字中还有能够识别当事人的信息，没有保存，请按提示删改后重新提交。",
                 *       "status": 422,
                 *       "code": "TYPICAL_IDENTIFIES"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "TYPICAL_IDENTIFIES";
                };
            };
        };
        /**
         * @description `TYPICAL_CHANGED` 典型案例已被他人修改，没有保存，请刷新后在新的内容上修改。
         *     `TYPICAL_STATE` 典型案例当前所处的环节不能这样办理，请刷新后查看可以办理的事项。
         */
        Refused409_e35a9e85: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#TYPICAL_CHANGED",
                 *       "title": "典型案例已被他人修改，没有保存，请刷新后在新的内容上修改。",
                 *       "status": 409,
                 *       "code": "TYPICAL_CHANGED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "TYPICAL_CHANGED" | "TYPICAL_STATE";
                };
            };
        };
        /** @description `OUTBOUND_WAY_OFF` 这种发送方式没有开通，消息没有发出，请系统管理员先按《发送》一节设置。 */
        Refused409_ff018146: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#OUTBOUND_WAY_OFF",
                 *       "title": "这种发送方式没有开通，消息没有发出，请系统管理员先按《发送》一节设置。",
                 *       "status": 409,
                 *       "code": "OUTBOUND_WAY_OFF"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "OUTBOUND_WAY_OFF";
                };
            };
        };
        /** @description `USERNAME_TAKEN` 用户名已存在，请换一个。 */
        Refused409_6d0b8cfb: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#USERNAME_TAKEN",
                 *       "title": "用户名已存在，请换一个。",
                 *       "status": 409,
                 *       "code": "USERNAME_TAKEN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "USERNAME_TAKEN";
                };
            };
        };
        /** @description `LAST_ADMIN` 至少须保留一名可用的系统管理员。 */
        Refused409_9b647801: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#LAST_ADMIN",
                 *       "title": "至少须保留一名可用的系统管理员。",
                 *       "status": 409,
                 *       "code": "LAST_ADMIN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "LAST_ADMIN";
                };
            };
        };
        /** @description `ACTION_NOT_ALLOWED` 案件当前阶段不能办理此项操作，请刷新后查看可办理事项。 */
        Refused409_1cea754a: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ACTION_NOT_ALLOWED",
                 *       "title": "案件当前阶段不能办理此项操作，请刷新后查看可办理事项。",
                 *       "status": 409,
                 *       "code": "ACTION_NOT_ALLOWED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ACTION_NOT_ALLOWED";
                };
            };
        };
        /** @description `PAYLOAD_UNREADABLE` 载荷解不开，请按提示核对 PAYLOAD_KEYS，或者改用写入它的那一套系统查看。 */
        Refused422_19906bff: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#PAYLOAD_UNREADABLE",
                 *       "title": "载荷解不开，请按提示核对 PAYLOAD_KEYS，或者改用写入它的那一套系统查看。",
                 *       "status": 422,
                 *       "code": "PAYLOAD_UNREADABLE"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "PAYLOAD_UNREADABLE";
                };
            };
        };
        /**
         * @description `ATTACHMENT_UNKNOWN` 所附文件没有上传成功，请重新上传后再提交。
         *     `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         *     `MINUTES_OVERLAP` 同一执法人员在这段时间已记入另一份笔录，请核对时间和人员。
         *     `OFFICER_NOT_IN_UNIT` 所列执法人员不属于本单位或没有执法资格，请重新选择。
         *     `TWO_OFFICERS_REQUIRED` 执法人员不得少于两人，请补充不同的执法人员。
         */
        Refused422_204e36af: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ATTACHMENT_UNKNOWN",
                 *       "title": "所附文件没有上传成功，请重新上传后再提交。",
                 *       "status": 422,
                 *       "code": "ATTACHMENT_UNKNOWN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ATTACHMENT_UNKNOWN" | "IDEMPOTENCY_KEY_REUSED" | "MINUTES_OVERLAP" | "OFFICER_NOT_IN_UNIT" | "TWO_OFFICERS_REQUIRED";
                };
            };
        };
        /**
         * @description `CROSS_ORIGIN` 请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。
         *     `FORBIDDEN` 您没有办理此事项的权限，请联系本单位负责人。
         *     `NOT_OF_AUTHORITY` 本案不属于您所在的单位，请由案件所属单位的人员办理。
         *     `PASSWORD_CHANGE_REQUIRED` 您的密码由管理员设置，请先改成自己的密码，再办理其他事项。
         *     `RECUSED` 该人员在本案已经回避，不能再办理本案，请交由其他人员办理。
         *     `ROLE_CONFLICT` 同一人在一件案件中只能承担一种职责，请交由没有办理过本案其他环节的人员办理。
         *     `UNCERTIFIED` 没有有效执法证的人员不能执法，请由持证的执法人员办理。
         */
        Refused403_8024d5eb: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CROSS_ORIGIN",
                 *       "title": "请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。",
                 *       "status": 403,
                 *       "code": "CROSS_ORIGIN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CROSS_ORIGIN" | "FORBIDDEN" | "NOT_OF_AUTHORITY" | "PASSWORD_CHANGE_REQUIRED" | "RECUSED" | "ROLE_CONFLICT" | "UNCERTIFIED";
                };
            };
        };
        /**
         * @description `ACTION_NOT_ALLOWED` 案件当前阶段不能办理此项操作，请刷新后查看可办理事项。
         *     `ALREADY_EXTENDED` 改正期限已延长过一次，不能再次延长。
         *     `CASE_CLOSED` 案件已结案，不能再办理，也不能再上传文件或生成当事人链接；如有错误请联系本单位负责人。
         *     `CASE_NOT_SUSPENDED` 案件没有中止，无需恢复。
         *     `CASE_SUSPENDED` 案件已中止，请先恢复办理。
         *     `CLOCK_NOT_RUNNING` 该期限当前没有在计算，不能延长。
         *     `EXTENSION_AFTER_EXPIRY` 改正期限已过，不能再申请延期。
         *     `EXTENSION_NOT_ALLOWED` 当场改正的事项不能延期。
         *     `EXTENSION_PENDING` 已有延期申请正在审批，请等待结果。
         */
        Refused409_ae29eb8f: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ACTION_NOT_ALLOWED",
                 *       "title": "案件当前阶段不能办理此项操作，请刷新后查看可办理事项。",
                 *       "status": 409,
                 *       "code": "ACTION_NOT_ALLOWED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ACTION_NOT_ALLOWED" | "ALREADY_EXTENDED" | "CASE_CLOSED" | "CASE_NOT_SUSPENDED" | "CASE_SUSPENDED" | "CLOCK_NOT_RUNNING" | "EXTENSION_AFTER_EXPIRY" | "EXTENSION_NOT_ALLOWED" | "EXTENSION_PENDING";
                };
            };
        };
        /**
         * @description `ATTACHMENT_UNKNOWN` 所附文件没有上传成功，请重新上传后再提交。
         *     `CALENDAR_NOT_COVERED` 所需年份的放假安排尚未公布或录入，请待录入后再计算。
         *     `EXTENSION_PASSES_OUTER_CLOCK` 延长后会超过核查或办案期限，请缩短。
         *     `EXTENSION_TOO_LONG` 申请延长的时间超过允许的最长期限，请缩短。
         *     `EXTENSION_UNIT_MIXED` 按日计算的期限只能按日延长，按分钟或小时计算的只能按分钟或小时延长，请改选单位。
         *     `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         *     `MINUTES_OVERLAP` 同一执法人员在这段时间已记入另一份笔录，请核对时间和人员。
         *     `OFFICER_NOT_IN_UNIT` 所列执法人员不属于本单位或没有执法资格，请重新选择。
         *     `TWO_OFFICERS_REQUIRED` 执法人员不得少于两人，请补充不同的执法人员。
         */
        Refused422_5d17216e: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ATTACHMENT_UNKNOWN",
                 *       "title": "所附文件没有上传成功，请重新上传后再提交。",
                 *       "status": 422,
                 *       "code": "ATTACHMENT_UNKNOWN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ATTACHMENT_UNKNOWN" | "CALENDAR_NOT_COVERED" | "EXTENSION_PASSES_OUTER_CLOCK" | "EXTENSION_TOO_LONG" | "EXTENSION_UNIT_MIXED" | "IDEMPOTENCY_KEY_REUSED" | "MINUTES_OVERLAP" | "OFFICER_NOT_IN_UNIT" | "TWO_OFFICERS_REQUIRED";
                };
            };
        };
        /**
         * @description `ACTION_NOT_ALLOWED` 案件当前阶段不能办理此项操作，请刷新后查看可办理事项。
         *     `CASE_CLOSED` 案件已结案，不能再办理，也不能再上传文件或生成当事人链接；如有错误请联系本单位负责人。
         *     `CASE_NOT_SUSPENDED` 案件没有中止，无需恢复。
         *     `CASE_SUSPENDED` 案件已中止，请先恢复办理。
         *     `ON_SPOT_NOT_HERE` 本案不能当场处罚，请按核查、立案的普通程序办理。
         *     `RULES_MISSING` 办理此类案件的期限规则尚未录入，暂不能登记，已通知系统管理员。
         */
        Refused409_9a652428: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ACTION_NOT_ALLOWED",
                 *       "title": "案件当前阶段不能办理此项操作，请刷新后查看可办理事项。",
                 *       "status": 409,
                 *       "code": "ACTION_NOT_ALLOWED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ACTION_NOT_ALLOWED" | "CASE_CLOSED" | "CASE_NOT_SUSPENDED" | "CASE_SUSPENDED" | "ON_SPOT_NOT_HERE" | "RULES_MISSING";
                };
            };
        };
        /**
         * @description `ATTACHMENT_UNKNOWN` 所附文件没有上传成功，请重新上传后再提交。
         *     `CHILD_NOT_PUNISHED` 当事人行为时不满十四周岁，不予行政处罚，请改选不予立案并责令监护人管教。
         *     `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         *     `MINUTES_OVERLAP` 同一执法人员在这段时间已记入另一份笔录，请核对时间和人员。
         *     `OFFICER_NOT_IN_UNIT` 所列执法人员不属于本单位或没有执法资格，请重新选择。
         *     `PENALTY_NEEDS_REFUSAL` 该事项依法拒不改正的才处罚，请先责令改正；已经改正的，不得处罚。
         *     `PENALTY_NOT_OURS` 本机关对该事项没有处罚权：应当处罚的，移送有管辖权的机关；已经改正的，按责令改正已履行结案。
         *     `TWO_OFFICERS_REQUIRED` 执法人员不得少于两人，请补充不同的执法人员。
         */
        Refused422_5fafc759: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ATTACHMENT_UNKNOWN",
                 *       "title": "所附文件没有上传成功，请重新上传后再提交。",
                 *       "status": 422,
                 *       "code": "ATTACHMENT_UNKNOWN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ATTACHMENT_UNKNOWN" | "CHILD_NOT_PUNISHED" | "IDEMPOTENCY_KEY_REUSED" | "MINUTES_OVERLAP" | "OFFICER_NOT_IN_UNIT" | "PENALTY_NEEDS_REFUSAL" | "PENALTY_NOT_OURS" | "TWO_OFFICERS_REQUIRED";
                };
            };
        };
        /**
         * @description `ACTION_NOT_ALLOWED` 案件当前阶段不能办理此项操作，请刷新后查看可办理事项。
         *     `CASE_CLOSED` 案件已结案，不能再办理，也不能再上传文件或生成当事人链接；如有错误请联系本单位负责人。
         *     `CASE_NOT_SUSPENDED` 案件没有中止，无需恢复。
         *     `CASE_SUSPENDED` 案件已中止，请先恢复办理。
         *     `SUSPENSION_NOT_HERE` 核查、移送和结案中不能中止，请按程序继续办理。
         *     `SUSPENSION_PENDING` 已有中止的提议正在审批，请等待结果。
         */
        Refused409_e46644aa: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ACTION_NOT_ALLOWED",
                 *       "title": "案件当前阶段不能办理此项操作，请刷新后查看可办理事项。",
                 *       "status": 409,
                 *       "code": "ACTION_NOT_ALLOWED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ACTION_NOT_ALLOWED" | "CASE_CLOSED" | "CASE_NOT_SUSPENDED" | "CASE_SUSPENDED" | "SUSPENSION_NOT_HERE" | "SUSPENSION_PENDING";
                };
            };
        };
        /**
         * @description `ATTACHMENT_UNKNOWN` 所附文件没有上传成功，请重新上传后再提交。
         *     `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         *     `MINUTES_OVERLAP` 同一执法人员在这段时间已记入另一份笔录，请核对时间和人员。
         *     `OFFICER_NOT_IN_UNIT` 所列执法人员不属于本单位或没有执法资格，请重新选择。
         *     `SUSPENSION_GROUND` 中止须有法定的五种情形之一，请选定情形。
         *     `SUSPENSION_REMINDER_PAST` 提醒核对之日最早为明天，请另选日期。
         *     `TWO_OFFICERS_REQUIRED` 执法人员不得少于两人，请补充不同的执法人员。
         */
        Refused422_2937ddf8: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ATTACHMENT_UNKNOWN",
                 *       "title": "所附文件没有上传成功，请重新上传后再提交。",
                 *       "status": 422,
                 *       "code": "ATTACHMENT_UNKNOWN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ATTACHMENT_UNKNOWN" | "IDEMPOTENCY_KEY_REUSED" | "MINUTES_OVERLAP" | "OFFICER_NOT_IN_UNIT" | "SUSPENSION_GROUND" | "SUSPENSION_REMINDER_PAST" | "TWO_OFFICERS_REQUIRED";
                };
            };
        };
        /**
         * @description `ACTION_NOT_ALLOWED` 案件当前阶段不能办理此项操作，请刷新后查看可办理事项。
         *     `CASE_CLOSED` 案件已结案，不能再办理，也不能再上传文件或生成当事人链接；如有错误请联系本单位负责人。
         *     `CASE_NOT_SUSPENDED` 案件没有中止，无需恢复。
         *     `CASE_SUSPENDED` 案件已中止，请先恢复办理。
         *     `TRANSFER_PENDING` 涉嫌犯罪的移送正在审批，请等待正职负责人的决定。
         */
        Refused409_839d927a: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ACTION_NOT_ALLOWED",
                 *       "title": "案件当前阶段不能办理此项操作，请刷新后查看可办理事项。",
                 *       "status": 409,
                 *       "code": "ACTION_NOT_ALLOWED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ACTION_NOT_ALLOWED" | "CASE_CLOSED" | "CASE_NOT_SUSPENDED" | "CASE_SUSPENDED" | "TRANSFER_PENDING";
                };
            };
        };
        /**
         * @description `ATTACHMENT_UNKNOWN` 所附文件没有上传成功，请重新上传后再提交。
         *     `AUDIOVISUAL_UNMARKED` 视听资料须注明制作方法、制作时间和制作人，录音附文字记录，请补充。
         *     `DATES_REVERSED` 结束日期早于开始日期，请核对。
         *     `DATE_BEFORE_CASE` 所填日期早于案件开始之日，请核对。
         *     `DATE_IN_FUTURE` 所填时间晚于现在，请核对。
         *     `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         *     `MINUTES_OVERLAP` 同一执法人员在这段时间已记入另一份笔录，请核对时间和人员。
         *     `MONITORING_UNREVIEWED` 电子技术监控设备的记录须经审核才能作为证据，请写明设备、设备的审核、记录内容的审核人和日期。
         *     `OFFICER_NOT_IN_UNIT` 所列执法人员不属于本单位或没有执法资格，请重新选择。
         *     `TWO_OFFICERS_REQUIRED` 执法人员不得少于两人，请补充不同的执法人员。
         */
        Refused422_efe1e7fb: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ATTACHMENT_UNKNOWN",
                 *       "title": "所附文件没有上传成功，请重新上传后再提交。",
                 *       "status": 422,
                 *       "code": "ATTACHMENT_UNKNOWN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ATTACHMENT_UNKNOWN" | "AUDIOVISUAL_UNMARKED" | "DATES_REVERSED" | "DATE_BEFORE_CASE" | "DATE_IN_FUTURE" | "IDEMPOTENCY_KEY_REUSED" | "MINUTES_OVERLAP" | "MONITORING_UNREVIEWED" | "OFFICER_NOT_IN_UNIT" | "TWO_OFFICERS_REQUIRED";
                };
            };
        };
        /**
         * @description `ATTACHMENT_UNKNOWN` 所附文件没有上传成功，请重新上传后再提交。
         *     `DATES_REVERSED` 结束日期早于开始日期，请核对。
         *     `DATE_BEFORE_CASE` 所填日期早于案件开始之日，请核对。
         *     `DATE_IN_FUTURE` 所填时间晚于现在，请核对。
         *     `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         *     `MINUTES_GUARDIAN` 询问、检查未满十八周岁的人，须有监护人在场，请写明在场的监护人。
         *     `MINUTES_OFFICERS` 笔录由在场的、本案登记的执法人员制作，请核对执法人员。
         *     `MINUTES_ONE_PERSON` 询问应当个别进行，一份询问笔录只记一个人，请每人另作一份。
         *     `MINUTES_OVERLAP` 同一执法人员在这段时间已记入另一份笔录，请核对时间和人员。
         *     `MINUTES_REFUSED` 拒绝签名或者确认的，须写明理由，并有见证人在场或者录像，请补充。
         *     `MINUTES_UNKNOWN` 没有可以更正的这一份笔录，请核对是第几份。
         *     `MINUTES_UNSIGNED` 已签名、盖章的，请上传签名页的照片；在当事人页面核对的，选留待本人核对。
         *     `OFFICER_NOT_IN_UNIT` 所列执法人员不属于本单位或没有执法资格，请重新选择。
         *     `TWO_OFFICERS_REQUIRED` 执法人员不得少于两人，请补充不同的执法人员。
         */
        Refused422_258a7191: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ATTACHMENT_UNKNOWN",
                 *       "title": "所附文件没有上传成功，请重新上传后再提交。",
                 *       "status": 422,
                 *       "code": "ATTACHMENT_UNKNOWN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ATTACHMENT_UNKNOWN" | "DATES_REVERSED" | "DATE_BEFORE_CASE" | "DATE_IN_FUTURE" | "IDEMPOTENCY_KEY_REUSED" | "MINUTES_GUARDIAN" | "MINUTES_OFFICERS" | "MINUTES_ONE_PERSON" | "MINUTES_OVERLAP" | "MINUTES_REFUSED" | "MINUTES_UNKNOWN" | "MINUTES_UNSIGNED" | "OFFICER_NOT_IN_UNIT" | "TWO_OFFICERS_REQUIRED";
                };
            };
        };
        /**
         * @description `ATTACHMENT_UNKNOWN` 所附文件没有上传成功，请重新上传后再提交。
         *     `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         *     `MINUTES_OVERLAP` 同一执法人员在这段时间已记入另一份笔录，请核对时间和人员。
         *     `MINUTES_PAGES` 笔录须逐页核对，请补全尚未核对的页。
         *     `MINUTES_REFUSED` 拒绝签名或者确认的，须写明理由，并有见证人在场或者录像，请补充。
         *     `MINUTES_UNKNOWN` 没有可以更正的这一份笔录，请核对是第几份。
         *     `OFFICER_NOT_IN_UNIT` 所列执法人员不属于本单位或没有执法资格，请重新选择。
         *     `TWO_OFFICERS_REQUIRED` 执法人员不得少于两人，请补充不同的执法人员。
         */
        Refused422_ce6fb69f: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ATTACHMENT_UNKNOWN",
                 *       "title": "所附文件没有上传成功，请重新上传后再提交。",
                 *       "status": 422,
                 *       "code": "ATTACHMENT_UNKNOWN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ATTACHMENT_UNKNOWN" | "IDEMPOTENCY_KEY_REUSED" | "MINUTES_OVERLAP" | "MINUTES_PAGES" | "MINUTES_REFUSED" | "MINUTES_UNKNOWN" | "OFFICER_NOT_IN_UNIT" | "TWO_OFFICERS_REQUIRED";
                };
            };
        };
        /**
         * @description `ACTION_NOT_ALLOWED` 案件当前阶段不能办理此项操作，请刷新后查看可办理事项。
         *     `CASE_CLOSED` 案件已结案，不能再办理，也不能再上传文件或生成当事人链接；如有错误请联系本单位负责人。
         *     `CASE_NOT_SUSPENDED` 案件没有中止，无需恢复。
         *     `CASE_SUSPENDED` 案件已中止，请先恢复办理。
         *     `TRANSFER_PENDING` 涉嫌犯罪的移送正在审批，请等待正职负责人的决定。
         *     `WITHDRAWAL_AFTER_SERVICE` 已向当事人送达文书，不能撤销登记，请依程序作出处理决定。
         *     `WITHDRAWAL_PENDING` 已有撤销登记的提议正在审批，请等待结果。
         */
        Refused409_f37bd547: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ACTION_NOT_ALLOWED",
                 *       "title": "案件当前阶段不能办理此项操作，请刷新后查看可办理事项。",
                 *       "status": 409,
                 *       "code": "ACTION_NOT_ALLOWED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ACTION_NOT_ALLOWED" | "CASE_CLOSED" | "CASE_NOT_SUSPENDED" | "CASE_SUSPENDED" | "TRANSFER_PENDING" | "WITHDRAWAL_AFTER_SERVICE" | "WITHDRAWAL_PENDING";
                };
            };
        };
        /**
         * @description `CROSS_ORIGIN` 请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。
         *     `FORBIDDEN` 您没有办理此事项的权限，请联系本单位负责人。
         *     `NOT_OF_AUTHORITY` 本案不属于您所在的单位，请由案件所属单位的人员办理。
         *     `PASSWORD_CHANGE_REQUIRED` 您的密码由管理员设置，请先改成自己的密码，再办理其他事项。
         *     `RECUSED` 该人员在本案已经回避，不能再办理本案，请交由其他人员办理。
         *     `ROLE_CONFLICT` 同一人在一件案件中只能承担一种职责，请交由没有办理过本案其他环节的人员办理。
         *     `UNCERTIFIED` 没有有效执法证的人员不能执法，请由持证的执法人员办理。
         *     `WITHDRAWAL_BY_ONE` 撤销登记须由提出人、登记人以外的负责人批准，请交由其他负责人办理。
         */
        Refused403_198d1a30: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#CROSS_ORIGIN",
                 *       "title": "请求不是从本系统的页面发出的，已拒绝；请在本系统页面上重新操作。",
                 *       "status": 403,
                 *       "code": "CROSS_ORIGIN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CROSS_ORIGIN" | "FORBIDDEN" | "NOT_OF_AUTHORITY" | "PASSWORD_CHANGE_REQUIRED" | "RECUSED" | "ROLE_CONFLICT" | "UNCERTIFIED" | "WITHDRAWAL_BY_ONE";
                };
            };
        };
        /**
         * @description `ACTION_NOT_ALLOWED` 案件当前阶段不能办理此项操作，请刷新后查看可办理事项。
         *     `CASE_CLOSED` 案件已结案，不能再办理，也不能再上传文件或生成当事人链接；如有错误请联系本单位负责人。
         *     `CASE_NOT_SUSPENDED` 案件没有中止，无需恢复。
         *     `CASE_SUSPENDED` 案件已中止，请先恢复办理。
         *     `TERMINATION_NOT_HERE` 核查、移送中和作出决定之后不能终止调查，请按程序继续办理。
         *     `TERMINATION_PENDING` 已有终止调查的提议正在审批，请等待结果。
         *     `TRANSFER_PENDING` 涉嫌犯罪的移送正在审批，请等待正职负责人的决定。
         */
        Refused409_2d95dee4: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ACTION_NOT_ALLOWED",
                 *       "title": "案件当前阶段不能办理此项操作，请刷新后查看可办理事项。",
                 *       "status": 409,
                 *       "code": "ACTION_NOT_ALLOWED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ACTION_NOT_ALLOWED" | "CASE_CLOSED" | "CASE_NOT_SUSPENDED" | "CASE_SUSPENDED" | "TERMINATION_NOT_HERE" | "TERMINATION_PENDING" | "TRANSFER_PENDING";
                };
            };
        };
        /**
         * @description `ATTACHMENT_UNKNOWN` 所附文件没有上传成功，请重新上传后再提交。
         *     `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         *     `MINUTES_OVERLAP` 同一执法人员在这段时间已记入另一份笔录，请核对时间和人员。
         *     `OFFICER_NOT_IN_UNIT` 所列执法人员不属于本单位或没有执法资格，请重新选择。
         *     `TERMINATION_GROUND` 终止调查须有法定情形之一和证明材料，请选定情形并上传材料。
         *     `TWO_OFFICERS_REQUIRED` 执法人员不得少于两人，请补充不同的执法人员。
         */
        Refused422_f1b5179f: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ATTACHMENT_UNKNOWN",
                 *       "title": "所附文件没有上传成功，请重新上传后再提交。",
                 *       "status": 422,
                 *       "code": "ATTACHMENT_UNKNOWN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ATTACHMENT_UNKNOWN" | "IDEMPOTENCY_KEY_REUSED" | "MINUTES_OVERLAP" | "OFFICER_NOT_IN_UNIT" | "TERMINATION_GROUND" | "TWO_OFFICERS_REQUIRED";
                };
            };
        };
        /**
         * @description `ACTION_NOT_ALLOWED` 案件当前阶段不能办理此项操作，请刷新后查看可办理事项。
         *     `CASE_CLOSED` 案件已结案，不能再办理，也不能再上传文件或生成当事人链接；如有错误请联系本单位负责人。
         *     `CASE_NOT_SUSPENDED` 案件没有中止，无需恢复。
         *     `CASE_SUSPENDED` 案件已中止，请先恢复办理。
         *     `ITEM_VERSION_HEAVIER` 新版本有较重或者不能确定不较重的规定，不能适用，请仍按原版本办理。
         *     `ITEM_VERSION_NONE_NEWER` 该事项没有已经施行的更新版本，仍适用本案现在的版本。
         *     `ITEM_VERSION_NOT_HERE` 案件现在的环节不能变更适用的事项版本，请按所示的原因办理后再提出。
         *     `ITEM_VERSION_NOT_MILDER` 新版本没有较轻的规定，仍适用行为发生时的规定。
         *     `ITEM_VERSION_PENDING` 已有适用新规定的提议正在审批，请等待结果。
         *     `TRANSFER_PENDING` 涉嫌犯罪的移送正在审批，请等待正职负责人的决定。
         */
        Refused409_2f4b9e6d: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ACTION_NOT_ALLOWED",
                 *       "title": "案件当前阶段不能办理此项操作，请刷新后查看可办理事项。",
                 *       "status": 409,
                 *       "code": "ACTION_NOT_ALLOWED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ACTION_NOT_ALLOWED" | "CASE_CLOSED" | "CASE_NOT_SUSPENDED" | "CASE_SUSPENDED" | "ITEM_VERSION_HEAVIER" | "ITEM_VERSION_NONE_NEWER" | "ITEM_VERSION_NOT_HERE" | "ITEM_VERSION_NOT_MILDER" | "ITEM_VERSION_PENDING" | "TRANSFER_PENDING";
                };
            };
        };
        /**
         * @description `ACTION_NOT_ALLOWED` 案件当前阶段不能办理此项操作，请刷新后查看可办理事项。
         *     `CASE_CLOSED` 案件已结案，不能再办理，也不能再上传文件或生成当事人链接；如有错误请联系本单位负责人。
         *     `CASE_NOT_SUSPENDED` 案件没有中止，无需恢复。
         *     `CASE_SUSPENDED` 案件已中止，请先恢复办理。
         *     `SUPERVISION_PENDING` 已有督办正在等待说明，请待其答复后再督办。
         */
        Refused409_25fdc0a4: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ACTION_NOT_ALLOWED",
                 *       "title": "案件当前阶段不能办理此项操作，请刷新后查看可办理事项。",
                 *       "status": 409,
                 *       "code": "ACTION_NOT_ALLOWED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ACTION_NOT_ALLOWED" | "CASE_CLOSED" | "CASE_NOT_SUSPENDED" | "CASE_SUSPENDED" | "SUPERVISION_PENDING";
                };
            };
        };
        /**
         * @description `ATTACHMENT_UNKNOWN` 所附文件没有上传成功，请重新上传后再提交。
         *     `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         *     `MINUTES_OVERLAP` 同一执法人员在这段时间已记入另一份笔录，请核对时间和人员。
         *     `OFFICER_NOT_IN_UNIT` 所列执法人员不属于本单位或没有执法资格，请重新选择。
         *     `SUPERVISION_DATE_PAST` 说明期限最早为明天，请另选日期。
         *     `TWO_OFFICERS_REQUIRED` 执法人员不得少于两人，请补充不同的执法人员。
         */
        Refused422_067fd050: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ATTACHMENT_UNKNOWN",
                 *       "title": "所附文件没有上传成功，请重新上传后再提交。",
                 *       "status": 422,
                 *       "code": "ATTACHMENT_UNKNOWN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ATTACHMENT_UNKNOWN" | "IDEMPOTENCY_KEY_REUSED" | "MINUTES_OVERLAP" | "OFFICER_NOT_IN_UNIT" | "SUPERVISION_DATE_PAST" | "TWO_OFFICERS_REQUIRED";
                };
            };
        };
        /**
         * @description `ACTION_NOT_ALLOWED` 案件当前阶段不能办理此项操作，请刷新后查看可办理事项。
         *     `CASE_CLOSED` 案件已结案，不能再办理，也不能再上传文件或生成当事人链接；如有错误请联系本单位负责人。
         *     `CASE_NOT_SUSPENDED` 案件没有中止，无需恢复。
         *     `CASE_SUSPENDED` 案件已中止，请先恢复办理。
         *     `DEFENCE_LAPSED` 陈述申辩期限已过；如有新的证据，请直接联系办案人员。
         */
        Refused409_0acd191a: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ACTION_NOT_ALLOWED",
                 *       "title": "案件当前阶段不能办理此项操作，请刷新后查看可办理事项。",
                 *       "status": 409,
                 *       "code": "ACTION_NOT_ALLOWED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ACTION_NOT_ALLOWED" | "CASE_CLOSED" | "CASE_NOT_SUSPENDED" | "CASE_SUSPENDED" | "DEFENCE_LAPSED";
                };
            };
        };
        /**
         * @description `ATTACHMENT_UNKNOWN` 所附文件没有上传成功，请重新上传后再提交。
         *     `DATE_BEFORE_CASE` 所填日期早于案件开始之日，请核对。
         *     `DATE_IN_FUTURE` 所填时间晚于现在，请核对。
         *     `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         *     `MINUTES_OVERLAP` 同一执法人员在这段时间已记入另一份笔录，请核对时间和人员。
         *     `OFFICER_NOT_IN_UNIT` 所列执法人员不属于本单位或没有执法资格，请重新选择。
         *     `TWO_OFFICERS_REQUIRED` 执法人员不得少于两人，请补充不同的执法人员。
         */
        Refused422_2fc5d2d7: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ATTACHMENT_UNKNOWN",
                 *       "title": "所附文件没有上传成功，请重新上传后再提交。",
                 *       "status": 422,
                 *       "code": "ATTACHMENT_UNKNOWN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ATTACHMENT_UNKNOWN" | "DATE_BEFORE_CASE" | "DATE_IN_FUTURE" | "IDEMPOTENCY_KEY_REUSED" | "MINUTES_OVERLAP" | "OFFICER_NOT_IN_UNIT" | "TWO_OFFICERS_REQUIRED";
                };
            };
        };
        /**
         * @description `ACTION_NOT_ALLOWED` 案件当前阶段不能办理此项操作，请刷新后查看可办理事项。
         *     `CASE_CLOSED` 案件已结案，不能再办理，也不能再上传文件或生成当事人链接；如有错误请联系本单位负责人。
         *     `CASE_NOT_SUSPENDED` 案件没有中止，无需恢复。
         *     `CASE_SUSPENDED` 案件已中止，请先恢复办理。
         *     `SERVED_BY_ADDRESS` 当事人确认过送达地址，因地址不准确或者变更未告知被退回的，退回之日即为送达之日：请在送达任务中选邮寄送达并注明。
         *     `SERVICE_NOT_OUT` 该文书没有在等待送达，请核对所选的文书。
         */
        Refused409_c6db69bc: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ACTION_NOT_ALLOWED",
                 *       "title": "案件当前阶段不能办理此项操作，请刷新后查看可办理事项。",
                 *       "status": 409,
                 *       "code": "ACTION_NOT_ALLOWED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ACTION_NOT_ALLOWED" | "CASE_CLOSED" | "CASE_NOT_SUSPENDED" | "CASE_SUSPENDED" | "SERVED_BY_ADDRESS" | "SERVICE_NOT_OUT";
                };
            };
        };
        /**
         * @description `ATTACHMENT_UNKNOWN` 所附文件没有上传成功，请重新上传后再提交。
         *     `DATE_IN_FUTURE` 所填时间晚于现在，请核对。
         *     `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         *     `MINUTES_OVERLAP` 同一执法人员在这段时间已记入另一份笔录，请核对时间和人员。
         *     `OFFICER_NOT_IN_UNIT` 所列执法人员不属于本单位或没有执法资格，请重新选择。
         *     `SERVED_BEFORE_MADE` 送达时间早于文书制作，请核对送达生效时间或公告发布日期。
         *     `TWO_OFFICERS_REQUIRED` 执法人员不得少于两人，请补充不同的执法人员。
         */
        Refused422_c1196cc3: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ATTACHMENT_UNKNOWN",
                 *       "title": "所附文件没有上传成功，请重新上传后再提交。",
                 *       "status": 422,
                 *       "code": "ATTACHMENT_UNKNOWN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ATTACHMENT_UNKNOWN" | "DATE_IN_FUTURE" | "IDEMPOTENCY_KEY_REUSED" | "MINUTES_OVERLAP" | "OFFICER_NOT_IN_UNIT" | "SERVED_BEFORE_MADE" | "TWO_OFFICERS_REQUIRED";
                };
            };
        };
        /**
         * @description `ACTION_NOT_ALLOWED` 案件当前阶段不能办理此项操作，请刷新后查看可办理事项。
         *     `ANNOUNCED_ALREADY` 该文书已在公告送达，期满自动视为送达；当事人来领取的，在送达任务中登记。
         *     `CASE_CLOSED` 案件已结案，不能再办理，也不能再上传文件或生成当事人链接；如有错误请联系本单位负责人。
         *     `CASE_NOT_SUSPENDED` 案件没有中止，无需恢复。
         *     `CASE_SUSPENDED` 案件已中止，请先恢复办理。
         *     `SERVICE_NOT_OUT` 该文书没有在等待送达，请核对所选的文书。
         */
        Refused409_df38ecbb: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ACTION_NOT_ALLOWED",
                 *       "title": "案件当前阶段不能办理此项操作，请刷新后查看可办理事项。",
                 *       "status": 409,
                 *       "code": "ACTION_NOT_ALLOWED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ACTION_NOT_ALLOWED" | "ANNOUNCED_ALREADY" | "CASE_CLOSED" | "CASE_NOT_SUSPENDED" | "CASE_SUSPENDED" | "SERVICE_NOT_OUT";
                };
            };
        };
        /**
         * @description `ANNOUNCEMENT_EARLY` 公告送达须下落不明，或者以其他方式无法送达；请先逐次登记送达未成，再公告。
         *     `ATTACHMENT_UNKNOWN` 所附文件没有上传成功，请重新上传后再提交。
         *     `CALENDAR_NOT_COVERED` 所需年份的放假安排尚未公布或录入，请待录入后再计算。
         *     `DATE_IN_FUTURE` 所填时间晚于现在，请核对。
         *     `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         *     `MINUTES_OVERLAP` 同一执法人员在这段时间已记入另一份笔录，请核对时间和人员。
         *     `OFFICER_NOT_IN_UNIT` 所列执法人员不属于本单位或没有执法资格，请重新选择。
         *     `PERIOD_PASSES_OUTER_CLOCK` 改正期限会超过核查或办案期限，请缩短。
         *     `SERVED_BEFORE_MADE` 送达时间早于文书制作，请核对送达生效时间或公告发布日期。
         *     `TWO_OFFICERS_REQUIRED` 执法人员不得少于两人，请补充不同的执法人员。
         */
        Refused422_71285970: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ANNOUNCEMENT_EARLY",
                 *       "title": "公告送达须下落不明，或者以其他方式无法送达；请先逐次登记送达未成，再公告。",
                 *       "status": 422,
                 *       "code": "ANNOUNCEMENT_EARLY"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ANNOUNCEMENT_EARLY" | "ATTACHMENT_UNKNOWN" | "CALENDAR_NOT_COVERED" | "DATE_IN_FUTURE" | "IDEMPOTENCY_KEY_REUSED" | "MINUTES_OVERLAP" | "OFFICER_NOT_IN_UNIT" | "PERIOD_PASSES_OUTER_CLOCK" | "SERVED_BEFORE_MADE" | "TWO_OFFICERS_REQUIRED";
                };
            };
        };
        /**
         * @description `ACTION_NOT_ALLOWED` 案件当前阶段不能办理此项操作，请刷新后查看可办理事项。
         *     `CASE_CLOSED` 案件已结案，不能再办理，也不能再上传文件或生成当事人链接；如有错误请联系本单位负责人。
         *     `CASE_NOT_SUSPENDED` 案件没有中止，无需恢复。
         *     `CASE_SUSPENDED` 案件已中止，请先恢复办理。
         *     `NOTHING_TO_CORRECT` 没有可以更正的送达记录，或者所填与原记录相同，请核对。
         *     `SERVICE_RELIED_ON` 已经以这次送达为依据作出决定，不能更正，请由负责人重新告知或者自行纠正决定。
         */
        Refused409_88528943: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ACTION_NOT_ALLOWED",
                 *       "title": "案件当前阶段不能办理此项操作，请刷新后查看可办理事项。",
                 *       "status": 409,
                 *       "code": "ACTION_NOT_ALLOWED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ACTION_NOT_ALLOWED" | "CASE_CLOSED" | "CASE_NOT_SUSPENDED" | "CASE_SUSPENDED" | "NOTHING_TO_CORRECT" | "SERVICE_RELIED_ON";
                };
            };
        };
        /**
         * @description `ACTION_NOT_ALLOWED` 案件当前阶段不能办理此项操作，请刷新后查看可办理事项。
         *     `ALREADY_EXTENDED` 改正期限已延长过一次，不能再次延长。
         *     `CASE_CLOSED` 案件已结案，不能再办理，也不能再上传文件或生成当事人链接；如有错误请联系本单位负责人。
         *     `CASE_NOT_SUSPENDED` 案件没有中止，无需恢复。
         *     `CASE_SUSPENDED` 案件已中止，请先恢复办理。
         *     `CLOCK_NOT_RUNNING` 该期限当前没有在计算，不能延长。
         *     `EXTENSION_AFTER_EXPIRY` 改正期限已过，不能再申请延期。
         *     `EXTENSION_NOT_ALLOWED` 当场改正的事项不能延期。
         */
        Refused409_1d3b948a: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ACTION_NOT_ALLOWED",
                 *       "title": "案件当前阶段不能办理此项操作，请刷新后查看可办理事项。",
                 *       "status": 409,
                 *       "code": "ACTION_NOT_ALLOWED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ACTION_NOT_ALLOWED" | "ALREADY_EXTENDED" | "CASE_CLOSED" | "CASE_NOT_SUSPENDED" | "CASE_SUSPENDED" | "CLOCK_NOT_RUNNING" | "EXTENSION_AFTER_EXPIRY" | "EXTENSION_NOT_ALLOWED";
                };
            };
        };
        /**
         * @description `ATTACHMENT_UNKNOWN` 所附文件没有上传成功，请重新上传后再提交。
         *     `CALENDAR_NOT_COVERED` 所需年份的放假安排尚未公布或录入，请待录入后再计算。
         *     `EXTENSION_PASSES_OUTER_CLOCK` 延长后会超过核查或办案期限，请缩短。
         *     `EXTENSION_TOO_LONG` 申请延长的时间超过允许的最长期限，请缩短。
         *     `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         *     `MINUTES_OVERLAP` 同一执法人员在这段时间已记入另一份笔录，请核对时间和人员。
         *     `OFFICER_NOT_IN_UNIT` 所列执法人员不属于本单位或没有执法资格，请重新选择。
         *     `TWO_OFFICERS_REQUIRED` 执法人员不得少于两人，请补充不同的执法人员。
         */
        Refused422_cc64331b: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ATTACHMENT_UNKNOWN",
                 *       "title": "所附文件没有上传成功，请重新上传后再提交。",
                 *       "status": 422,
                 *       "code": "ATTACHMENT_UNKNOWN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ATTACHMENT_UNKNOWN" | "CALENDAR_NOT_COVERED" | "EXTENSION_PASSES_OUTER_CLOCK" | "EXTENSION_TOO_LONG" | "IDEMPOTENCY_KEY_REUSED" | "MINUTES_OVERLAP" | "OFFICER_NOT_IN_UNIT" | "TWO_OFFICERS_REQUIRED";
                };
            };
        };
        /**
         * @description `ACTION_NOT_ALLOWED` 案件当前阶段不能办理此项操作，请刷新后查看可办理事项。
         *     `CASE_CLOSED` 案件已结案，不能再办理，也不能再上传文件或生成当事人链接；如有错误请联系本单位负责人。
         *     `CASE_NOT_SUSPENDED` 案件没有中止，无需恢复。
         *     `CASE_SUSPENDED` 案件已中止，请先恢复办理。
         *     `CLOCK_NOT_RUNNING` 该期限当前没有在计算，不能延长。
         */
        Refused409_c8393803: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ACTION_NOT_ALLOWED",
                 *       "title": "案件当前阶段不能办理此项操作，请刷新后查看可办理事项。",
                 *       "status": 409,
                 *       "code": "ACTION_NOT_ALLOWED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ACTION_NOT_ALLOWED" | "CASE_CLOSED" | "CASE_NOT_SUSPENDED" | "CASE_SUSPENDED" | "CLOCK_NOT_RUNNING";
                };
            };
        };
        /**
         * @description `ATTACHMENT_UNKNOWN` 所附文件没有上传成功，请重新上传后再提交。
         *     `DATES_REVERSED` 结束日期早于开始日期，请核对。
         *     `DATE_BEFORE_CASE` 所填日期早于案件开始之日，请核对。
         *     `DATE_IN_FUTURE` 所填时间晚于现在，请核对。
         *     `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         *     `MINUTES_OVERLAP` 同一执法人员在这段时间已记入另一份笔录，请核对时间和人员。
         *     `OFFICER_NOT_IN_UNIT` 所列执法人员不属于本单位或没有执法资格，请重新选择。
         *     `TWO_OFFICERS_REQUIRED` 执法人员不得少于两人，请补充不同的执法人员。
         */
        Refused422_b5cab07a: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ATTACHMENT_UNKNOWN",
                 *       "title": "所附文件没有上传成功，请重新上传后再提交。",
                 *       "status": 422,
                 *       "code": "ATTACHMENT_UNKNOWN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ATTACHMENT_UNKNOWN" | "DATES_REVERSED" | "DATE_BEFORE_CASE" | "DATE_IN_FUTURE" | "IDEMPOTENCY_KEY_REUSED" | "MINUTES_OVERLAP" | "OFFICER_NOT_IN_UNIT" | "TWO_OFFICERS_REQUIRED";
                };
            };
        };
        /**
         * @description `ACTION_NOT_ALLOWED` 案件当前阶段不能办理此项操作，请刷新后查看可办理事项。
         *     `CASE_CLOSED` 案件已结案，不能再办理，也不能再上传文件或生成当事人链接；如有错误请联系本单位负责人。
         *     `CASE_NOT_SUSPENDED` 案件没有中止，无需恢复。
         *     `CASE_SUSPENDED` 案件已中止，请先恢复办理。
         *     `HEARING_LAPSED` 要求听证的期限已过。
         *     `HEARING_PENDING` 已经要求听证，请等待安排。
         */
        Refused409_91534468: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ACTION_NOT_ALLOWED",
                 *       "title": "案件当前阶段不能办理此项操作，请刷新后查看可办理事项。",
                 *       "status": 409,
                 *       "code": "ACTION_NOT_ALLOWED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ACTION_NOT_ALLOWED" | "CASE_CLOSED" | "CASE_NOT_SUSPENDED" | "CASE_SUSPENDED" | "HEARING_LAPSED" | "HEARING_PENDING";
                };
            };
        };
        /**
         * @description `ACTION_NOT_ALLOWED` 案件当前阶段不能办理此项操作，请刷新后查看可办理事项。
         *     `CASE_CLOSED` 案件已结案，不能再办理，也不能再上传文件或生成当事人链接；如有错误请联系本单位负责人。
         *     `CASE_NOT_SUSPENDED` 案件没有中止，无需恢复。
         *     `CASE_SUSPENDED` 案件已中止，请先恢复办理。
         *     `INSTALMENTS_EARLY` 处罚决定书送达之后才能申请暂缓、分期缴纳，请待送达后再申请。
         *     `INSTALMENTS_LATE` 缴款期限已过，不能再申请暂缓、分期缴纳；请尽快缴纳，逾期的每日可以加处罚款。
         *     `INSTALMENTS_NOTHING` 没有需要缴纳的罚款，不必申请暂缓、分期缴纳。
         *     `INSTALMENTS_PENDING` 已有暂缓、分期缴纳的申请正在审批，请等待结果。
         */
        Refused409_bd9a269b: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ACTION_NOT_ALLOWED",
                 *       "title": "案件当前阶段不能办理此项操作，请刷新后查看可办理事项。",
                 *       "status": 409,
                 *       "code": "ACTION_NOT_ALLOWED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ACTION_NOT_ALLOWED" | "CASE_CLOSED" | "CASE_NOT_SUSPENDED" | "CASE_SUSPENDED" | "INSTALMENTS_EARLY" | "INSTALMENTS_LATE" | "INSTALMENTS_NOTHING" | "INSTALMENTS_PENDING";
                };
            };
        };
        /**
         * @description `ACTION_NOT_ALLOWED` 案件当前阶段不能办理此项操作，请刷新后查看可办理事项。
         *     `CASE_CLOSED` 案件已结案，不能再办理，也不能再上传文件或生成当事人链接；如有错误请联系本单位负责人。
         *     `CASE_NOT_SUSPENDED` 案件没有中止，无需恢复。
         *     `CASE_SUSPENDED` 案件已中止，请先恢复办理。
         *     `RECONSIDERATION_FIRST` 对当场作出的处罚决定不服，应当先申请行政复议，请核对；复议办结后再登记诉讼。
         *     `REMEDY_OPEN` 已有一件复议或者诉讼没有办结，请先登记其结果。
         */
        Refused409_f5e99b20: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ACTION_NOT_ALLOWED",
                 *       "title": "案件当前阶段不能办理此项操作，请刷新后查看可办理事项。",
                 *       "status": 409,
                 *       "code": "ACTION_NOT_ALLOWED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ACTION_NOT_ALLOWED" | "CASE_CLOSED" | "CASE_NOT_SUSPENDED" | "CASE_SUSPENDED" | "RECONSIDERATION_FIRST" | "REMEDY_OPEN";
                };
            };
        };
        /**
         * @description `ATTACHMENT_UNKNOWN` 所附文件没有上传成功，请重新上传后再提交。
         *     `DATE_IN_FUTURE` 所填时间晚于现在，请核对。
         *     `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         *     `MINUTES_OVERLAP` 同一执法人员在这段时间已记入另一份笔录，请核对时间和人员。
         *     `OFFICER_NOT_IN_UNIT` 所列执法人员不属于本单位或没有执法资格，请重新选择。
         *     `REMEDY_DATES` 复议、诉讼的日期前后不符，请核对。
         *     `TWO_OFFICERS_REQUIRED` 执法人员不得少于两人，请补充不同的执法人员。
         */
        Refused422_71bdc8d9: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ATTACHMENT_UNKNOWN",
                 *       "title": "所附文件没有上传成功，请重新上传后再提交。",
                 *       "status": 422,
                 *       "code": "ATTACHMENT_UNKNOWN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ATTACHMENT_UNKNOWN" | "DATE_IN_FUTURE" | "IDEMPOTENCY_KEY_REUSED" | "MINUTES_OVERLAP" | "OFFICER_NOT_IN_UNIT" | "REMEDY_DATES" | "TWO_OFFICERS_REQUIRED";
                };
            };
        };
        /**
         * @description `ACTION_NOT_ALLOWED` 案件当前阶段不能办理此项操作，请刷新后查看可办理事项。
         *     `CASE_CLOSED` 案件已结案，不能再办理，也不能再上传文件或生成当事人链接；如有错误请联系本单位负责人。
         *     `CASE_IN_TRANSFER` 案件正在移送公安机关，请待公安机关作出决定后再办理。
         *     `CASE_NOT_SUSPENDED` 案件没有中止，无需恢复。
         *     `CASE_SUSPENDED` 案件已中止，请先恢复办理。
         *     `REMEDY_GONE` 处罚决定已经撤销，不能再变更、撤销或者确认违法，请核对。
         *     `REMEDY_NOT_OPEN` 没有尚未办结的复议或者诉讼。
         */
        Refused409_a824ebdf: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ACTION_NOT_ALLOWED",
                 *       "title": "案件当前阶段不能办理此项操作，请刷新后查看可办理事项。",
                 *       "status": 409,
                 *       "code": "ACTION_NOT_ALLOWED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ACTION_NOT_ALLOWED" | "CASE_CLOSED" | "CASE_IN_TRANSFER" | "CASE_NOT_SUSPENDED" | "CASE_SUSPENDED" | "REMEDY_GONE" | "REMEDY_NOT_OPEN";
                };
            };
        };
        /**
         * @description `ATTACHMENT_UNKNOWN` 所附文件没有上传成功，请重新上传后再提交。
         *     `DATE_IN_FUTURE` 所填时间晚于现在，请核对。
         *     `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         *     `MINUTES_OVERLAP` 同一执法人员在这段时间已记入另一份笔录，请核对时间和人员。
         *     `OFFICER_NOT_IN_UNIT` 所列执法人员不属于本单位或没有执法资格，请重新选择。
         *     `REMEDY_DATES` 复议、诉讼的日期前后不符，请核对。
         *     `REMEDY_DETAILS` 撤销处罚决定的，须选明撤销的理由和是否责令重新作出，请补充。
         *     `REMEDY_FINE` 变更处罚决定的须填变更后的罚款（没有罚款填 0），其他结果不填。
         *     `TWO_OFFICERS_REQUIRED` 执法人员不得少于两人，请补充不同的执法人员。
         */
        Refused422_7fb272d9: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ATTACHMENT_UNKNOWN",
                 *       "title": "所附文件没有上传成功，请重新上传后再提交。",
                 *       "status": 422,
                 *       "code": "ATTACHMENT_UNKNOWN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ATTACHMENT_UNKNOWN" | "DATE_IN_FUTURE" | "IDEMPOTENCY_KEY_REUSED" | "MINUTES_OVERLAP" | "OFFICER_NOT_IN_UNIT" | "REMEDY_DATES" | "REMEDY_DETAILS" | "REMEDY_FINE" | "TWO_OFFICERS_REQUIRED";
                };
            };
        };
        /**
         * @description `ACTION_NOT_ALLOWED` 案件当前阶段不能办理此项操作，请刷新后查看可办理事项。
         *     `CASE_CLOSED` 案件已结案，不能再办理，也不能再上传文件或生成当事人链接；如有错误请联系本单位负责人。
         *     `CASE_NOT_SUSPENDED` 案件没有中止，无需恢复。
         *     `CASE_SUSPENDED` 案件已中止，请先恢复办理。
         *     `CORRECTION_NOT_HERE` 没有可以自行纠正的处罚决定，请按程序办理。
         *     `CORRECTION_PENDING` 已有自行纠正的提议正在审批，请等待结果。
         */
        Refused409_dacd9620: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ACTION_NOT_ALLOWED",
                 *       "title": "案件当前阶段不能办理此项操作，请刷新后查看可办理事项。",
                 *       "status": 409,
                 *       "code": "ACTION_NOT_ALLOWED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ACTION_NOT_ALLOWED" | "CASE_CLOSED" | "CASE_NOT_SUSPENDED" | "CASE_SUSPENDED" | "CORRECTION_NOT_HERE" | "CORRECTION_PENDING";
                };
            };
        };
        /**
         * @description `ATTACHMENT_UNKNOWN` 所附文件没有上传成功，请重新上传后再提交。
         *     `CORRECTION_HEAVIER` 自行变更只能减轻处罚；要加重的，请撤销后重新调查、告知和决定。
         *     `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         *     `MINUTES_OVERLAP` 同一执法人员在这段时间已记入另一份笔录，请核对时间和人员。
         *     `OFFICER_NOT_IN_UNIT` 所列执法人员不属于本单位或没有执法资格，请重新选择。
         *     `REMEDY_DETAILS` 撤销处罚决定的，须选明撤销的理由和是否责令重新作出，请补充。
         *     `REMEDY_FINE` 变更处罚决定的须填变更后的罚款（没有罚款填 0），其他结果不填。
         *     `TWO_OFFICERS_REQUIRED` 执法人员不得少于两人，请补充不同的执法人员。
         */
        Refused422_199ef0f3: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ATTACHMENT_UNKNOWN",
                 *       "title": "所附文件没有上传成功，请重新上传后再提交。",
                 *       "status": 422,
                 *       "code": "ATTACHMENT_UNKNOWN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ATTACHMENT_UNKNOWN" | "CORRECTION_HEAVIER" | "IDEMPOTENCY_KEY_REUSED" | "MINUTES_OVERLAP" | "OFFICER_NOT_IN_UNIT" | "REMEDY_DETAILS" | "REMEDY_FINE" | "TWO_OFFICERS_REQUIRED";
                };
            };
        };
        /**
         * @description `ACTION_NOT_ALLOWED` 案件当前阶段不能办理此项操作，请刷新后查看可办理事项。
         *     `ANNOUNCEMENT_RUNNING` 公告期尚未届满，请在届满后再填写送达。
         *     `CASE_CLOSED` 案件已结案，不能再办理，也不能再上传文件或生成当事人链接；如有错误请联系本单位负责人。
         *     `CASE_NOT_SUSPENDED` 案件没有中止，无需恢复。
         *     `CASE_SUSPENDED` 案件已中止，请先恢复办理。
         *     `MEASURE_HELD_ALREADY` 该物品已经登记保存或者查封、扣押，不得重复采取，请从清单中删去。
         *     `MEASURE_NOT_HERE` 移送中、作出决定之后和结案中不能再采取措施，请按程序办理。
         *     `RULES_MISSING` 办理此类案件的期限规则尚未录入，暂不能登记，已通知系统管理员。
         */
        Refused409_605b0a0d: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ACTION_NOT_ALLOWED",
                 *       "title": "案件当前阶段不能办理此项操作，请刷新后查看可办理事项。",
                 *       "status": 409,
                 *       "code": "ACTION_NOT_ALLOWED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ACTION_NOT_ALLOWED" | "ANNOUNCEMENT_RUNNING" | "CASE_CLOSED" | "CASE_NOT_SUSPENDED" | "CASE_SUSPENDED" | "MEASURE_HELD_ALREADY" | "MEASURE_NOT_HERE" | "RULES_MISSING";
                };
            };
        };
        /**
         * @description `ADDRESS_NOT_CONFIRMED` 没有载明该渠道的送达地址确认书，请先登记确认书或改用其他送达方式。
         *     `ANNOUNCEMENT_ELSEWHERE` 公告送达请在案件页的“送达”栏登记，写明原因和经过；公告期满即视为送达，不必再填。
         *     `ATTACHMENT_UNKNOWN` 所附文件没有上传成功，请重新上传后再提交。
         *     `CALENDAR_NOT_COVERED` 所需年份的放假安排尚未公布或录入，请待录入后再计算。
         *     `DATE_BEFORE_CASE` 所填日期早于案件开始之日，请核对。
         *     `DATE_IN_FUTURE` 所填时间晚于现在，请核对。
         *     `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         *     `MEASURE_NOT_OF_CASE` 只能对涉案的场所、设施、财物和与违法行为有关的证据采取措施，请从清单中删去无关的。
         *     `MEASURE_STEPS` 当场应当办理的事项没有办齐，请补充后再提交。
         *     `MINUTES_OVERLAP` 同一执法人员在这段时间已记入另一份笔录，请核对时间和人员。
         *     `OFFICER_NOT_IN_UNIT` 所列执法人员不属于本单位或没有执法资格，请重新选择。
         *     `SERVED_BEFORE_MADE` 送达时间早于文书制作，请核对送达生效时间或公告发布日期。
         *     `SERVICE_TIME_REQUIRED` 以电子、邮寄、委托、转交或公告方式送达的，请填写送达生效时间。
         *     `SERVICE_UNPROVEN` 所选送达方式缺少必须的证明，请按提示补充。
         *     `TWO_OFFICERS_REQUIRED` 执法人员不得少于两人，请补充不同的执法人员。
         */
        Refused422_df8a4b13: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ADDRESS_NOT_CONFIRMED",
                 *       "title": "没有载明该渠道的送达地址确认书，请先登记确认书或改用其他送达方式。",
                 *       "status": 422,
                 *       "code": "ADDRESS_NOT_CONFIRMED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ADDRESS_NOT_CONFIRMED" | "ANNOUNCEMENT_ELSEWHERE" | "ATTACHMENT_UNKNOWN" | "CALENDAR_NOT_COVERED" | "DATE_BEFORE_CASE" | "DATE_IN_FUTURE" | "IDEMPOTENCY_KEY_REUSED" | "MEASURE_NOT_OF_CASE" | "MEASURE_STEPS" | "MINUTES_OVERLAP" | "OFFICER_NOT_IN_UNIT" | "SERVED_BEFORE_MADE" | "SERVICE_TIME_REQUIRED" | "SERVICE_UNPROVEN" | "TWO_OFFICERS_REQUIRED";
                };
            };
        };
        /**
         * @description `ACTION_NOT_ALLOWED` 案件当前阶段不能办理此项操作，请刷新后查看可办理事项。
         *     `CASE_CLOSED` 案件已结案，不能再办理，也不能再上传文件或生成当事人链接；如有错误请联系本单位负责人。
         *     `CASE_NOT_SUSPENDED` 案件没有中止，无需恢复。
         *     `CASE_SUSPENDED` 案件已中止，请先恢复办理。
         *     `RECUSAL_NOT_HERE` 案件已经作出处理决定，不能再申请回避；对决定不服的，请申请复议或者提起诉讼。
         *     `RECUSAL_PENDING` 该人员的回避正在等待决定，决定之前不停止调查。
         */
        Refused409_13c7162c: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ACTION_NOT_ALLOWED",
                 *       "title": "案件当前阶段不能办理此项操作，请刷新后查看可办理事项。",
                 *       "status": 409,
                 *       "code": "ACTION_NOT_ALLOWED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ACTION_NOT_ALLOWED" | "CASE_CLOSED" | "CASE_NOT_SUSPENDED" | "CASE_SUSPENDED" | "RECUSAL_NOT_HERE" | "RECUSAL_PENDING";
                };
            };
        };
        /**
         * @description `ATTACHMENT_UNKNOWN` 所附文件没有上传成功，请重新上传后再提交。
         *     `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         *     `MINUTES_OVERLAP` 同一执法人员在这段时间已记入另一份笔录，请核对时间和人员。
         *     `OFFICER_NOT_IN_UNIT` 所列执法人员不属于本单位或没有执法资格，请重新选择。
         *     `REASON_REQUIRED` 此项操作须写明理由，请补充。
         *     `RECUSAL_SELF` 本人提出的回避只能是自己的，请核对要求回避的人员。
         *     `TWO_OFFICERS_REQUIRED` 执法人员不得少于两人，请补充不同的执法人员。
         */
        Refused422_bbb70913: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ATTACHMENT_UNKNOWN",
                 *       "title": "所附文件没有上传成功，请重新上传后再提交。",
                 *       "status": 422,
                 *       "code": "ATTACHMENT_UNKNOWN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ATTACHMENT_UNKNOWN" | "IDEMPOTENCY_KEY_REUSED" | "MINUTES_OVERLAP" | "OFFICER_NOT_IN_UNIT" | "REASON_REQUIRED" | "RECUSAL_SELF" | "TWO_OFFICERS_REQUIRED";
                };
            };
        };
        /**
         * @description `ACTION_NOT_ALLOWED` 案件当前阶段不能办理此项操作，请刷新后查看可办理事项。
         *     `CASE_CLOSED` 案件已结案，不能再办理，也不能再上传文件或生成当事人链接；如有错误请联系本单位负责人。
         *     `CASE_NOT_SUSPENDED` 案件没有中止，无需恢复。
         *     `CASE_SUSPENDED` 案件已中止，请先恢复办理。
         *     `DISPUTE_PENDING` 管辖争议正在处理，请先登记协商或者指定管辖的结果。
         *     `REFERRAL_NOT_HERE` 移送中和作出处理决定之后不能移送其他机关，请按程序继续办理。
         *     `REFERRAL_PENDING` 已有移送的提议正在审批，请等待结果。
         */
        Refused409_cb56fb25: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ACTION_NOT_ALLOWED",
                 *       "title": "案件当前阶段不能办理此项操作，请刷新后查看可办理事项。",
                 *       "status": 409,
                 *       "code": "ACTION_NOT_ALLOWED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ACTION_NOT_ALLOWED" | "CASE_CLOSED" | "CASE_NOT_SUSPENDED" | "CASE_SUSPENDED" | "DISPUTE_PENDING" | "REFERRAL_NOT_HERE" | "REFERRAL_PENDING";
                };
            };
        };
        /**
         * @description `ACTION_NOT_ALLOWED` 案件当前阶段不能办理此项操作，请刷新后查看可办理事项。
         *     `CASE_CLOSED` 案件已结案，不能再办理，也不能再上传文件或生成当事人链接；如有错误请联系本单位负责人。
         *     `CASE_NOT_SUSPENDED` 案件没有中止，无需恢复。
         *     `CASE_SUSPENDED` 案件已中止，请先恢复办理。
         *     `FINE_OFFSET_NOT_HERE` 公安机关立案、而且移送前已给予罚款的案件，才登记罚金折抵。
         */
        Refused409_b015dbba: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ACTION_NOT_ALLOWED",
                 *       "title": "案件当前阶段不能办理此项操作，请刷新后查看可办理事项。",
                 *       "status": 409,
                 *       "code": "ACTION_NOT_ALLOWED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ACTION_NOT_ALLOWED" | "CASE_CLOSED" | "CASE_NOT_SUSPENDED" | "CASE_SUSPENDED" | "FINE_OFFSET_NOT_HERE";
                };
            };
        };
        /**
         * @description `ATTACHMENT_UNKNOWN` 所附文件没有上传成功，请重新上传后再提交。
         *     `DATES_REVERSED` 结束日期早于开始日期，请核对。
         *     `DATE_IN_FUTURE` 所填时间晚于现在，请核对。
         *     `FINE_OFFSET_SUM` 折抵的数额不符，请对照判决和已给予的罚款核对。
         *     `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         *     `MINUTES_OVERLAP` 同一执法人员在这段时间已记入另一份笔录，请核对时间和人员。
         *     `OFFICER_NOT_IN_UNIT` 所列执法人员不属于本单位或没有执法资格，请重新选择。
         *     `TWO_OFFICERS_REQUIRED` 执法人员不得少于两人，请补充不同的执法人员。
         */
        Refused422_259ded93: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ATTACHMENT_UNKNOWN",
                 *       "title": "所附文件没有上传成功，请重新上传后再提交。",
                 *       "status": 422,
                 *       "code": "ATTACHMENT_UNKNOWN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ATTACHMENT_UNKNOWN" | "DATES_REVERSED" | "DATE_IN_FUTURE" | "FINE_OFFSET_SUM" | "IDEMPOTENCY_KEY_REUSED" | "MINUTES_OVERLAP" | "OFFICER_NOT_IN_UNIT" | "TWO_OFFICERS_REQUIRED";
                };
            };
        };
        /**
         * @description `ATTACHMENT_UNKNOWN` 所附文件没有上传成功，请重新上传后再提交。
         *     `CALENDAR_NOT_COVERED` 所需年份的放假安排尚未公布或录入，请待录入后再计算。
         *     `EXTENSION_PASSES_OUTER_CLOCK` 延长后会超过核查或办案期限，请缩短。
         *     `EXTENSION_TOO_LONG` 申请延长的时间超过允许的最长期限，请缩短。
         *     `EXTENSION_UNIT_MIXED` 按日计算的期限只能按日延长，按分钟或小时计算的只能按分钟或小时延长，请改选单位。
         *     `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         */
        Refused422_364b06a2: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ATTACHMENT_UNKNOWN",
                 *       "title": "所附文件没有上传成功，请重新上传后再提交。",
                 *       "status": 422,
                 *       "code": "ATTACHMENT_UNKNOWN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ATTACHMENT_UNKNOWN" | "CALENDAR_NOT_COVERED" | "EXTENSION_PASSES_OUTER_CLOCK" | "EXTENSION_TOO_LONG" | "EXTENSION_UNIT_MIXED" | "IDEMPOTENCY_KEY_REUSED";
                };
            };
        };
        /**
         * @description `ATTACHMENT_UNKNOWN` 所附文件没有上传成功，请重新上传后再提交。
         *     `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         *     `MINUTES_PAGES` 笔录须逐页核对，请补全尚未核对的页。
         *     `MINUTES_REFUSED` 拒绝签名或者确认的，须写明理由，并有见证人在场或者录像，请补充。
         *     `MINUTES_UNKNOWN` 没有可以更正的这一份笔录，请核对是第几份。
         */
        Refused422_52db077c: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ATTACHMENT_UNKNOWN",
                 *       "title": "所附文件没有上传成功，请重新上传后再提交。",
                 *       "status": 422,
                 *       "code": "ATTACHMENT_UNKNOWN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ATTACHMENT_UNKNOWN" | "IDEMPOTENCY_KEY_REUSED" | "MINUTES_PAGES" | "MINUTES_REFUSED" | "MINUTES_UNKNOWN";
                };
            };
        };
        /**
         * @description `ATTACHMENT_UNKNOWN` 所附文件没有上传成功，请重新上传后再提交。
         *     `IDEMPOTENCY_KEY_REUSED` 该 Idempotency-Key 已用于另一份内容，请换用新的键。
         *     `REASON_REQUIRED` 此项操作须写明理由，请补充。
         *     `RECUSAL_SELF` 本人提出的回避只能是自己的，请核对要求回避的人员。
         */
        Refused422_79aa0a41: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#ATTACHMENT_UNKNOWN",
                 *       "title": "所附文件没有上传成功，请重新上传后再提交。",
                 *       "status": 422,
                 *       "code": "ATTACHMENT_UNKNOWN"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ATTACHMENT_UNKNOWN" | "IDEMPOTENCY_KEY_REUSED" | "REASON_REQUIRED" | "RECUSAL_SELF";
                };
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
                /**
                 * @example {
                 *       "username": "officer1",
                 *       "password": "由系统管理员设置的密码"
                 *     }
                 */
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoggedIn"];
                };
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_f1f4bfa8"];
            403: components["responses"]["Refused403_a829cd3e"];
            404: components["responses"]["Refused404_920b8d07"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            429: components["responses"]["Refused429_32599a67"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_2eef0419"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_4e8ef920"];
            404: components["responses"]["Refused404_920b8d07"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoggedIn"];
                };
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_4e8ef920"];
            404: components["responses"]["Refused404_920b8d07"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_e7c17f03"];
            429: components["responses"]["Refused429_32599a67"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitList"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePage"];
                };
            };
            400: components["responses"]["Refused400_8517ecfd"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_920b8d07"];
            422: components["responses"]["Refused422_4c3f8244"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
                /**
                 * @example {
                 *       "source": "inspection",
                 *       "party": {
                 *         "kind": "organization",
                 *         "name": "示例商行",
                 *         "idNumber": "912111000000001E0T"
                 *       },
                 *       "itemId": "sj-01",
                 *       "violationOn": "2026-11-20",
                 *       "facts": "日常检查发现，已现场拍照。",
                 *       "place": "兴隆台区示例街 1 号",
                 *       "officers": [
                 *         "officer1",
                 *         "officer2"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RegisterCase"];
            };
        };
        responses: {
            /** @description 已办理。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_2d9d07e9"];
            404: components["responses"]["Refused404_a17792c3"];
            409: components["responses"]["Refused409_7a8f943b"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_686eb9c2"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["Refused400_8517ecfd"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_a17792c3"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_a17792c3"];
            422: components["responses"]["Refused422_4c3f8244"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Journal"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_a17792c3"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineList"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_a17792c3"];
            422: components["responses"]["Refused422_4c3f8244"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseTaskList"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_a17792c3"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentList"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_a17792c3"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_a17792c3"];
            422: components["responses"]["Refused422_37e53ac6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_a17792c3"];
            422: components["responses"]["Refused422_6004c58e"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryList"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_a17792c3"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcurrentCases"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_a17792c3"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Check"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_a17792c3"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_a17792c3"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Catalogue"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_a17792c3"];
            422: components["responses"]["Refused422_4c3f8244"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Refused400_8517ecfd"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_a17792c3"];
            422: components["responses"]["Refused422_4c3f8244"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_a17792c3"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
        };
    };
    CasesController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseNo: string;
                action: "report-correction" | "request-extension" | "recall-order" | "refuse-correction" | "punish-on-the-spot" | "suspend" | "resume" | "suspect-crime" | "record-guidance" | "add-evidence" | "take-minutes" | "check-minutes" | "withdraw" | "terminate" | "adopt-version" | "supervise" | "complete-study" | "state-defence" | "confirm-address" | "record-attempt" | "announce-service" | "correct-service" | "extend-verification" | "exclude-time" | "waive-defence" | "request-hearing" | "postpone-hearing" | "request-instalments" | "register-remedy" | "end-remedy" | "correct-decision" | "preserve-evidence" | "seize-things" | "request-recusal" | "dispute-jurisdiction" | "refer-case" | "request-assistance" | "record-offset";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewAction"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionOutlook"];
                };
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_4e8ef920"];
            404: components["responses"]["Refused404_b82eecdf"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_6d1fdacc"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_8517ecfd"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6fb8c137"];
            404: components["responses"]["Refused404_1816e8fe"];
            409: components["responses"]["Refused409_29131867"];
            422: components["responses"]["Refused422_2dc4d5bc"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierKey"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/jsonl": string;
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyMatches"];
                };
            };
            400: components["responses"]["Refused400_8517ecfd"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlierOfParty"];
                };
            };
            400: components["responses"]["Refused400_8517ecfd"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Habits"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentList"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_a17792c3"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            400: components["responses"]["Refused400_e36b0a01"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_2d9d07e9"];
            404: components["responses"]["Refused404_a17792c3"];
            409: components["responses"]["Refused409_86a855d5"];
            413: components["responses"]["Refused413_3038b2b2"];
            415: components["responses"]["Refused415_8c2dc814"];
            429: components["responses"]["Refused429_d834e53f"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_a17792c3"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
        };
    };
    AttachmentsController_thumbnail: {
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/webp": string;
                };
            };
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_a17792c3"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
        };
    };
    ArchivesController_list: {
        parameters: {
            query?: {
                view?: "all" | "due" | "lent" | "overdue" | "held" | "appraised" | "destroyed";
                unit?: string;
                /** @description 归档年度 */
                year?: number;
                outcome?: "orderFulfilled" | "noFiling" | "noPenalty" | "notPunishable" | "noViolation" | "penalty" | "transferred" | "terminated" | "withdrawn" | "referred" | "annulled";
                /** @description 保管期限（年）；0：永久 */
                years?: number;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArchivePage"];
                };
            };
            400: components["responses"]["Refused400_8517ecfd"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    ArchivesController_search: {
        parameters: {
            query: {
                q: string;
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArchiveFound"];
                };
            };
            400: components["responses"]["Refused400_8517ecfd"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    ArchivesController_table: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionTable"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    ArchivesController_number: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetArchiveNumbering"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArchiveNumbered"];
                };
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8de2b379"];
            404: components["responses"]["Refused404_920b8d07"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_f76a3353"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    ArchivesController_one: {
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArchivedDossierView"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_a17792c3"];
            409: components["responses"]["Refused409_1b512927"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    ArchivesController_hold: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceHold"];
            };
        };
        responses: {
            /** @description 已办理。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArchiveMade"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8de2b379"];
            404: components["responses"]["Refused404_a17792c3"];
            409: components["responses"]["Refused409_134634f2"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_dc0d9e32"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    ArchivesController_lift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseNo: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiftHold"];
            };
        };
        responses: {
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8de2b379"];
            404: components["responses"]["Refused404_a17792c3"];
            409: components["responses"]["Refused409_2f9c512d"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    ArchivesController_lend: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LendDossier"];
            };
        };
        responses: {
            /** @description 已办理。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArchiveMade"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8de2b379"];
            404: components["responses"]["Refused404_a17792c3"];
            409: components["responses"]["Refused409_011beb16"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_7b107421"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    ArchivesController_takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseNo: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeBackDossier"];
            };
        };
        responses: {
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8de2b379"];
            404: components["responses"]["Refused404_a17792c3"];
            409: components["responses"]["Refused409_d09a3e49"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    ArchivesController_appraise: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppraiseDossier"];
            };
        };
        responses: {
            /** @description 已办理。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArchiveMade"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8de2b379"];
            404: components["responses"]["Refused404_a17792c3"];
            409: components["responses"]["Refused409_bc6cfb11"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_7b107421"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    ArchivesController_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseNo: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_2eef0419"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_029980fe"];
            404: components["responses"]["Refused404_a17792c3"];
            409: components["responses"]["Refused409_1427fc9b"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    ArchivesController_witness: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseNo: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_2eef0419"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_029980fe"];
            404: components["responses"]["Refused404_a17792c3"];
            409: components["responses"]["Refused409_1427fc9b"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
        };
    };
    ArchivesController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseNo: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawAppraisal"];
            };
        };
        responses: {
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8de2b379"];
            404: components["responses"]["Refused404_a17792c3"];
            409: components["responses"]["Refused409_ee6e75ce"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    ArchivesController_add: {
        parameters: {
            query: {
                title: string;
                reason: string;
            };
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
            /** @description 已办理。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierAdded"];
                };
            };
            400: components["responses"]["Refused400_e36b0a01"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8de2b379"];
            404: components["responses"]["Refused404_a17792c3"];
            409: components["responses"]["Refused409_fe506ccd"];
            413: components["responses"]["Refused413_3038b2b2"];
            415: components["responses"]["Refused415_8c2dc814"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    ArchivesController_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseNo: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_a17792c3"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            400: components["responses"]["Refused400_8517ecfd"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_920b8d07"];
            422: components["responses"]["Refused422_4c3f8244"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCounts"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_a4e97249"];
            422: components["responses"]["Refused422_4c3f8244"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskOutlook"];
                };
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_4e8ef920"];
            404: components["responses"]["Refused404_a4e97249"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_67a07603"];
            404: components["responses"]["Refused404_a4e97249"];
            409: components["responses"]["Refused409_88481cee"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_37e53ac6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_a4e97249"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftKept"];
                };
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_4e8ef920"];
            404: components["responses"]["Refused404_a4e97249"];
            409: components["responses"]["Refused409_f0410cc8"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_2eef0419"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_4e8ef920"];
            404: components["responses"]["Refused404_a4e97249"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["Claim"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8ac34641"];
            404: components["responses"]["Refused404_a4e97249"];
            409: components["responses"]["Refused409_91940eb9"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_3169349f"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_639ff2df"];
            404: components["responses"]["Refused404_a4e97249"];
            409: components["responses"]["Refused409_e4d2dbed"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_3169349f"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_db6aa90f"];
            404: components["responses"]["Refused404_a4e97249"];
            409: components["responses"]["Refused409_1f4f163f"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_3169349f"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_74af64ca"];
            404: components["responses"]["Refused404_a4e97249"];
            409: components["responses"]["Refused409_1f4f163f"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_3169349f"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d8635b70"];
            404: components["responses"]["Refused404_417af40c"];
            409: components["responses"]["Refused409_ed42dd81"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_0eeb872f"];
            429: components["responses"]["Refused429_2a74c970"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveList"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOver"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_2d9d07e9"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_ad75b86c"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_1432528e"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveEnded"];
                };
            };
            400: components["responses"]["Refused400_fd8b4b4f"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_2d9d07e9"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_73384ea8"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_dc0d9e32"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewList"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_4e8ef920"];
            404: components["responses"]["Refused404_920b8d07"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_2eef0419"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_4e8ef920"];
            404: components["responses"]["Refused404_920b8d07"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_e735652e"];
            404: components["responses"]["Refused404_a4e97249"];
            409: components["responses"]["Refused409_b30f202d"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_2eef0419"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_4e8ef920"];
            404: components["responses"]["Refused404_920b8d07"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpList"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpMade"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_4e8ef920"];
            404: components["responses"]["Refused404_417af40c"];
            409: components["responses"]["Refused409_34d644cd"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_dc0d9e32"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_2eef0419"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_4e8ef920"];
            404: components["responses"]["Refused404_920b8d07"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_2eef0419"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_4e8ef920"];
            404: components["responses"]["Refused404_920b8d07"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommonTextList"];
                };
            };
            400: components["responses"]["Refused400_8517ecfd"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommonText"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_2d9d07e9"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_ae057ad6"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_43fe01ae"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommonText"];
                };
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_2d9d07e9"];
            404: components["responses"]["Refused404_eb49fc5b"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_7378d1a3"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_2eef0419"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_2d9d07e9"];
            404: components["responses"]["Refused404_eb49fc5b"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemList"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Item"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageList"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDeclarations"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionDeclarations"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodRules"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawPublications"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountedDeadline"];
                };
            };
            400: components["responses"]["Refused400_8517ecfd"];
            404: components["responses"]["Refused404_920b8d07"];
            422: components["responses"]["Refused422_4c3f8244"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarPreview"];
                };
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_2d9d07e9"];
            404: components["responses"]["Refused404_920b8d07"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_a33f58b5"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalList"];
                };
            };
            400: components["responses"]["Refused400_9a786db8"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_42de0507"];
            422: components["responses"]["Refused422_70b8d9bc"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            400: components["responses"]["Refused400_9a786db8"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_42de0507"];
            422: components["responses"]["Refused422_70b8d9bc"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            400: components["responses"]["Refused400_e7a66945"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_2d9d07e9"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_4382cee1"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_548ed581"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            400: components["responses"]["Refused400_e7a66945"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_2d9d07e9"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_4382cee1"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_548ed581"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
        };
    };
    ProposalsController_retention: {
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
                "application/json": components["schemas"]["PublishRetention"];
            };
        };
        responses: {
            /** @description 已办理。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            400: components["responses"]["Refused400_e7a66945"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_2d9d07e9"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_4382cee1"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_548ed581"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            400: components["responses"]["Refused400_e7a66945"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_2d9d07e9"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_4382cee1"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_548ed581"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            400: components["responses"]["Refused400_e7a66945"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_2d9d07e9"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_4382cee1"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_548ed581"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalPublished"];
                };
            };
            400: components["responses"]["Refused400_17245dbf"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_90376fb3"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_7b67d8a5"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_548ed581"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_2d9d07e9"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_85ca7955"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawLists"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListBegun"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_b90333ba"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_84650288"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_dc0d9e32"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunningCases"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListBegun"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_b90333ba"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_11ae7b3d"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_dc0d9e32"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawListVersion"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSheetTaken"];
                };
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_f4d5e675"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_b396970c"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_9592f6a4"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSheetTaken"];
                };
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_f4d5e675"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_b396970c"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_9592f6a4"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSheetTaken"];
                };
            };
            400: components["responses"]["Refused400_e36b0a01"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_f4d5e675"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_b396970c"];
            413: components["responses"]["Refused413_3038b2b2"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_70ae42fa"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_f4d5e675"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_2636d2e7"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_af3b850e"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOpinionReceipt"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_4e8ef920"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_9c2655a0"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_03540b12"];
            429: components["responses"]["Refused429_d6957a28"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_b90333ba"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_5f65c78f"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_2eef0419"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_f4d5e675"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_b90d6683"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_9592f6a4"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_f4d5e675"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_2636d2e7"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEffect"];
                };
            };
            400: components["responses"]["Refused400_8517ecfd"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_17552d7c"];
            422: components["responses"]["Refused422_c0c46e9a"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEffect"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_f4d5e675"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_ced3b972"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_838c44ac"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_f4d5e675"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_2636d2e7"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEvaluation"];
                };
            };
            400: components["responses"]["Refused400_8517ecfd"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicLists"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnListOpinion"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicList"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOpinionReceipt"];
                };
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            403: components["responses"]["Refused403_a829cd3e"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_565be348"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_e023d6dc"];
            429: components["responses"]["Refused429_dec87490"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriorRecordPage"];
                };
            };
            400: components["responses"]["Refused400_8517ecfd"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyLinks"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriorsImported"];
                };
            };
            400: components["responses"]["Refused400_e36b0a01"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_621c61a8"];
            404: components["responses"]["Refused404_920b8d07"];
            413: components["responses"]["Refused413_3038b2b2"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_6b505cdd"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_621c61a8"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_f21a660d"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServicePage"];
                };
            };
            400: components["responses"]["Refused400_8517ecfd"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceMade"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_2d9d07e9"];
            404: components["responses"]["Refused404_a17792c3"];
            409: components["responses"]["Refused409_34d644cd"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_70c8b9a5"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceList"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceList"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_a17792c3"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRecord"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_75370c02"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_1592c2e6"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_082477d1"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            400: components["responses"]["Refused400_e36b0a01"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_75370c02"];
            404: components["responses"]["Refused404_920b8d07"];
            413: components["responses"]["Refused413_3038b2b2"];
            415: components["responses"]["Refused415_8c2dc814"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraceList"];
                };
            };
            400: components["responses"]["Refused400_8517ecfd"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraceMade"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_1bb4e46e"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_8aea434b"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_67d3ec72"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraceApplying"];
                };
            };
            400: components["responses"]["Refused400_8517ecfd"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraceApplying"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_a17792c3"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_1bb4e46e"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_bb6596e0"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    EvidenceController_read: {
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceCatalogue"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_a17792c3"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
        };
    };
    EvidenceController_enter: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterEvidence"];
            };
        };
        responses: {
            /** @description 已办理。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceEntered"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_09b77616"];
            404: components["responses"]["Refused404_a17792c3"];
            409: components["responses"]["Refused409_99b26cce"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_ea675bdd"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
        };
    };
    EvidenceController_print: {
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_a17792c3"];
            422: components["responses"]["Refused422_e1a1ad14"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
        };
    };
    EvidenceController_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
                piece: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectEvidence"];
            };
        };
        responses: {
            /** @description 已办理。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceEntered"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_09b77616"];
            404: components["responses"]["Refused404_a17792c3"];
            409: components["responses"]["Refused409_13245c2c"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_ea675bdd"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
        };
    };
    EvidenceController_strike: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
                piece: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StrikeEvidence"];
            };
        };
        responses: {
            /** @description 已办理。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceEntered"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_09b77616"];
            404: components["responses"]["Refused404_a17792c3"];
            409: components["responses"]["Refused409_13245c2c"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_dc0d9e32"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
        };
    };
    DisclosuresController_list: {
        parameters: {
            query?: {
                /** @description todo：等待公示或者撤回的，按期限先后；fellDue：公示期限已经届满的，不论办理与否 */
                view?: "todo" | "fellDue" | "due" | "drafted" | "published" | "withdrawn" | "expired" | "notShown";
                unit?: string;
                /** @description 当事人、文号、案由 */
                q?: string;
                /** @description 只与 fellDue 合用 */
                dueFrom?: string;
                /** @description 只与 fellDue 合用 */
                dueTo?: string;
                /** @description 是否在期限内公示，只与 fellDue 合用 */
                timely?: "true" | "false";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosurePage"];
                };
            };
            400: components["responses"]["Refused400_8517ecfd"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            422: components["responses"]["Refused422_4c3f8244"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    DisclosuresController_counts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureCounts"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            422: components["responses"]["Refused422_4c3f8244"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    DisclosuresController_read: {
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Disclosure"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            422: components["responses"]["Refused422_4c3f8244"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    DisclosuresController_mark: {
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
                "application/json": components["schemas"]["DraftDisclosure"];
            };
        };
        responses: {
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_a6153493"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_e884bbee"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_5d29cc2f"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    DisclosuresController_publish: {
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
                "application/json": components["schemas"]["PublishDisclosure"];
            };
        };
        responses: {
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_a6153493"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_52618f70"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_dc0d9e32"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
        };
    };
    DisclosuresController_withdraw: {
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
                "application/json": components["schemas"]["WithdrawDisclosure"];
            };
        };
        responses: {
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_a6153493"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_d9dc1f36"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_dc0d9e32"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
        };
    };
    PublicDecisionsController_list: {
        parameters: {
            query?: {
                q?: string;
                unit?: string;
                from?: string;
                to?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicDecisions"];
                };
            };
            400: components["responses"]["Refused400_8517ecfd"];
            404: components["responses"]["Refused404_920b8d07"];
            429: components["responses"]["Refused429_32599a67"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    PublicDecisionsController_years: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicDecisionYears"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            404: components["responses"]["Refused404_920b8d07"];
            429: components["responses"]["Refused429_32599a67"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    PublicDecisionsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                publicId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicDecision"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            404: components["responses"]["Refused404_920b8d07"];
            429: components["responses"]["Refused429_32599a67"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyCase"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_feca46a6"];
            404: components["responses"]["Refused404_a17792c3"];
            422: components["responses"]["Refused422_4c3f8244"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyReply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_feca46a6"];
            403: components["responses"]["Refused403_e71bf75e"];
            404: components["responses"]["Refused404_417af40c"];
            409: components["responses"]["Refused409_3f01038f"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_3a191df6"];
            429: components["responses"]["Refused429_2a74c970"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyReply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_8517ecfd"];
            401: components["responses"]["Refused401_feca46a6"];
            403: components["responses"]["Refused403_4e0bcffc"];
            404: components["responses"]["Refused404_1816e8fe"];
            409: components["responses"]["Refused409_29131867"];
            422: components["responses"]["Refused422_2dc4d5bc"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Course"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_feca46a6"];
            404: components["responses"]["Refused404_a17792c3"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudyResult"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_feca46a6"];
            403: components["responses"]["Refused403_56acbd73"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_9b1d4c5c"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_f14eb786"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
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
            /** @description 已办理。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            400: components["responses"]["Refused400_e36b0a01"];
            401: components["responses"]["Refused401_feca46a6"];
            403: components["responses"]["Refused403_a829cd3e"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_86a855d5"];
            413: components["responses"]["Refused413_3038b2b2"];
            415: components["responses"]["Refused415_8c2dc814"];
            429: components["responses"]["Refused429_d834e53f"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_feca46a6"];
            404: components["responses"]["Refused404_a17792c3"];
            422: components["responses"]["Refused422_37e53ac6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_feca46a6"];
            404: components["responses"]["Refused404_a17792c3"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyEntrance"];
                };
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_42d34955"];
            403: components["responses"]["Refused403_a829cd3e"];
            404: components["responses"]["Refused404_49cf89d2"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            429: components["responses"]["Refused429_32599a67"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_f8a2a60c"];
            403: components["responses"]["Refused403_a829cd3e"];
            404: components["responses"]["Refused404_c3dc4cd2"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            429: components["responses"]["Refused429_32599a67"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyLink"];
                };
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_2d9d07e9"];
            404: components["responses"]["Refused404_a17792c3"];
            409: components["responses"]["Refused409_7572a8a4"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_1e22ae5e"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statistics"];
                };
            };
            400: components["responses"]["Refused400_8517ecfd"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Risks"];
                };
            };
            400: components["responses"]["Refused400_8517ecfd"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            422: components["responses"]["Refused422_4c3f8244"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskTaskPage"];
                };
            };
            400: components["responses"]["Refused400_8517ecfd"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            422: components["responses"]["Refused422_4c3f8244"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_8517ecfd"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            400: components["responses"]["Refused400_8517ecfd"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_920b8d07"];
            422: components["responses"]["Refused422_4c3f8244"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visits"];
                };
            };
            400: components["responses"]["Refused400_8517ecfd"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_920b8d07"];
            422: components["responses"]["Refused422_4c3f8244"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_8517ecfd"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_920b8d07"];
            422: components["responses"]["Refused422_4c3f8244"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_8517ecfd"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_920b8d07"];
            422: components["responses"]["Refused422_4c3f8244"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_8517ecfd"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            422: components["responses"]["Refused422_4c3f8244"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    ExportsController_disclosures: {
        parameters: {
            query?: {
                /** @description todo：等待公示或者撤回的，按期限先后；fellDue：公示期限已经届满的，不论办理与否 */
                view?: "todo" | "fellDue" | "due" | "drafted" | "published" | "withdrawn" | "expired" | "notShown";
                unit?: string;
                /** @description 当事人、文号、案由 */
                q?: string;
                /** @description 只与 fellDue 合用 */
                dueFrom?: string;
                /** @description 只与 fellDue 合用 */
                dueTo?: string;
                /** @description 是否在期限内公示，只与 fellDue 合用 */
                timely?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_8517ecfd"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            422: components["responses"]["Refused422_4c3f8244"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    ExportsController_checkPenalties: {
        parameters: {
            query: {
                from: string;
                to: string;
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PenaltyCheck"];
                };
            };
            400: components["responses"]["Refused400_8517ecfd"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    ExportsController_penalties: {
        parameters: {
            query: {
                from: string;
                to: string;
                unit?: string;
                format: "csv" | "xlsx" | "json";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_8517ecfd"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    WebhooksController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    WebhooksController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWebhook"];
            };
        };
        responses: {
            /** @description 已办理。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecret"];
                };
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_2d9d07e9"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_9d181677"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_26123b0b"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    WebhooksController_remove: {
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
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_2eef0419"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_2d9d07e9"];
            404: components["responses"]["Refused404_920b8d07"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    WebhooksController_change: {
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
                "application/json": components["schemas"]["ChangeWebhook"];
            };
        };
        responses: {
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_2d9d07e9"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_99169e69"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    WebhooksController_rotate: {
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
                "application/json": components["schemas"]["RotateWebhook"];
            };
        };
        responses: {
            /** @description 已办理。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecret"];
                };
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_2d9d07e9"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_99169e69"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    WebhooksController_test: {
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookTest"];
                };
            };
            400: components["responses"]["Refused400_2eef0419"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_2d9d07e9"];
            404: components["responses"]["Refused404_920b8d07"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    WebhooksController_deliveries: {
        parameters: {
            query?: {
                state?: "dead" | "waiting" | "sent";
                before?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryList"];
                };
            };
            400: components["responses"]["Refused400_8517ecfd"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    WebhooksController_resend: {
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
                "application/json": components["schemas"]["Resend"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resent"];
                };
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_2d9d07e9"];
            404: components["responses"]["Refused404_920b8d07"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationList"];
                };
            };
            400: components["responses"]["Refused400_8517ecfd"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_2eef0419"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_4e8ef920"];
            404: components["responses"]["Refused404_920b8d07"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_2eef0419"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_4e8ef920"];
            404: components["responses"]["Refused404_920b8d07"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    PublicNoticesController_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicNotices"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            404: components["responses"]["Refused404_920b8d07"];
            429: components["responses"]["Refused429_32599a67"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    PublicNoticesController_one: {
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicNotice"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            404: components["responses"]["Refused404_920b8d07"];
            429: components["responses"]["Refused429_32599a67"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    CaseNoticesController_all: {
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseNotices"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_a17792c3"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
        };
    };
    CaseNoticesController_proof: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseNo: string;
                notice: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeProof"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_a17792c3"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
        };
    };
    CaseNoticesController_print: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseNo: string;
                notice: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_a17792c3"];
            422: components["responses"]["Refused422_6004c58e"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
        };
    };
    TypicalController_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TypicalCases"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    TypicalController_begin: {
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
                "application/json": components["schemas"]["BeginTypicalCase"];
            };
        };
        responses: {
            /** @description 已办理。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TypicalCaseBegun"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_57363d91"];
            404: components["responses"]["Refused404_a17792c3"];
            409: components["responses"]["Refused409_2d54cde3"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_dc0d9e32"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
        };
    };
    TypicalController_one: {
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TypicalCase"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    TypicalController_save: {
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
                "application/json": components["schemas"]["SaveTypicalCase"];
            };
        };
        responses: {
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_a7b06c03"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_5fbc2193"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_c4f225bb"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    TypicalController_submit: {
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
                "application/json": components["schemas"]["SubmitTypicalCase"];
            };
        };
        responses: {
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_a7b06c03"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_5fbc2193"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_c4f225bb"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    TypicalController_review: {
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
                "application/json": components["schemas"]["ReviewTypicalCase"];
            };
        };
        responses: {
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_a7b06c03"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_5fbc2193"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_c4f225bb"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    TypicalController_withdraw: {
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
                "application/json": components["schemas"]["WithdrawTypicalCase"];
            };
        };
        responses: {
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_a7b06c03"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_e35a9e85"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    PublicTypicalController_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicTypicalCases"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            404: components["responses"]["Refused404_920b8d07"];
            429: components["responses"]["Refused429_32599a67"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    PublicTypicalController_feed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            404: components["responses"]["Refused404_920b8d07"];
            429: components["responses"]["Refused429_32599a67"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
        };
    };
    PublicTypicalController_one: {
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicTypicalCase"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            404: components["responses"]["Refused404_920b8d07"];
            429: components["responses"]["Refused429_32599a67"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_d06a80ce"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_4e8ef920"];
            404: components["responses"]["Refused404_920b8d07"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outbound"];
                };
            };
            400: components["responses"]["Refused400_8517ecfd"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resent"];
                };
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_2d9d07e9"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_ff018146"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonList"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstPassword"];
                };
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_2d9d07e9"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_6d0b8cfb"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedPerson"];
                };
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_2d9d07e9"];
            404: components["responses"]["Refused404_920b8d07"];
            409: components["responses"]["Refused409_9b647801"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstPassword"];
                };
            };
            400: components["responses"]["Refused400_2eef0419"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_2d9d07e9"];
            404: components["responses"]["Refused404_920b8d07"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_2d9d07e9"];
            404: components["responses"]["Refused404_920b8d07"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_2d9d07e9"];
            404: components["responses"]["Refused404_920b8d07"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_2eef0419"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_2d9d07e9"];
            404: components["responses"]["Refused404_920b8d07"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditList"];
                };
            };
            400: components["responses"]["Refused400_8517ecfd"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            400: components["responses"]["Refused400_325338e6"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_a17792c3"];
            422: components["responses"]["Refused422_4c3f8244"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            400: components["responses"]["Refused400_2eef0419"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_2d9d07e9"];
            404: components["responses"]["Refused404_a17792c3"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_4c3f8244"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            400: components["responses"]["Refused400_2eef0419"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_2d9d07e9"];
            404: components["responses"]["Refused404_a17792c3"];
            409: components["responses"]["Refused409_1cea754a"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_4c3f8244"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
        };
    };
    CodecController_decode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Payloads"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payloads"];
                };
            };
            400: components["responses"]["Refused400_1a7f2ea9"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_2d9d07e9"];
            404: components["responses"]["Refused404_920b8d07"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_19906bff"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Watch"];
                };
            };
            400: components["responses"]["Refused400_8517ecfd"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_6b8c54b0"];
            404: components["responses"]["Refused404_920b8d07"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1b343abe"];
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
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchLook"];
                };
            };
            400: components["responses"]["Refused400_2eef0419"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_2d9d07e9"];
            404: components["responses"]["Refused404_a17792c3"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_4c3f8244"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_5d1c59fa"];
        };
    };
    CasesController_act_report_correction: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "statement": "已按要求改正，照片随附。"
                 *     }
                 */
                "application/json": components["schemas"]["ReportCorrectionForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8024d5eb"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_9b1d4c5c"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_204e36af"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    CasesController_act_request_extension: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "by": {
                 *         "amount": 2,
                 *         "unit": "workingDay"
                 *       },
                 *       "reason": "配件尚未到货。"
                 *     }
                 */
                "application/json": components["schemas"]["RequestExtensionForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8024d5eb"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_ae29eb8f"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_5d17216e"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    CasesController_act_recall_order: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecallOrderForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8024d5eb"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_9b1d4c5c"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_204e36af"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    CasesController_act_refuse_correction: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseCorrectionForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8024d5eb"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_9b1d4c5c"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_204e36af"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    CasesController_act_punish_on_the_spot: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PunishOnTheSpotForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8024d5eb"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_9a652428"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_5fafc759"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    CasesController_act_suspend: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspendForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8024d5eb"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_e46644aa"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_2937ddf8"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    CasesController_act_resume: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8024d5eb"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_9b1d4c5c"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_204e36af"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    CasesController_act_suspect_crime: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspectCrimeForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8024d5eb"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_839d927a"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_204e36af"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    CasesController_act_record_guidance: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordGuidanceForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8024d5eb"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_9b1d4c5c"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_204e36af"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    CasesController_act_add_evidence: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddEvidenceForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8024d5eb"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_9b1d4c5c"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_efe1e7fb"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    CasesController_act_take_minutes: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeMinutesForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8024d5eb"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_9b1d4c5c"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_258a7191"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    CasesController_act_check_minutes: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckMinutesForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8024d5eb"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_9b1d4c5c"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_ce6fb69f"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    CasesController_act_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_198d1a30"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_f37bd547"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_204e36af"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    CasesController_act_terminate: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerminateForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8024d5eb"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_2d95dee4"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_f1b5179f"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    CasesController_act_adopt_version: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptVersionForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8024d5eb"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_2f4b9e6d"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_204e36af"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    CasesController_act_supervise: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "办理期限将至。",
                 *       "dueOn": "2026-12-10"
                 *     }
                 */
                "application/json": components["schemas"]["SuperviseForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8024d5eb"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_25fdc0a4"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_067fd050"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    CasesController_act_complete_study: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteStudyForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8024d5eb"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_9b1d4c5c"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_204e36af"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    CasesController_act_state_defence: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "statement": "已主动消除危害后果，请求从轻。"
                 *     }
                 */
                "application/json": components["schemas"]["StateDefenceForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8024d5eb"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_0acd191a"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_204e36af"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    CasesController_act_confirm_address: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmAddressForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8024d5eb"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_9b1d4c5c"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_2fc5d2d7"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    CasesController_act_record_attempt: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordAttemptForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8024d5eb"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_c6db69bc"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_c1196cc3"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    CasesController_act_announce_service: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnounceServiceForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8024d5eb"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_df38ecbb"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_71285970"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    CasesController_act_correct_service: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectServiceForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8024d5eb"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_88528943"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_c1196cc3"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    CasesController_act_extend_verification: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendVerificationForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8024d5eb"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_1d3b948a"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_cc64331b"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    CasesController_act_exclude_time: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExcludeTimeForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8024d5eb"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_c8393803"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_b5cab07a"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    CasesController_act_waive_defence: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiveDefenceForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8024d5eb"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_0acd191a"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_204e36af"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    CasesController_act_request_hearing: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestHearingForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8024d5eb"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_91534468"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_204e36af"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    CasesController_act_postpone_hearing: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostponeHearingForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8024d5eb"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_9b1d4c5c"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_204e36af"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    CasesController_act_request_instalments: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestInstalmentsForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8024d5eb"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_bd9a269b"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_204e36af"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    CasesController_act_register_remedy: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterRemedyForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8024d5eb"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_f5e99b20"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_71bdc8d9"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    CasesController_act_end_remedy: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndRemedyForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8024d5eb"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_a824ebdf"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_7fb272d9"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    CasesController_act_correct_decision: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectDecisionForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8024d5eb"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_dacd9620"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_199ef0f3"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    CasesController_act_preserve_evidence: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreserveEvidenceForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8024d5eb"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_605b0a0d"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_df8a4b13"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    CasesController_act_seize_things: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeizeThingsForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8024d5eb"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_605b0a0d"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_df8a4b13"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    CasesController_act_request_recusal: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestRecusalForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8024d5eb"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_13c7162c"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_bbb70913"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    CasesController_act_dispute_jurisdiction: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeJurisdictionForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8024d5eb"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_cb56fb25"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_2fc5d2d7"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    CasesController_act_refer_case: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferCaseForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8024d5eb"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_cb56fb25"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_204e36af"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    CasesController_act_request_assistance: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestAssistanceForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8024d5eb"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_9b1d4c5c"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_b5cab07a"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    CasesController_act_record_offset: {
        parameters: {
            query?: never;
            header: {
                /** @description 每次提交一个不重复的键；重试时沿用。 */
                "Idempotency-Key": string;
            };
            path: {
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordOffsetForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_5d355bb1"];
            403: components["responses"]["Refused403_8024d5eb"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_b015dbba"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_259ded93"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    PartyController_act_report_correction: {
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
                /**
                 * @example {
                 *       "statement": "已按要求改正，照片随附。"
                 *     }
                 */
                "application/json": components["schemas"]["ReportCorrectionForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyReply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_feca46a6"];
            403: components["responses"]["Refused403_56acbd73"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_9b1d4c5c"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_f14eb786"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    PartyController_act_request_extension: {
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
                /**
                 * @example {
                 *       "by": {
                 *         "amount": 2,
                 *         "unit": "workingDay"
                 *       },
                 *       "reason": "配件尚未到货。"
                 *     }
                 */
                "application/json": components["schemas"]["RequestExtensionForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyReply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_feca46a6"];
            403: components["responses"]["Refused403_56acbd73"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_ae29eb8f"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_364b06a2"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    PartyController_act_refuse_correction: {
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
                "application/json": components["schemas"]["RefuseCorrectionForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyReply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_feca46a6"];
            403: components["responses"]["Refused403_56acbd73"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_9b1d4c5c"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_f14eb786"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    PartyController_act_check_minutes: {
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
                "application/json": components["schemas"]["CheckMinutesForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyReply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_feca46a6"];
            403: components["responses"]["Refused403_56acbd73"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_9b1d4c5c"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_52db077c"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    PartyController_act_state_defence: {
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
                /**
                 * @example {
                 *       "statement": "已主动消除危害后果，请求从轻。"
                 *     }
                 */
                "application/json": components["schemas"]["StateDefenceForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyReply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_feca46a6"];
            403: components["responses"]["Refused403_56acbd73"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_0acd191a"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_f14eb786"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    PartyController_act_waive_defence: {
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
                "application/json": components["schemas"]["WaiveDefenceForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyReply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_feca46a6"];
            403: components["responses"]["Refused403_56acbd73"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_0acd191a"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_f14eb786"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    PartyController_act_request_hearing: {
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
                "application/json": components["schemas"]["RequestHearingForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyReply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_feca46a6"];
            403: components["responses"]["Refused403_56acbd73"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_91534468"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_f14eb786"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    PartyController_act_request_instalments: {
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
                "application/json": components["schemas"]["RequestInstalmentsForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyReply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_feca46a6"];
            403: components["responses"]["Refused403_56acbd73"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_bd9a269b"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_f14eb786"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
    PartyController_act_request_recusal: {
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
                "application/json": components["schemas"]["RequestRecusalForm"];
            };
        };
        responses: {
            /** @description 已办理。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyReply"];
                };
            };
            /** @description 已办理。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingReply"];
                };
            };
            400: components["responses"]["Refused400_ebee4057"];
            401: components["responses"]["Refused401_feca46a6"];
            403: components["responses"]["Refused403_56acbd73"];
            404: components["responses"]["Refused404_b82eecdf"];
            409: components["responses"]["Refused409_13c7162c"];
            413: components["responses"]["Refused413_8877bb69"];
            415: components["responses"]["Refused415_f1d55477"];
            422: components["responses"]["Refused422_79aa0a41"];
            429: components["responses"]["Refused429_8d89d8f6"];
            500: components["responses"]["Refused500_c7266bb5"];
            503: components["responses"]["Refused503_1fca99e0"];
        };
    };
}

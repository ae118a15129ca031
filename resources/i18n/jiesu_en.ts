<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="zh_CN">
<context>
    <name>Act</name>
    <message>
        <source>登记并派单</source>
        <translation>Register and dispatch</translation>
    </message>
    <message>
        <source>登记并答复</source>
        <translation>Register and answer</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>批量修改</source>
        <translation>Bulk change</translation>
    </message>
    <message>
        <source>从回收站恢复</source>
        <translation>Restore from recycle bin</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>%1 等 %2 件</source>
        <translation>%1 and others (%2 cases)</translation>
    </message>
    <message>
        <source>归入群诉事件</source>
        <translation>Joined a group incident</translation>
    </message>
    <message>
        <source>移出群诉事件</source>
        <translation>Left a group incident</translation>
    </message>
    <message>
        <source>群诉统一答复</source>
        <translation>Answered a group incident</translation>
    </message>
    <message>
        <source>登记并并入</source>
        <translation>Register and merge</translation>
    </message>
    <message>
        <source>关联</source>
        <translation>Relate</translation>
    </message>
    <message>
        <source>取消关联</source>
        <translation>Undo relation</translation>
    </message>
    <message>
        <source>合并点位</source>
        <translation>Merge points</translation>
    </message>
    <message>
        <source>更正回访</source>
        <translation>Correct follow-up</translation>
    </message>
    <message>
        <source>承诺</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>兑现承诺</source>
        <translation>Keep a promise</translation>
    </message>
    <message>
        <source>暂缓提醒</source>
        <translation>Snooze a reminder</translation>
    </message>
    <message>
        <source>恢复提醒</source>
        <translation>End a snooze</translation>
    </message>
    <message>
        <source>“%1”没有开放给任何职责。</source>
        <translation>“%1” is open to no role. </translation>
    </message>
    <message>
        <source>请找管理人员。</source>
        <translation>Ask an administrator. </translation>
    </message>
    <message>
        <source>添加附件</source>
        <translation>Add attachment</translation>
    </message>
    <message>
        <source>移除附件</source>
        <translation>Remove attachment</translation>
    </message>
    <message>
        <source>修改综合考评表</source>
        <translation>Change assessment table</translation>
    </message>
    <message>
        <source>立专项</source>
        <translation>Start a special task</translation>
    </message>
    <message>
        <source>修改专项</source>
        <translation>Change a special task</translation>
    </message>
    <message>
        <source>办结专项</source>
        <translation>Close the special task</translation>
    </message>
    <message>
        <source>改通报的一句</source>
        <translation>Rewrite a sentence of a bulletin</translation>
    </message>
    <message>
        <source>改通报模板</source>
        <translation>Change a bulletin template</translation>
    </message>
    <message>
        <source>撤销导入</source>
        <translation>Undo import</translation>
    </message>
    <message>
        <source>记台账</source>
        <translation>Add to a ledger</translation>
    </message>
    <message>
        <source>改台账</source>
        <translation>Change a ledger record</translation>
    </message>
    <message>
        <source>移除台账记录</source>
        <translation>Remove a ledger record</translation>
    </message>
    <message>
        <source>导入台账</source>
        <translation>Import a ledger</translation>
    </message>
    <message>
        <source>记发现</source>
        <translation>Note a find</translation>
    </message>
    <message>
        <source>改发现</source>
        <translation>Change a find</translation>
    </message>
    <message>
        <source>改约承诺</source>
        <translation>Move a promise</translation>
    </message>
    <message>
        <source>记外呼</source>
        <translation>Note an outreach call</translation>
    </message>
    <message>
        <source>修改考核规则</source>
        <translation>Edit an assessment rule</translation>
    </message>
    <message>
        <source>改值班表</source>
        <translation>Change the roster</translation>
    </message>
    <message>
        <source>排班</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>撤回考核规则</source>
        <translation>Withdraw an assessment rule</translation>
    </message>
</context>
<context>
    <name>ActService</name>
    <message>
        <source>请刷新后再看。</source>
        <translation>Refresh and look again. </translation>
    </message>
    <message>
        <source>没有这一步操作。</source>
        <translation>There is no such operation. </translation>
    </message>
    <message>
        <source>“%1”已经撤销过了。</source>
        <translation>“%1” has already been undone. </translation>
    </message>
    <message>
        <source>撤销：%1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>“%1”没有撤销过，不用重做。</source>
        <translation>“%1” has not been undone, so there is nothing to redo. </translation>
    </message>
    <message>
        <source>重做：%1</source>
        <translation>Redo: %1</translation>
    </message>
</context>
<context>
    <name>AssessmentRule</name>
    <message>
        <source>考核规则的代码只能用小写字母、数字和短横线，且不能为空。</source>
        <translation>The code of an assessment rule may hold only lower-case letters, digits and hyphens, and must not be empty. </translation>
    </message>
    <message>
        <source>考核规则没有名称。</source>
        <translation>The assessment rule has no name. </translation>
    </message>
    <message>
        <source>考核规则“%1”没有启用日期。</source>
        <translation>Assessment rule “%1” has no start date. </translation>
    </message>
    <message>
        <source>考核规则“%1”的版本号应从1起。</source>
        <translation>The version of assessment rule “%1” must be 1 or more. </translation>
    </message>
    <message>
        <source>考核规则“%1”的折算系数应在0到1之间。</source>
        <translation>The weights of assessment rule “%1” must lie between 0 and 1. </translation>
    </message>
    <message>
        <source>考核规则“%1”的三率权重合计应为100%。</source>
        <translation>The three rate weights of assessment rule “%1” must add up to 100%. </translation>
    </message>
    <message>
        <source>考核规则“%1”的最少件数应在0到10000之间。</source>
        <translation>The minimum number of cases of assessment rule “%1” must lie between 0 and 10000. </translation>
    </message>
    <message>
        <source>考核规则“%1”的满分应在0到100000之间。</source>
        <translation>The full mark of assessment rule “%1” must lie between 0 and 100000. </translation>
    </message>
    <message>
        <source>没有写入任何内容。</source>
        <translation>Nothing was written. </translation>
    </message>
    <message>
        <source>请改正后再试。</source>
        <translation>Correct it and try again. </translation>
    </message>
    <message>
        <source>考核规则</source>
        <translation>Assessment rule</translation>
    </message>
    <message>
        <source>考核规则“%1”的目标值应在0到100%之间。</source>
        <translation>The targets of assessment rule “%1” must be between 0 and 100%. </translation>
    </message>
    <message>
        <source>考核规则“%1”的红黄牌线应在0到100%之间。</source>
        <translation>The levels of red and yellow cards of rule “%1” should be between 0 and 100%. </translation>
    </message>
    <message>
        <source>考核规则“%1”的黄牌线不应低于红牌线。</source>
        <translation>The level of yellow cards of rule “%1” should not be below that of red cards. </translation>
    </message>
</context>
<context>
    <name>AssessmentTable</name>
    <message>
        <source>考评项目</source>
        <translation>assessment item</translation>
    </message>
    <message>
        <source>考评表的一行</source>
        <translation>a row of the assessment table</translation>
    </message>
    <message>
        <source>考评表</source>
        <translation>assessment table</translation>
    </message>
    <message>
        <source>表格没有改动。</source>
        <translation>The table was not changed. </translation>
    </message>
    <message>
        <source>请改正后再粘贴。</source>
        <translation>Please correct it and paste again. </translation>
    </message>
    <message>
        <source>列名“%1”里没有满分，例如“月专项检查400分”。</source>
        <translation>The column “%1” names no full mark, such as “Monthly check 400分”. </translation>
    </message>
    <message>
        <source>“%1”的“%2”写的是“%3”，不是分数。</source>
        <translation>“%2” of “%1” says “%3”, which is no mark. </translation>
    </message>
    <message>
        <source>“%1”印的是 %2，各项相加是 %3。</source>
        <translation>“%1” is printed with %2, its marks add up to %3. </translation>
    </message>
    <message>
        <source>表里还没有考评项目。</source>
        <translation>The table has no items yet. </translation>
    </message>
    <message>
        <source>第 %1 个项目还没有名称。</source>
        <translation>Item %1 has no name yet. </translation>
    </message>
    <message>
        <source>项目“%1”出现了两次。</source>
        <translation>The item “%1” stands there twice. </translation>
    </message>
    <message>
        <source>项目“%1”的满分应大于 0。</source>
        <translation>The full mark of “%1” must be above 0. </translation>
    </message>
    <message>
        <source>“%1”的“%2”</source>
        <translation>“%2” of “%1” </translation>
    </message>
    <message>
        <source>%1由三率折算，不用录入。</source>
        <translation>%1is made from the three rates and is not entered. </translation>
    </message>
    <message>
        <source>%1小于 0。</source>
        <translation>%1is below 0. </translation>
    </message>
    <message>
        <source>%1是 %2，超过满分 %3。</source>
        <translation>%1is %2, above the full mark of %3. </translation>
    </message>
    <message>
        <source>第 %1 行还没有属地名称。</source>
        <translation>Row %1 has no name yet. </translation>
    </message>
    <message>
        <source>“%1”出现了两次。</source>
        <translation>“%1” stands there twice. </translation>
    </message>
    <message>
        <source>项目“%1”按区间折算，应写明满分界限和零分界限，两者不能相同。</source>
        <translation>Item “%1” is scored between two bounds: write the bound of the full mark and that of no mark, which cannot be the same. </translation>
    </message>
</context>
<context>
    <name>AssessmentTableService</name>
    <message>
        <source>“%1…”超过 %2 字。</source>
        <translation>“%1…” is longer than %2 characters. </translation>
    </message>
    <message>
        <source>%1月份综合考评表</source>
        <translation>Assessment table of month %1</translation>
    </message>
    <message>
        <source>%1月份</source>
        <translation>month %1</translation>
    </message>
    <message>
        <source>请改正后再保存。</source>
        <translation>Please correct it and save again. </translation>
    </message>
    <message>
        <source>这个月刚刚有人存了一张考评表。</source>
        <translation>Somebody has just stored a table for this month. </translation>
    </message>
    <message>
        <source>请重新打开这个月，再做一次。</source>
        <translation>Please open the month again and repeat it. </translation>
    </message>
</context>
<context>
    <name>AssignmentLifecycle</name>
    <message>
        <source>这一项不能再改。</source>
        <translation>It cannot be changed any more. </translation>
    </message>
    <message>
        <source>现在可以：%1。</source>
        <translation>Possible now: %1. </translation>
    </message>
    <message>
        <source>还没有分办，不能%1。</source>
        <translation>Nothing is assigned yet; “%1” is not possible. </translation>
    </message>
    <message>
        <source>请先分办。</source>
        <translation>Assign it first. </translation>
    </message>
    <message>
        <source>这项分办现在是“%1”，不能%2。</source>
        <translation>This assignment is now “%1”; “%2” is not possible. </translation>
    </message>
    <message>
        <source>案件现在是“%1”，不能%2。</source>
        <translation>The case is now “%1”; “%2” is not possible. </translation>
    </message>
    <message>
        <source>派单以后、审核通过以前可以分办。</source>
        <translation>A case can be assigned after its dispatch and before its reply is approved. </translation>
    </message>
    <message>
        <source>可以撤回这项分办。</source>
        <translation>This assignment can be withdrawn. </translation>
    </message>
    <message>
        <source>分办%1</source>
        <comment>“分办签收”</comment>
        <translation>%1 assignment</translation>
    </message>
</context>
<context>
    <name>AssignmentSection</name>
    <message>
        <source>时限 %1</source>
        <translation>Time limit %1</translation>
    </message>
</context>
<context>
    <name>AssignmentService</name>
    <message>
        <source>还没有选分给谁。</source>
        <translation>Nobody is chosen yet. </translation>
    </message>
    <message>
        <source>还没有写要做什么。</source>
        <translation>What is to be done is missing. </translation>
    </message>
    <message>
        <source>有一栏超过 %1 字。</source>
        <translation>A text is longer than %1 characters. </translation>
    </message>
    <message>
        <source>写的时间 %1 晚于现在。</source>
        <translation>The time %1 is later than now. </translation>
    </message>
    <message>
        <source>分办时限 %1 已经过去。</source>
        <translation>The time limit %1 has passed. </translation>
    </message>
    <message>
        <source>分办时限 %1 晚于案件的办结时限 %2。</source>
        <translation>The time limit %1 is later than the deadline of the case, %2. </translation>
    </message>
    <message>
        <source>请写一个更早的时间，或先申请延期。</source>
        <translation>Write an earlier time, or ask for an extension first. </translation>
    </message>
    <message>
        <source>找不到这件案件。</source>
        <translation>This case was not found. </translation>
    </message>
    <message>
        <source>“%1”是这件案件的主办单位，不能再作协办。</source>
        <translation>“%1” leads this case and cannot assist with it. </translation>
    </message>
    <message>
        <source>单位内部的分工请选“科室班组”或“个人”。</source>
        <translation>For work inside the unit choose a team or a person. </translation>
    </message>
    <message>
        <source>已经分给“%1”，还没有回复。</source>
        <translation>“%1” was asked already and has not answered. </translation>
    </message>
    <message>
        <source>这项分办刚刚被别处改过。</source>
        <translation>This assignment was just changed elsewhere. </translation>
    </message>
    <message>
        <source>请看一眼新的内容，再做一次。</source>
        <translation>Look at the new content and do it again. </translation>
    </message>
    <message>
        <source>还没有写回复内容。</source>
        <translation>The answer is missing. </translation>
    </message>
    <message>
        <source>“%1”需要写明理由。</source>
        <translation>“%1” needs a reason. </translation>
    </message>
    <message>
        <source>找不到这项分办。</source>
        <translation>This assignment was not found. </translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>附件</source>
        <translation>Attachment</translation>
    </message>
</context>
<context>
    <name>AttachmentFolder</name>
    <message>
        <source>没有添加任何附件。</source>
        <translation>Nothing was attached. </translation>
    </message>
    <message>
        <source>附件写不进附件文件夹。</source>
        <translation>The attachment cannot be written to the attachments folder. </translation>
    </message>
    <message>
        <source>没有留下写了一半的附件。</source>
        <translation>No half-written attachment was left. </translation>
    </message>
    <message>
        <source>请检查磁盘是否已满、文件夹是否可写。</source>
        <translation>Check whether the disk is full and the folder is writable. </translation>
    </message>
    <message>
        <source>找不到要添加的文件。</source>
        <translation>The file to attach was not found. </translation>
    </message>
    <message>
        <source>请重新选择文件。</source>
        <translation>Choose the file again. </translation>
    </message>
    <message>
        <source>这不是普通文件，不能作附件。</source>
        <translation>This is no ordinary file and cannot be attached. </translation>
    </message>
    <message>
        <source>请选择文件本身，不要选择链接。</source>
        <translation>Choose the file itself, not a link. </translation>
    </message>
    <message>
        <source>读不出要添加的文件。</source>
        <translation>The file to attach cannot be read. </translation>
    </message>
    <message>
        <source>请检查文件能否打开，再试一次。</source>
        <translation>Check whether the file opens, then try again. </translation>
    </message>
    <message>
        <source>文件是空的。</source>
        <translation>The file is empty. </translation>
    </message>
    <message>
        <source>请换一个文件。</source>
        <translation>Choose another file. </translation>
    </message>
    <message>
        <source>文件超过 %1 MB。</source>
        <translation>The file is larger than %1 MB. </translation>
    </message>
    <message>
        <source>请压缩或截取后再添加。</source>
        <translation>Make it smaller or shorter, then attach it. </translation>
    </message>
    <message>
        <source>这份数据只在内存里，不能存附件。</source>
        <translation>This office is in memory only and cannot keep attachments. </translation>
    </message>
    <message>
        <source>请先存成文件。</source>
        <translation>Save it to a file first. </translation>
    </message>
    <message>
        <source>附件的校验码不对。</source>
        <translation>The checksum of the attachment is wrong. </translation>
    </message>
    <message>
        <source>没有读取任何文件。</source>
        <translation>No file was read. </translation>
    </message>
    <message>
        <source>请运行检查。</source>
        <translation>Run the check. </translation>
    </message>
    <message>
        <source>请从备份里把附件文件夹补回来，或重新添加这个附件。</source>
        <translation>Restore the attachments folder from a backup, or attach the file again. </translation>
    </message>
    <message>
        <source>附件的文件不见了。</source>
        <translation>The file of the attachment is missing. </translation>
    </message>
    <message>
        <source>案件和其他附件没有受影响。</source>
        <translation>The case and the other attachments are not affected. </translation>
    </message>
    <message>
        <source>附件的文件被改动过，或已损坏。</source>
        <translation>The file of the attachment was altered or is damaged. </translation>
    </message>
    <message>
        <source>没有打开它，案件没有受影响。</source>
        <translation>It was not opened, and the case is not affected. </translation>
    </message>
</context>
<context>
    <name>AttachmentService</name>
    <message>
        <source>这种文件不能作附件，或内容和文件名的后缀不符；程序和脚本一律不收。</source>
        <translation>This kind of file cannot be attached, or its content is not what its extension says; programs and scripts are never taken. </translation>
    </message>
    <message>
        <source>请用图片、录音、视频、PDF、文字或表格文件。</source>
        <translation>Use a picture, recording, video, PDF, text or spreadsheet. </translation>
    </message>
    <message>
        <source>说明超过 %1 字。</source>
        <translation>The note is longer than %1 characters. </translation>
    </message>
    <message>
        <source>找不到这件案件。</source>
        <translation>The case was not found. </translation>
    </message>
    <message>
        <source>案件已经作废，不能再添加附件。</source>
        <translation>The case is void; nothing can be attached any more. </translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>还没有写理由。</source>
        <translation>The reason is missing. </translation>
    </message>
    <message>
        <source>请写明为什么移除。</source>
        <translation>Say why it is removed. </translation>
    </message>
    <message>
        <source>这个附件刚刚被别处改过。</source>
        <translation>This attachment was just changed elsewhere. </translation>
    </message>
    <message>
        <source>请看一眼新的内容，再做一次。</source>
        <translation>Look at what is new, then do it again. </translation>
    </message>
    <message>
        <source>这个附件已经移除。</source>
        <translation>This attachment was removed already. </translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>找不到这个附件。</source>
        <translation>The attachment was not found. </translation>
    </message>
    <message>
        <source>%1第 %2 条的照片</source>
        <translation>photo of record %2 of %1</translation>
    </message>
</context>
<context>
    <name>BackupService</name>
    <message>
        <source>%1 不是备份。</source>
        <translation>%1 is not a backup. </translation>
    </message>
    <message>
        <source>请选择备份文件夹里带日期的文件。</source>
        <translation>Choose a file with a date in the folder of backups. </translation>
    </message>
    <message>
        <source>这份数据只在内存里，不能备份。</source>
        <translation>This data is in memory only and cannot be backed up. </translation>
    </message>
    <message>
        <source>请先存成文件。</source>
        <translation>Save it to a file first. </translation>
    </message>
    <message>
        <source>建不了备份文件夹 %1。</source>
        <translation>The folder %1 for backups cannot be made. </translation>
    </message>
    <message>
        <source>请检查磁盘是否已满、文件夹是否可写。</source>
        <translation>Check whether the disk is full and the folder is writable. </translation>
    </message>
    <message>
        <source>%1 已经有了。</source>
        <translation>%1 is there already. </translation>
    </message>
    <message>
        <source>请换一个文件名；恢复从不覆盖现有的数据。</source>
        <translation>Choose another file name; restoring never overwrites data. </translation>
    </message>
</context>
<context>
    <name>BoardLinks</name>
    <message>
        <source>%1 受理</source>
        <translation>%1 received</translation>
    </message>
    <message>
        <source>在办</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>超期</source>
        <translation>Overdue</translation>
    </message>
</context>
<context>
    <name>BoardQuery</name>
    <message>
        <source>%1 %2：计入的案件</source>
        <translation>%1 %2: cases counted</translation>
    </message>
</context>
<context>
    <name>BoardTexts</name>
    <message>
        <source>响应率 = 已联系 ÷ 已回答“是否联系”的案件</source>
        <translation>Response rate = contacted ÷ cases with an answer to “contacted?”</translation>
    </message>
    <message>
        <source>解决率 = （已解决 + 部分解决 × %1）÷ 已回答“是否解决”的案件</source>
        <translation>Resolution rate = (resolved + partly resolved × %1) ÷ cases with an answer to “resolved?”</translation>
    </message>
    <message>
        <source>满意率 = （满意 + 基本满意 × %1 + 一般 × %2）÷ 已评价的案件</source>
        <translation>Satisfaction rate = (satisfied + mostly satisfied × %1 + ordinary × %2) ÷ cases rated</translation>
    </message>
    <message>
        <source>%1 %2 件</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>未接通 %1 件</source>
        <translation>Not reached: %1</translation>
    </message>
    <message>
        <source>未评价 %1 件</source>
        <translation>Not rated: %1</translation>
    </message>
    <message>
        <source>尚无回访结果 %1 件</source>
        <translation>No follow-up result yet: %1</translation>
    </message>
    <message>
        <source>没有未计入的案件。</source>
        <translation>No case was left out. </translation>
    </message>
    <message>
        <source>未计入或另行处理：%1。</source>
        <translation>Left out or treated separately: %1. </translation>
    </message>
    <message>
        <source>点击或按 Enter 打开这 %1 件：%2。</source>
        <translation>Click or press Enter to open these cases (%1): %2. </translation>
    </message>
    <message>
        <source>这个数字没有可以准确列出的案件清单。</source>
        <translation>No list of cases matches this figure exactly. </translation>
    </message>
    <message>
        <source>持平</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>%1降幅</source>
        <translation>%1 reduction</translation>
    </message>
    <message>
        <source>上年为 0，不作比较</source>
        <translation>0 last year, not compared</translation>
    </message>
    <message>
        <source>%1同比</source>
        <translation>%1 change</translation>
    </message>
    <message>
        <source>%1升幅</source>
        <translation>%1 increase</translation>
    </message>
    <message>
        <source>%1 个百分点</source>
        <translation>%1 pp</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>%1 件</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>上升 %1%</source>
        <translation>up %1%</translation>
    </message>
    <message>
        <source>上年 %1 件</source>
        <translation>Last year %1</translation>
    </message>
    <message>
        <source>受理量 = 本期案件 − 已合并、已作废、不计入总量和口径不计的类型</source>
        <translation>Cases received = cases of the period − merged, void, not counted in the total and of types the rule leaves out</translation>
    </message>
    <message>
        <source>本期共 %1 件，其中表扬 %2 件。</source>
        <translation>All cases of the period: %1, of which commendations: %2. </translation>
    </message>
    <message>
        <source>%1&#x3000;上期 %2</source>
        <translation>%1&#x3000;before %2</translation>
    </message>
    <message>
        <source>在办 / 超期</source>
        <translation>Open / overdue</translation>
    </message>
    <message>
        <source>超期 %1 件</source>
        <translation>Overdue: %1</translation>
    </message>
    <message>
        <source>无超期</source>
        <translation>None overdue</translation>
    </message>
    <message>
        <source>最近到期 %1</source>
        <translation>Next due %1</translation>
    </message>
    <message>
        <source>在办 = 此刻尚未办结、未合并、未作废的案件，不限本期。</source>
        <translation>Open = cases not completed, merged or void at this moment, of any period. </translation>
    </message>
    <message>
        <source>超期 = 在办且已过办结时限。</source>
        <translation>Overdue = open and past the completion deadline. </translation>
    </message>
    <message>
        <source>点击或按 Enter：有超期时打开超期案件，否则打开在办案件。</source>
        <translation>Click or press Enter: opens the overdue cases if there are any, otherwise the open ones. </translation>
    </message>
    <message>
        <source>合并</source>
        <translation>Pooled</translation>
    </message>
    <message>
        <source>%1 / %2 件</source>
        <translation>%1 / %2 cases</translation>
    </message>
    <message>
        <source>平均每月</source>
        <translation>Mean monthly</translation>
    </message>
    <message>
        <source>%1 个月</source>
        <translation>%1 mo.</translation>
    </message>
    <message>
        <source>%1月</source>
        <translation>M%1</translation>
    </message>
    <message>
        <source>，%1上年为 0 未计</source>
        <translation>; left out (0 last year): %1</translation>
    </message>
    <message>
        <source>较上期&#x3000;%1</source>
        <translation>vs. before&#x3000;%1</translation>
    </message>
    <message>
        <source>已封账</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>已封账 · 封账后变更 %1 件</source>
        <translation>Published · %1 cases changed since</translation>
    </message>
    <message>
        <source>口径：%1，%2 起。</source>
        <translation>Rule: %1, from %2. </translation>
    </message>
    <message>
        <source>%1%2：%3 件，%4 %5 件（%6）。</source>
        <translation>%1 %2: %3 cases, %4 %5 cases (%6). </translation>
    </message>
    <message>
        <source>上升 %1</source>
        <translation>up %1</translation>
    </message>
    <message>
        <source>下降 %1</source>
        <translation>down %1</translation>
    </message>
    <message>
        <source>不作比较</source>
        <translation>not compared</translation>
    </message>
    <message>
        <source>%1%2：%3，%4 %5（%6）。</source>
        <translation>%1 %2: %3, %4 %5 (%6). </translation>
    </message>
    <message>
        <source>%1 对 %2（%3）</source>
        <translation>%1 against %2 (%3)</translation>
    </message>
    <message>
        <source>&#x3000;未满期</source>
        <translation>&#x3000;still running</translation>
    </message>
    <message>
        <source>%1 第 %2 版（按%3）</source>
        <translation>%1 version %2 (by %3)</translation>
    </message>
    <message>
        <source>同比：%1&#x3000;累计：%2</source>
        <translation>Year on year: %1&#x3000;Cumulative: %2</translation>
    </message>
    <message>
        <source>—（上年为0）</source>
        <translation>— (0 last year)</translation>
    </message>
    <message>
        <source>同比</source>
        <translation>Year on year</translation>
    </message>
    <message>
        <source>上年同期</source>
        <translation>same period last year</translation>
    </message>
    <message>
        <source>环比</source>
        <translation>Period on period</translation>
    </message>
    <message>
        <source>上期</source>
        <translation>previous period</translation>
    </message>
    <message>
        <source>累计</source>
        <translation>Cumulative</translation>
    </message>
    <message>
        <source>演示数据</source>
        <translation>Demo data</translation>
    </message>
    <message>
        <source>；本年 %1 个月、上年 %2 个月为封账公布数</source>
        <translation>; %1 months of this year and %2 of the year before as published</translation>
    </message>
</context>
<context>
    <name>BulkService</name>
    <message>
        <source>没有改动任何案件。</source>
        <translation>No case was changed. </translation>
    </message>
    <message>
        <source>还没有选要改什么。</source>
        <translation>Nothing was chosen to be changed. </translation>
    </message>
    <message>
        <source>没有变化。</source>
        <translation>No change. </translation>
    </message>
    <message>
        <source>在回收站里。</source>
        <translation>In the trash. </translation>
    </message>
    <message>
        <source>已并入另一件。</source>
        <translation>Merged into another case. </translation>
    </message>
    <message>
        <source>已经派单，请用“内部转派”换承办单位。</source>
        <translation>Dispatched already; use “Reassign” to change its unit. </translation>
    </message>
    <message>
        <source>已经办结，时限不再改。</source>
        <translation>Done already; its time limit no longer changes. </translation>
    </message>
    <message>
        <source>没有一件可以这样改。</source>
        <translation>No case can be changed like this. </translation>
    </message>
    <message>
        <source>请看每件后面的原因。</source>
        <translation>See the reason behind each case. </translation>
    </message>
</context>
<context>
    <name>Bulletin</name>
    <message>
        <source>口径</source>
        <translation>Basis</translation>
    </message>
</context>
<context>
    <name>BulletinFields</name>
    <message>
        <source>%1月%2日</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>持平</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>减少%1件</source>
        <translation>%1 fewer</translation>
    </message>
    <message>
        <source>增加%1件</source>
        <translation>%1 more</translation>
    </message>
    <message>
        <source>%1月</source>
        <translation>M%1</translation>
    </message>
    <message>
        <source>演示数据</source>
        <translation>Demo data</translation>
    </message>
</context>
<context>
    <name>BulletinFiles</name>
    <message>
        <source>演示数据</source>
        <translation>Demo data</translation>
    </message>
    <message>
        <source>通报不能写成“%1”。</source>
        <translation>A bulletin cannot be written as “%1”. </translation>
    </message>
    <message>
        <source>文件名请以 .%1 结尾。</source>
        <translation>End the file name with .%1. </translation>
    </message>
    <message>
        <source>发出登记 %1</source>
        <translation>Register number %1</translation>
    </message>
</context>
<context>
    <name>BulletinHtml</name>
    <message>
        <source>（无）</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>附：口径</source>
        <translation>Annex: definitions</translation>
    </message>
</context>
<context>
    <name>BulletinService</name>
    <message>
        <source>没有通报模板“%1”。</source>
        <translation>There is no bulletin template “%1”. </translation>
    </message>
    <message>
        <source>请从模板列表中选。</source>
        <translation>Choose one from the list of templates. </translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>这一句超过 %1 字。</source>
        <translation>This sentence is longer than %1 characters. </translation>
    </message>
    <message>
        <source>请写短一些。</source>
        <translation>Make it shorter. </translation>
    </message>
    <message>
        <source>通报里没有这一句。</source>
        <translation>The bulletin has no such sentence. </translation>
    </message>
    <message>
        <source>这一句刚刚被别处改过。</source>
        <translation>This sentence has just been changed elsewhere. </translation>
    </message>
    <message>
        <source>请看一眼新的内容，再写一次。</source>
        <translation>Look at what it says now and write it again. </translation>
    </message>
    <message>
        <source>本单位没有自己的通报模板“%1”。</source>
        <translation>The office has no bulletin template “%1” of its own. </translation>
    </message>
    <message>
        <source>通报模板 %1</source>
        <translation>Bulletin template %1</translation>
    </message>
</context>
<context>
    <name>BulletinTables</name>
    <message>
        <source>三率及得分</source>
        <translation>Three rates and score</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>本期</source>
        <translation>This period</translation>
    </message>
    <message>
        <source>分子/分母</source>
        <translation>Numerator/denominator</translation>
    </message>
    <message>
        <source>上期</source>
        <translation>Period before</translation>
    </message>
    <message>
        <source>上年同期</source>
        <translation>Same period a year earlier</translation>
    </message>
    <message>
        <source>较上期</source>
        <translation>Against previous</translation>
    </message>
    <message>
        <source>综合得分</source>
        <translation>Composite score</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>占比</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>同比</source>
        <translation>Year on year</translation>
    </message>
    <message>
        <source>环比</source>
        <translation>Period on period</translation>
    </message>
    <message>
        <source>承办部门情况</source>
        <translation>Handling units</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>响应率</source>
        <translation>Response rate</translation>
    </message>
    <message>
        <source>解决率</source>
        <translation>Resolution rate</translation>
    </message>
    <message>
        <source>满意率</source>
        <translation>Satisfaction rate</translation>
    </message>
    <message>
        <source>排名</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>上期排名</source>
        <translation>Previous rank</translation>
    </message>
    <message>
        <source>样本不足</source>
        <translation>too few cases</translation>
    </message>
    <message>
        <source>未解决、不满意件清单</source>
        <translation>Unsolved and dissatisfied cases</translation>
    </message>
    <message>
        <source>案件编号</source>
        <translation>Case no.</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>点位</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>承办部门</source>
        <translation>Handling unit</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>共 %1 件，这里列前 %2 件。</source>
        <translation>%1 cases, of which the first %2 are listed. </translation>
    </message>
    <message>
        <source>各月受理量同比</source>
        <translation>Cases received by month, year on year</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>上年</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>本年</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>诉求类别前十</source>
        <translation>Top ten categories</translation>
    </message>
    <message>
        <source>诉求点位前十</source>
        <translation>Top ten points</translation>
    </message>
    <message>
        <source>签收及时率</source>
        <translation>Signed in time</translation>
    </message>
    <message>
        <source>按时办结率</source>
        <translation>Done in time</translation>
    </message>
    <message>
        <source>主动治理</source>
        <translation>Proactive work</translation>
    </message>
    <message>
        <source>做法</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>做了什么</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>有什么变化</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>把握</source>
        <translation>How sure</translation>
    </message>
</context>
<context>
    <name>BulletinTemplate</name>
    <message>
        <source>这里不是完整的 JSON 内容。</source>
        <translation>this is not complete JSON. </translation>
    </message>
    <message>
        <source>没有内容（blocks）。</source>
        <translation>there is no content (blocks). </translation>
    </message>
    <message>
        <source>通报模板第 %1 行：%2</source>
        <translation>Bulletin template, line %1: %2</translation>
    </message>
    <message>
        <source>请照说明书里的模板写法改好再试。</source>
        <translation>Mend it as the manual describes templates and try again. </translation>
    </message>
    <message>
        <source>没有“%1”这一项。</source>
        <translation>there is no key “%1”. </translation>
    </message>
    <message>
        <source>缺“%1”。</source>
        <translation>“%1” is missing. </translation>
    </message>
    <message>
        <source>“%1”里不能有“%2”。</source>
        <translation>“%1” cannot hold “%2”. </translation>
    </message>
    <message>
        <source>每一段只能是标题、正文、表或图中的一种。</source>
        <translation>each block is one of heading, paragraph, table or chart. </translation>
    </message>
    <message>
        <source>没有“%1”这个图表。</source>
        <translation>there is no table or chart “%1”. </translation>
    </message>
    <message>
        <source>有一段正文没有句子。</source>
        <translation>a paragraph has no sentences. </translation>
    </message>
    <message>
        <source>句子代码“%1”用了两次。</source>
        <translation>the sentence code “%1” is used twice. </translation>
    </message>
    <message>
        <source>近13个月三率</source>
        <translation>Three rates of thirteen months</translation>
    </message>
    <message>
        <source>受理量与同比降幅</source>
        <translation>Cases received and year-on-year reduction</translation>
    </message>
    <message>
        <source>表%1&#x3000;%2</source>
        <translation>Table %1&#x3000;%2</translation>
    </message>
    <message>
        <source>图%1&#x3000;%2</source>
        <translation>Figure %1&#x3000;%2</translation>
    </message>
    <message>
        <source>{else} 前面没有 {if}。</source>
        <translation>{else} without {if}. </translation>
    </message>
    <message>
        <source>{end} 前面没有 {if}。</source>
        <translation>{end} without {if}. </translation>
    </message>
    <message>
        <source>{if} 没有以 {end} 结束。</source>
        <translation>{if} without {end}. </translation>
    </message>
    <message>
        <source>花括号没有合上。</source>
        <translation>a brace is not closed. </translation>
    </message>
    <message>
        <source>没有“%1”这个字段。</source>
        <translation>there is no field “%1”. </translation>
    </message>
    <message>
        <source>没有“%1”这种语言，应为 zh_CN 或 en。</source>
        <translation>There is no language “%1”; it should be zh_CN or en. </translation>
    </message>
</context>
<context>
    <name>BulletinWords</name>
    <message>
        <source>%1（%2分）</source>
        <translation>%1 (%2 points)</translation>
    </message>
    <message>
        <source>持平</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>降幅%1</source>
        <translation>a fall of %1</translation>
    </message>
    <message>
        <source>增幅%1</source>
        <translation>a rise of %1</translation>
    </message>
    <message>
        <source>%1均为%2</source>
        <translation>%1 all %2</translation>
    </message>
    <message>
        <source>提高%1个百分点</source>
        <translation>up %1 percentage points</translation>
    </message>
    <message>
        <source>下降%1个百分点</source>
        <translation>down %1 percentage points</translation>
    </message>
    <message>
        <source>%1%2（%3）</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1较上期%2</source>
        <translation>%1 %2 against the previous period</translation>
    </message>
    <message>
        <source>样本较少</source>
        <translation>few cases</translation>
    </message>
    <message>
        <source>%1%2件</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1增加%2件</source>
        <translation>%1 %2 more</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>BulletinWorkbook</name>
    <message>
        <source>总览</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>口径</source>
        <translation>Basis</translation>
    </message>
</context>
<context>
    <name>CallerService</name>
    <message>
        <source>这不是一个电话号码。</source>
        <translation>This is not a phone number. </translation>
    </message>
    <message>
        <source>“%1”由来电次数得出，不能手工改。</source>
        <translation>“%1” follows from the number of calls and cannot be set by hand. </translation>
    </message>
</context>
<context>
    <name>CaseField</name>
    <message>
        <source>案件编号</source>
        <translation>Case no.</translation>
    </message>
    <message>
        <source>工单编号</source>
        <translation>Order no.</translation>
    </message>
    <message>
        <source>市级编号</source>
        <translation>City no.</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>渠道</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>来电人</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>来电号码</source>
        <translation>Caller&apos;s phone</translation>
    </message>
    <message>
        <source>联系方式</source>
        <translation>Contact phone</translation>
    </message>
    <message>
        <source>来电人地址</source>
        <translation>Caller&apos;s address</translation>
    </message>
    <message>
        <source>匿名</source>
        <translation>Anonymous</translation>
    </message>
    <message>
        <source>保密</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <source>诉求类型</source>
        <translation>Request type</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>主要内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>标签</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>重点工单</source>
        <translation>Key order</translation>
    </message>
    <message>
        <source>被反映区</source>
        <translation>District concerned</translation>
    </message>
    <message>
        <source>街道乡镇</source>
        <translation>Sub-district/town</translation>
    </message>
    <message>
        <source>村/社区</source>
        <translation>Village/community</translation>
    </message>
    <message>
        <source>点位</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>发生地址</source>
        <translation>Address of occurrence</translation>
    </message>
    <message>
        <source>网格</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>企业名称</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>受理时间</source>
        <translation>Time received</translation>
    </message>
    <message>
        <source>受理时间依据</source>
        <translation>Basis of time received</translation>
    </message>
    <message>
        <source>来电时间</source>
        <translation>Call time</translation>
    </message>
    <message>
        <source>市派单时间</source>
        <translation>City dispatch time</translation>
    </message>
    <message>
        <source>区派单时间</source>
        <translation>District dispatch time</translation>
    </message>
    <message>
        <source>导入时间</source>
        <translation>Import time</translation>
    </message>
    <message>
        <source>派单人员</source>
        <translation>Dispatcher</translation>
    </message>
    <message>
        <source>承办单位</source>
        <translation>Handling unit</translation>
    </message>
    <message>
        <source>协办单位</source>
        <translation>Assisting units</translation>
    </message>
    <message>
        <source>办理科室</source>
        <translation>Handling section</translation>
    </message>
    <message>
        <source>工单性质</source>
        <translation>Order nature</translation>
    </message>
    <message>
        <source>紧急程度</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>时限类别</source>
        <translation>Time-limit class</translation>
    </message>
    <message>
        <source>处理时限</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>时限单位</source>
        <translation>Time-limit unit</translation>
    </message>
    <message>
        <source>截止时间</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>内部截止时间</source>
        <translation>Internal deadline</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>直接答复</source>
        <translation>Answered directly</translation>
    </message>
    <message>
        <source>并入案件</source>
        <translation>Merged into</translation>
    </message>
    <message>
        <source>签收时间</source>
        <translation>Signed for at</translation>
    </message>
    <message>
        <source>首次联系时间</source>
        <translation>First contact at</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>是否属实</source>
        <translation>Confirmed true</translation>
    </message>
    <message>
        <source>办理结果</source>
        <translation>Handling result</translation>
    </message>
    <message>
        <source>回复内容</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>回复时间</source>
        <translation>Replied at</translation>
    </message>
    <message>
        <source>未解决原因</source>
        <translation>Reason unresolved</translation>
    </message>
    <message>
        <source>办理依据</source>
        <translation>Policy basis</translation>
    </message>
    <message>
        <source>办结时间</source>
        <translation>Completed at</translation>
    </message>
    <message>
        <source>归档时间</source>
        <translation>Closed at</translation>
    </message>
    <message>
        <source>办理次数</source>
        <translation>Handling rounds</translation>
    </message>
    <message>
        <source>退单次数</source>
        <translation>Returns</translation>
    </message>
    <message>
        <source>延期次数</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>自访是否联系</source>
        <translation>Self follow-up: contacted</translation>
    </message>
    <message>
        <source>自访是否解决</source>
        <translation>Self follow-up: resolved</translation>
    </message>
    <message>
        <source>自访是否满意</source>
        <translation>Self follow-up: satisfied</translation>
    </message>
    <message>
        <source>回访接通</source>
        <translation>Follow-up: reached</translation>
    </message>
    <message>
        <source>是否响应</source>
        <translation>Contacted</translation>
    </message>
    <message>
        <source>是否解决</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>是否满意</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>回访时间</source>
        <translation>Follow-up time</translation>
    </message>
    <message>
        <source>是否保留</source>
        <translation>Kept in assessment</translation>
    </message>
    <message>
        <source>剔除类型</source>
        <translation>Exclusion type</translation>
    </message>
    <message>
        <source>挂账</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>不计入诉求总量类别</source>
        <translation>Type not counted in total</translation>
    </message>
    <message>
        <source>批示人</source>
        <translation>Instructing leader</translation>
    </message>
    <message>
        <source>领导批示</source>
        <translation>Leader instruction</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>特殊处置</source>
        <translation>Special disposition</translation>
    </message>
    <message>
        <source>特殊处置理由</source>
        <translation>Reason for special disposition</translation>
    </message>
    <message>
        <source>签收时限</source>
        <translation>Sign by</translation>
    </message>
    <message>
        <source>首次联系时限</source>
        <translation>First-contact limit</translation>
    </message>
</context>
<context>
    <name>CaseListService</name>
    <message>
        <source>这张清单有 %1 件，超过 %2 件时只能按受理时间从新到旧排列。</source>
        <translation>This list has %1 cases; above %2 a list can only stand newest first. </translation>
    </message>
    <message>
        <source>清单没有改动。</source>
        <translation>The list is unchanged. </translation>
    </message>
    <message>
        <source>请先筛选，再排序。</source>
        <translation>Filter first, then sort. </translation>
    </message>
    <message>
        <source>筛选出 %1 件，一次最多批量处理 %2 件。</source>
        <translation>The filter finds %1 cases; at most %2 can be processed at once. </translation>
    </message>
    <message>
        <source>没有改动任何案件。</source>
        <translation>No case was changed. </translation>
    </message>
    <message>
        <source>请缩小筛选范围，分几次处理。</source>
        <translation>Narrow the filter and do it in parts. </translation>
    </message>
</context>
<context>
    <name>CaseService</name>
    <message>
        <source>内容未丢失，没有保存任何改动。</source>
        <translation>Nothing is lost; no change was saved. </translation>
    </message>
    <message>
        <source>还没有写诉求内容。</source>
        <translation>The request has no content yet. </translation>
    </message>
    <message>
        <source>请填写诉求内容。</source>
        <translation>Enter the content of the request. </translation>
    </message>
    <message>
        <source>“%1”有 %2 字，超过 %3 字。</source>
        <translation>“%1” has %2 characters, more than %3. </translation>
    </message>
    <message>
        <source>请分成几件，或把长材料作为附件。</source>
        <translation>Split it into several cases, or attach the long material as a file. </translation>
    </message>
    <message>
        <source>这件案件刚刚被别处改过。</source>
        <translation>This case has just been changed elsewhere. </translation>
    </message>
    <message>
        <source>您的改动没有保存，原有改动都在。</source>
        <translation>Your change was not saved; the earlier changes are all kept. </translation>
    </message>
    <message>
        <source>请看一眼新的内容，再做一次。</source>
        <translation>Look at the new content and do it again. </translation>
    </message>
    <message>
        <source>还没有选承办单位，不能派单。</source>
        <translation>No handling unit is chosen, so the case cannot be dispatched. </translation>
    </message>
    <message>
        <source>请选承办单位，或按 Ctrl+S 只登记。</source>
        <translation>Choose a handling unit, or press Ctrl+S to register only. </translation>
    </message>
    <message>
        <source>还没有选时限，不能派单。</source>
        <translation>No time limit is chosen, so the case cannot be dispatched. </translation>
    </message>
    <message>
        <source>请选时限类别。工单必须载明办理时限。</source>
        <translation>Choose a time-limit class. A work order must state its time limit. </translation>
    </message>
    <message>
        <source>来电时间晚于现在。</source>
        <translation>The call time is later than now. </translation>
    </message>
    <message>
        <source>请改正来电时间。</source>
        <translation>Correct the call time. </translation>
    </message>
    <message>
        <source>还没有写答复内容。</source>
        <translation>The answer is not written yet. </translation>
    </message>
    <message>
        <source>请写下怎样答复的。</source>
        <translation>Write down what was answered. </translation>
    </message>
    <message>
        <source>找不到这件案件。</source>
        <translation>This case was not found. </translation>
    </message>
    <message>
        <source>它可能在另一个文件里。</source>
        <translation>It may be in another file. </translation>
    </message>
    <message>
        <source>案件没有改动。</source>
        <translation>The case is unchanged. </translation>
    </message>
    <message>
        <source>“%1”需要写明理由。</source>
        <translation>“%1” needs a reason. </translation>
    </message>
    <message>
        <source>还没有写办理结果。</source>
        <translation>The handling result is not written yet. </translation>
    </message>
    <message>
        <source>还没有选转给谁。</source>
        <translation>No one is chosen to pass the case to. </translation>
    </message>
    <message>
        <source>还没有选并入哪一件。</source>
        <translation>The case to merge into is not chosen yet. </translation>
    </message>
    <message>
        <source>还没有选承办单位。</source>
        <translation>No handling unit is chosen yet. </translation>
    </message>
    <message>
        <source>还没有选时限类别，工单必须载明办理时限。</source>
        <translation>No time-limit class is chosen; a work order must state its time limit. </translation>
    </message>
    <message>
        <source>承办人不能回访自己办理的案件，请换一位同事回访。</source>
        <translation>A handler cannot make the follow-up call on their own case; ask a colleague. </translation>
    </message>
    <message>
        <source>选了特殊处置“%1”的来电不派单。</source>
        <translation>A call with the special disposition “%1” is not dispatched. </translation>
    </message>
    <message>
        <source>请直接告知来电人，或清除特殊处置。</source>
        <translation>Tell the caller directly, or clear the special disposition. </translation>
    </message>
    <message>
        <source>只有咨询、表扬和特殊处置可以直接答复，其他诉求要派单办理。</source>
        <translation>Only consultations, commendations and special dispositions can be answered directly; other requests must be dispatched. </translation>
    </message>
    <message>
        <source>请改诉求类型、选特殊处置，或派单。</source>
        <translation>Change the request type, choose a special disposition, or dispatch. </translation>
    </message>
    <message>
        <source>还没有写特殊处置的理由。</source>
        <translation>The reason for the special disposition is not written yet. </translation>
    </message>
    <message>
        <source>请写明为什么属于“%1”。</source>
        <translation>State why “%1” applies. </translation>
    </message>
    <message>
        <source>这件案件不在回收站里。</source>
        <translation>This case is not in the recycle bin. </translation>
    </message>
    <message>
        <source>这件案件导入时就是作废的，没有先前的状态。</source>
        <translation>This case was already void when imported and has no earlier status. </translation>
    </message>
    <message>
        <source>找不到要并入的案件。</source>
        <translation>The case to merge into was not found. </translation>
    </message>
    <message>
        <source>一件案件不能并入它自己。</source>
        <translation>A case cannot be merged into itself. </translation>
    </message>
    <message>
        <source>%1 现在是“%2”，不能再并入。</source>
        <translation>%1 is now “%2” and cannot be merged into. </translation>
    </message>
    <message>
        <source>更正回访需要写明理由。</source>
        <translation>Correcting a follow-up needs a reason. </translation>
    </message>
    <message>
        <source>请写明为什么改，原来的回答会留在历史里。</source>
        <translation>Say why; the old answers stay in the history. </translation>
    </message>
    <message>
        <source>这一次没有接通，没有回答可以更正。</source>
        <translation>Nobody answered this call; there is nothing to correct. </translation>
    </message>
    <message>
        <source>承办人不能更正自己办理的案件的回访，请换一位同事。</source>
        <translation>Whoever handled a case cannot correct its follow-up; ask a colleague. </translation>
    </message>
    <message>
        <source>回答没有变化，不用更正。</source>
        <translation>No answer changed; there is nothing to correct. </translation>
    </message>
</context>
<context>
    <name>CaseStore</name>
    <message>
        <source>没有写入任何内容。</source>
        <translation>Nothing was written. </translation>
    </message>
    <message>
        <source>工单编号 %1 已属于另一个案件。</source>
        <translation>Order no. %1 already belongs to another case. </translation>
    </message>
    <message>
        <source>请核对编号，或打开已有的案件。</source>
        <translation>Check the number, or open the existing case. </translation>
    </message>
    <message>
        <source>没有找到这个案件。</source>
        <translation>This case was not found. </translation>
    </message>
    <message>
        <source>请刷新列表后再试。</source>
        <translation>Refresh the list and try again. </translation>
    </message>
    <message>
        <source>这个案件已被他人修改。</source>
        <translation>This case was changed by someone else. </translation>
    </message>
    <message>
        <source>请刷新后在最新内容上重新修改。</source>
        <translation>Refresh and make the change again on the latest content. </translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>视图中“%1”的值不能用。</source>
        <translation>The value of “%1” in the view cannot be used. </translation>
    </message>
    <message>
        <source>视图</source>
        <translation>Views</translation>
    </message>
</context>
<context>
    <name>ChartParts</name>
    <message>
        <source>未填</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>其他 %1 项</source>
        <translation>%1 others</translation>
    </message>
    <message>
        <source>%1 件</source>
        <translation>%1 cases</translation>
    </message>
    <message>
        <source>%1，占 %2%</source>
        <translation>%1, %2%</translation>
    </message>
    <message>
        <source>%1 小时</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 天</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>%1 天 %2 小时</source>
        <translation>%1 days %2 h</translation>
    </message>
    <message>
        <source>%1 %2 件</source>
        <translation>%1: %2 cases</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>ChartService</name>
    <message>
        <source>%1年%2月</source>
        <translation>%1-%2</translation>
    </message>
    <message>
        <source>持平</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>%1日</source>
        <translation>%1 d </translation>
    </message>
    <message>
        <source>%1 %2 件</source>
        <translation>%1: %2 cases</translation>
    </message>
    <message>
        <source>受理量与同比降幅</source>
        <translation>Cases received and year-on-year reduction</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>同比降幅</source>
        <translation>Year-on-year reduction</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>%1 受理</source>
        <translation>%1 received</translation>
    </message>
    <message>
        <source>%1 件</source>
        <translation>%1 cases</translation>
    </message>
    <message>
        <source>%1月</source>
        <translation>M%1</translation>
    </message>
    <message>
        <source>还没有到</source>
        <translation>still to come</translation>
    </message>
    <message>
        <source>，同比%1</source>
        <translation>, year on year %1</translation>
    </message>
    <message>
        <source>近 13 个月三率</source>
        <translation>Three rates, last 13 months</translation>
    </message>
    <message>
        <source>%1%（%2）</source>
        <translation>%1% (%2)</translation>
    </message>
    <message>
        <source>没有计入的案件</source>
        <translation>no cases counted</translation>
    </message>
    <message>
        <source>%1：计入的案件</source>
        <translation>%1: cases counted</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>占比</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>点位</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>类别帕累托图</source>
        <translation>Pareto of categories</translation>
    </message>
    <message>
        <source>累计占比</source>
        <translation>Cumulative share</translation>
    </message>
    <message>
        <source>%1 %2 件，%3 类</source>
        <translation>%1: %2 cases, %3 categories</translation>
    </message>
    <message>
        <source>，累计 %1%</source>
        <translation>, cumulative %1%</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>星期</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>时段</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>一二三四五六日</source>
        <translation>1234567</translation>
    </message>
    <message>
        <source>星期%1</source>
        <translation>Weekday %1</translation>
    </message>
    <message>
        <source>周%1</source>
        <translation>Day %1</translation>
    </message>
    <message>
        <source>%1–%2 时</source>
        <translation>%1–%2 h</translation>
    </message>
    <message>
        <source>星期 × 时段</source>
        <translation>Weekday × hour</translation>
    </message>
    <message>
        <source>街道乡镇</source>
        <translation>Sub-district/town</translation>
    </message>
    <message>
        <source>类别 × 街道乡镇</source>
        <translation>Category × sub-district/town</translation>
    </message>
    <message>
        <source>类别 × 月份</source>
        <translation>Category × month</translation>
    </message>
    <message>
        <source>街道乡镇示意图</source>
        <translation>Sketch map of sub-districts and towns</translation>
    </message>
    <message>
        <source>%1 天以上</source>
        <translation>more than %1 days</translation>
    </message>
    <message>
        <source>%1–%2 天</source>
        <translation>%1–%2 days</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>派单</source>
        <translation>Dispatched</translation>
    </message>
    <message>
        <source>签收</source>
        <translation>Signed for</translation>
    </message>
    <message>
        <source>联系</source>
        <translation>Contacted</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>回访</source>
        <translation>Followed up</translation>
    </message>
    <message>
        <source>解决</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>满意</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>在办时长</source>
        <translation>Age of open cases</translation>
    </message>
    <message>
        <source>在办</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>! 其中超期</source>
        <translation>! of them overdue</translation>
    </message>
    <message>
        <source>受理以来</source>
        <translation>Since receipt</translation>
    </message>
    <message>
        <source>其中超期</source>
        <translation>of them overdue</translation>
    </message>
    <message>
        <source>在办 %1</source>
        <translation>open for %1</translation>
    </message>
    <message>
        <source>在办 %1，超期</source>
        <translation>open for %1, overdue</translation>
    </message>
    <message>
        <source>在办 %1 超期</source>
        <translation>open for %1, overdue</translation>
    </message>
    <message>
        <source>此刻在办 %1 件</source>
        <translation>%1 cases open now</translation>
    </message>
    <message>
        <source>从受理到满意</source>
        <translation>From received to satisfied</translation>
    </message>
    <message>
        <source>环节</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>占受理</source>
        <translation>Of received</translation>
    </message>
    <message>
        <source>占上一步</source>
        <translation>Of the step before</translation>
    </message>
    <message>
        <source>%1 件，占受理 %2%，占上一步 %3%</source>
        <translation>%1 cases, %2% of received, %3% of the step before</translation>
    </message>
    <message>
        <source>办理用时分布</source>
        <translation>Handling times</translation>
    </message>
    <message>
        <source>受理到办结</source>
        <translation>From receipt to done</translation>
    </message>
    <message>
        <source>办理用时 %1</source>
        <translation>handled in %1</translation>
    </message>
    <message>
        <source>%1 已办结 n = %2 件</source>
        <translation>%1, done: n = %2 cases</translation>
    </message>
    <message>
        <source>中位数 %1</source>
        <translation>median %1</translation>
    </message>
    <message>
        <source>九成在 %1内</source>
        <translation>90% within %1</translation>
    </message>
    <message>
        <source>中位数（小时）</source>
        <translation>Median (hours)</translation>
    </message>
    <message>
        <source>九成不超过（小时）</source>
        <translation>90th percentile (hours)</translation>
    </message>
    <message>
        <source>%1年考核期</source>
        <translation>%1, assessment months</translation>
    </message>
    <message>
        <source>考核期</source>
        <translation>Assessment month</translation>
    </message>
</context>
<context>
    <name>Citizen</name>
    <message>
        <source>%1 要求不再联系，不能外呼。</source>
        <translation>%1 asked not to be contacted any more and cannot be called. </translation>
    </message>
    <message>
        <source>%1 没有同意联系，不能外呼。</source>
        <translation>%1 has not agreed to be contacted and cannot be called. </translation>
    </message>
</context>
<context>
    <name>CitizenService</name>
    <message>
        <source>这个号码已经在热心人台账里。</source>
        <translation>This number is already in the register of citizens. </translation>
    </message>
    <message>
        <source>热心人 %1</source>
        <translation>Citizen %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>不认识的选项 --%1。</source>
        <translation>Unknown option --%1. </translation>
    </message>
    <message>
        <source>选项 --%1 给了两次。</source>
        <translation>Option --%1 is given twice. </translation>
    </message>
    <message>
        <source>选项 --%1 不带值。</source>
        <translation>Option --%1 takes no value. </translation>
    </message>
    <message>
        <source>选项 --%1 后面缺少 %2。</source>
        <translation>Option --%1 needs a %2. </translation>
    </message>
    <message>
        <source>共 %1 件，列出 %2 件。</source>
        <translation>%1 cases, %2 listed. </translation>
    </message>
    <message>
        <source>案件编号</source>
        <translation>Case no.</translation>
    </message>
    <message>
        <source>工单编号</source>
        <translation>Order no.</translation>
    </message>
    <message>
        <source>受理时间</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>承办单位</source>
        <translation>Handling unit</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>来电人</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>--limit 应为 1 到 %1 的整数。</source>
        <translation>--limit must be a whole number from 1 to %1. </translation>
    </message>
    <message>
        <source>没有编号为“%1”的案件。</source>
        <translation>There is no case with number “%1”. </translation>
    </message>
    <message>
        <source>数据未改动。</source>
        <translation>The data are unchanged. </translation>
    </message>
    <message>
        <source>请核对编号。</source>
        <translation>Check the number. </translation>
    </message>
    <message>
        <source>%1 第 %2 行，%3 导入：</source>
        <translation>%1 row %2, imported %3:</translation>
    </message>
    <message>
        <source>没有与导入原文不同的内容。</source>
        <translation>Nothing differs from the imported original. </translation>
    </message>
    <message>
        <source>没有给出 --out FILE。</source>
        <translation>--out FILE is missing. </translation>
    </message>
    <message>
        <source>数据文件</source>
        <translation>data file</translation>
    </message>
    <message>
        <source>输出一个 JSON 值</source>
        <translation>print one JSON value</translation>
    </message>
    <message>
        <source>接诉（jiesu）%1：12345 诉求办理的登记、导入、三率和同比。</source>
        <translation>Jiesu %1: registration, import, three rates and year-on-year figures of 12345 requests. </translation>
    </message>
    <message>
        <source>本说明；help 命令名 给出该命令的选项</source>
        <translation>this help; help COMMAND lists the options of a command</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>version</translation>
    </message>
    <message>
        <source>没有命令时打开窗口。退出码：0 完成，1 拒绝，2 用法不对。</source>
        <translation>Without a command the window opens. Exit codes: 0 done, 1 refused, 2 wrong usage. </translation>
    </message>
    <message>
        <source>模板（--preset）：</source>
        <translation>Templates (--preset):</translation>
    </message>
    <message>
        <source>用法：%1</source>
        <translation>Usage: %1</translation>
    </message>
    <message>
        <source>“jiesu help”列出全部命令。</source>
        <translation>“jiesu help” lists all commands. </translation>
    </message>
    <message>
        <source>没有命令“%1”。</source>
        <translation>There is no command “%1”. </translation>
    </message>
    <message>
        <source>多余的内容：%1。</source>
        <translation>Not expected: %1. </translation>
    </message>
    <message>
        <source>应给出 %1。</source>
        <translation>%1 is expected. </translation>
    </message>
    <message>
        <source>没有给出数据文件（--db FILE）。</source>
        <translation>No data file is given (--db FILE). </translation>
    </message>
    <message>
        <source>文字、电话片段、工单编号或拼音首字母</source>
        <translation>text, part of a phone number, order no. or pinyin initials</translation>
    </message>
    <message>
        <source>受理日期从</source>
        <translation>received from this date</translation>
    </message>
    <message>
        <source>受理日期到（含）</source>
        <translation>received up to this date (inclusive)</translation>
    </message>
    <message>
        <source>状态，可用逗号分隔</source>
        <translation>status, several separated by commas</translation>
    </message>
    <message>
        <source>承办单位（含下级）</source>
        <translation>handling unit (with its sub-units)</translation>
    </message>
    <message>
        <source>分类（含下级）</source>
        <translation>category (with those below it)</translation>
    </message>
    <message>
        <source>写到哪个文件</source>
        <translation>file to write</translation>
    </message>
    <message>
        <source>不隐去来电人信息</source>
        <translation>do not mask the caller&apos;s data</translation>
    </message>
    <message>
        <source>新建数据文件</source>
        <translation>create a data file</translation>
    </message>
    <message>
        <source>新建带演示数据的数据文件</source>
        <translation>create a data file with demo data</translation>
    </message>
    <message>
        <source>列名模板；不给时自动识别</source>
        <translation>column template; recognised automatically if not given</translation>
    </message>
    <message>
        <source>工作表；不给时取第一张有内容的</source>
        <translation>worksheet; the first one with content if not given</translation>
    </message>
    <message>
        <source>文本文件的编码；不给时自动识别</source>
        <translation>encoding of a text file; recognised automatically if not given</translation>
    </message>
    <message>
        <source>只试不写</source>
        <translation>try only, write nothing</translation>
    </message>
    <message>
        <source>把未导入的行写成 .xlsx，改好后再导入</source>
        <translation>write the rejected rows to an .xlsx, to correct and import again</translation>
    </message>
    <message>
        <source>列出案件</source>
        <translation>list cases</translation>
    </message>
    <message>
        <source>最多列出多少件（默认 50）</source>
        <translation>how many cases to list at most (default 50)</translation>
    </message>
    <message>
        <source>导入前的原文</source>
        <translation>original text before import</translation>
    </message>
    <message>
        <source>三率</source>
        <translation>the three rates</translation>
    </message>
    <message>
        <source>同比降幅</source>
        <translation>year-on-year reduction</translation>
    </message>
    <message>
        <source>从哪个月</source>
        <translation>from this month</translation>
    </message>
    <message>
        <source>到哪个月（含）</source>
        <translation>to this month (inclusive)</translation>
    </message>
    <message>
        <source>综合考评表和单位排名</source>
        <translation>assessment sheet and unit ranking</translation>
    </message>
    <message>
        <source>导出案件明细（.xlsx 或 .csv）</source>
        <translation>export case details (.xlsx or .csv)</translation>
    </message>
    <message>
        <source>写统计期的工作簿（.xlsx）</source>
        <translation>write the workbook of a period (.xlsx)</translation>
    </message>
    <message>
        <source>检查数据文件</source>
        <translation>check the data file</translation>
    </message>
    <message>
        <source>没有给出命令。</source>
        <translation>No command is given. </translation>
    </message>
    <message>
        <source>没有名为“%1”的%2。</source>
        <translation>There is no %2 named “%1”. </translation>
    </message>
    <message>
        <source>请核对名称。</source>
        <translation>Check the name. </translation>
    </message>
    <message>
        <source>“%1”不是日期。</source>
        <translation>“%1” is not a date. </translation>
    </message>
    <message>
        <source>日期的写法：2022-03-01。</source>
        <translation>Write a date like 2022-03-01. </translation>
    </message>
    <message>
        <source>开始日期晚于结束日期。</source>
        <translation>The start date is later than the end date. </translation>
    </message>
    <message>
        <source>没有状态“%1”。</source>
        <translation>There is no status “%1”. </translation>
    </message>
    <message>
        <source>可用：%1。</source>
        <translation>Available: %1. </translation>
    </message>
    <message>
        <source>分类</source>
        <translation>category</translation>
    </message>
    <message>
        <source>没有给出 --period。</source>
        <translation>--period is missing. </translation>
    </message>
    <message>
        <source>%1    规则：%2</source>
        <translation>%1    Rule: %2</translation>
    </message>
    <message>
        <source>受理量</source>
        <translation>Cases received</translation>
    </message>
    <message>
        <source>%1 件</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>考核量</source>
        <translation>Cases assessed</translation>
    </message>
    <message>
        <source>响应率</source>
        <translation>Response rate</translation>
    </message>
    <message>
        <source>解决率</source>
        <translation>Resolution rate</translation>
    </message>
    <message>
        <source>满意率</source>
        <translation>Satisfaction rate</translation>
    </message>
    <message>
        <source>综合得分</source>
        <translation>Composite score</translation>
    </message>
    <message>
        <source>不计入考核：%1</source>
        <translation>Not assessed: %1</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>本年</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>上年</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>同比</source>
        <translation>Year on year</translation>
    </message>
    <message>
        <source>辖区</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>属地</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>本月排名</source>
        <translation>Rank this month</translation>
    </message>
    <message>
        <source>上月排名</source>
        <translation>Rank last month</translation>
    </message>
    <message>
        <source>变化</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>%1%2分</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 单位排名（按综合得分，少于 %2 件有答案的为样本不足）</source>
        <translation>%1 unit ranking (by composite score; fewer than %2 answered cases: too few)</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>排名</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>上期</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>有答案</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>样本不足</source>
        <translation>Too few</translation>
    </message>
    <message>
        <source>请用 --from 2022-01 --to 2022-03 给出起止月份。</source>
        <translation>Give the months with --from 2022-01 --to 2022-03. </translation>
    </message>
    <message>
        <source>已写出 %1。</source>
        <translation>Wrote %1. </translation>
    </message>
    <message>
        <source>等 %1 个</source>
        <translation> and more, %1 in all</translation>
    </message>
    <message>
        <source>试导入，没有写入任何数据。</source>
        <translation>Trial import, nothing was written. </translation>
    </message>
    <message>
        <source>读取 %1 行：新增 %2，更新 %3，无变化 %4，未导入 %5。模板：%6（%7）。</source>
        <translation>Rows read: %1; new %2, updated %3, unchanged %4, rejected %5. Template: %6 (%7). </translation>
    </message>
    <message>
        <source>未识别的列（原文保留）：</source>
        <translation>Columns not recognised (original text kept): </translation>
    </message>
    <message>
        <source>新增单位：</source>
        <translation>New units: </translation>
    </message>
    <message>
        <source>新增地点：</source>
        <translation>New places: </translation>
    </message>
    <message>
        <source>新增分类：</source>
        <translation>New categories: </translation>
    </message>
    <message>
        <source>第 %1 行：%2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>……其余 %1 行请用 --rejects 写成文件查看。</source>
        <translation>… %1 more rows; write them to a file with --rejects. </translation>
    </message>
    <message>
        <source>抽查 %1 件，都能搜到</source>
        <translation>%1 cases sampled, all found by search</translation>
    </message>
    <message>
        <source>搜不到：%1</source>
        <translation>Not found by search: %1</translation>
    </message>
    <message>
        <source>文件完整</source>
        <translation>File is intact</translation>
    </message>
    <message>
        <source>文件有损坏</source>
        <translation>File is damaged</translation>
    </message>
    <message>
        <source>没有断开的关联</source>
        <translation>No broken references</translation>
    </message>
    <message>
        <source>有断开的关联</source>
        <translation>Broken references</translation>
    </message>
    <message>
        <source>汇总表与 %1 件案件重新计数一致</source>
        <translation>Tally agrees with a recount of %1 cases</translation>
    </message>
    <message>
        <source>已新建 %1。</source>
        <translation>Created %1. </translation>
    </message>
    <message>
        <source>已新建 %1，演示数据 %2 件。</source>
        <translation>Created %1 with %2 demo cases. </translation>
    </message>
    <message>
        <source>检查发现问题，数据未改动，请先备份文件再联系管理员。</source>
        <translation>Problems found; the data are unchanged. Back up the file first, then contact the administrator. </translation>
    </message>
    <message>
        <source>已撤销，可以重做</source>
        <translation>undone, can be redone</translation>
    </message>
    <message>
        <source>可以撤销</source>
        <translation>can be undone</translation>
    </message>
    <message>
        <source>操作号应是“acts”列出的数字。</source>
        <translation>The operation no. must be a number listed by “acts”. </translation>
    </message>
    <message>
        <source>操作号</source>
        <translation>Operation no.</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>操作</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>已撤销：%1。</source>
        <translation>Undone: %1. </translation>
    </message>
    <message>
        <source>已重做：%1。</source>
        <translation>Redone: %1. </translation>
    </message>
    <message>
        <source>%1 已恢复为“%2”。</source>
        <translation>%1 was restored to “%2”. </translation>
    </message>
    <message>
        <source>导入点位（名称、类型、街道、社区、网格、别名）</source>
        <translation>import places (name, type, sub-district, community, grid, aliases)</translation>
    </message>
    <message>
        <source>最近的操作，哪些可以撤销</source>
        <translation>recent operations and which of them can be undone</translation>
    </message>
    <message>
        <source>谁的操作；不给时取文件里的值班员</source>
        <translation>whose operations; the duty officer of the file if not given</translation>
    </message>
    <message>
        <source>最多列出多少步（默认 20）</source>
        <translation>how many operations to list at most (default 20)</translation>
    </message>
    <message>
        <source>撤销一步操作</source>
        <translation>undo an operation</translation>
    </message>
    <message>
        <source>重做一步撤销过的操作</source>
        <translation>redo an undone operation</translation>
    </message>
    <message>
        <source>把作废的案件从回收站恢复</source>
        <translation>restore a void case from the recycle bin</translation>
    </message>
    <message>
        <source>points 只有 import 一种用法。</source>
        <translation>points can only be used with import. </translation>
    </message>
    <message>
        <source>%1 条历史记录首尾相连，末条校验码 %2</source>
        <translation>%1 lines of history are chained; the last one has the hash %2</translation>
    </message>
    <message>
        <source>第 %1 条历史记录被改动过，或它前面少了记录</source>
        <translation>Line %1 of the history was changed, or lines before it are missing</translation>
    </message>
    <message>
        <source>已告知诉求人（延期）</source>
        <translation>the complainant was told (extension)</translation>
    </message>
    <message>
        <source>已告知热线（延期）</source>
        <translation>the hotline was told (extension)</translation>
    </message>
    <message>
        <source>待审批、待回复的申请与督办，或一件案件的全部</source>
        <translation>requests and orders that wait, or all of one case</translation>
    </message>
    <message>
        <source>哪一件案件</source>
        <translation>which case</translation>
    </message>
    <message>
        <source>提出延期、挂账、剔除、申诉、督办、催办、吹哨或提级办</source>
        <translation>raise an extension, suspension, exclusion, appeal, supervision, reminder, whistle or escalation</translation>
    </message>
    <message>
        <source>理由或要求</source>
        <translation>reason or demand</translation>
    </message>
    <message>
        <source>证据</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>剔除类型、吹哨单位或提级职务</source>
        <translation>type of exclusion, unit called or post</translation>
    </message>
    <message>
        <source>督办级别：unit、district 或 city</source>
        <translation>level of supervision: unit, district or city</translation>
    </message>
    <message>
        <source>延期到什么时候，或回复期限</source>
        <translation>new deadline, or answer until</translation>
    </message>
    <message>
        <source>申诉成立则不计入考核</source>
        <translation>Taken out of the assessment if the appeal succeeds</translation>
    </message>
    <message>
        <source>意见或回复</source>
        <translation>Opinion or answer</translation>
    </message>
    <message>
        <source>吹哨后是否解决：yes、partial 或 no</source>
        <translation>solved after the whistle: yes, partial or no</translation>
    </message>
    <message>
        <source>%1 %2（申请号 %3）：%4。</source>
        <translation>%1 %2 (request %3): %4. </translation>
    </message>
    <message>
        <source>--level 应为 %1 之一。</source>
        <translation>--level must be one of %1. </translation>
    </message>
    <message>
        <source>--due 应写成 2022-03-20 或 2022-03-20 18:00。</source>
        <translation>Write --due as 2022-03-20 or 2022-03-20 18:00. </translation>
    </message>
    <message>
        <source>申请号</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>提出</source>
        <translation>Raise</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>种类应为 %1 之一。</source>
        <translation>The kind must be one of %1. </translation>
    </message>
    <message>
        <source>申请号应是“requests”列出的数字。</source>
        <translation>The request must be a number that “requests” lists. </translation>
    </message>
    <message>
        <source>怎样办应为 %1 之一。</source>
        <translation>The action must be one of %1. </translation>
    </message>
    <message>
        <source>--solved 应为 %1 之一。</source>
        <translation>--solved must be one of %1. </translation>
    </message>
    <message>
        <source>%1 %2“%3”（分办号 %4）：%5。</source>
        <translation>%1 %2 “%3” (assignment %4): %5. </translation>
    </message>
    <message>
        <source>没有名为“%1”的社区。</source>
        <translation>There is no community named “%1”. </translation>
    </message>
    <message>
        <source>没有名为“%1”的单位。</source>
        <translation>There is no unit named “%1”. </translation>
    </message>
    <message>
        <source>分办号</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>分给</source>
        <translation>For</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>要做什么</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>分办号应是“assignments”列出的数字。</source>
        <translation>The assignment must be a number that “assignments” lists. </translation>
    </message>
    <message>
        <source>登录名（启用登录后）</source>
        <translation>login name (once log-in is on)</translation>
    </message>
    <message>
        <source>从标准输入读密码；不给时取环境变量 JIESU_PASSWORD</source>
        <translation>read the password from standard input; else from the environment variable JIESU_PASSWORD</translation>
    </message>
    <message>
        <source>一件案件的工单写成 PDF：work-order CASE_NO --out FILE.pdf</source>
        <translation>write a case&apos;s work order as PDF: work-order CASE_NO --out FILE.pdf</translation>
    </message>
    <message>
        <source>筛选行，如 状态:未办结 地点:永定 到期&lt;3天</source>
        <translation>filter line, as status:open place:永定 due&lt;3d</translation>
    </message>
    <message>
        <source>不隐去来电人信息的用途，记入历史</source>
        <translation>what callers in full are needed for; written to the history</translation>
    </message>
    <message>
        <source>姓名，记入历史</source>
        <translation>name, written to the history</translation>
    </message>
    <message>
        <source>职责，逗号分隔：dispatcher、handler、supervisor、reporting_clerk、administrator</source>
        <translation>roles, separated by commas: dispatcher, handler, supervisor, reporting_clerk, administrator</translation>
    </message>
    <message>
        <source>同意、不同意、撤回、结束、回复、退回或了结一项申请或督办</source>
        <translation>approve, refuse, withdraw, end, answer, send back or close a request or an order</translation>
    </message>
    <message>
        <source>人员、职责和登录</source>
        <translation>people, their roles and log-in</translation>
    </message>
    <message>
        <source>添加人员，或修改已有人员给出的各项</source>
        <translation>add a person, or change what is given of one</translation>
    </message>
    <message>
        <source>所在单位；承办人员办理它和下级的案件</source>
        <translation>the unit; a handler handles its cases and those below it</translation>
    </message>
    <message>
        <source>停用，不能再登录</source>
        <translation>no longer active, cannot log in</translation>
    </message>
    <message>
        <source>设密码，从标准输入的下一行读</source>
        <translation>set a password, read from the next line of standard input</translation>
    </message>
    <message>
        <source>启用或停用登录</source>
        <translation>turn log-in on or off</translation>
    </message>
    <message>
        <source>还没有回复的协办与分办，或一件案件的全部</source>
        <translation>assignments without an answer, or all of one case</translation>
    </message>
    <message>
        <source>分给协办单位、科室班组、个人或社区</source>
        <translation>assign a part to a co-handling unit, a team, a person or a community</translation>
    </message>
    <message>
        <source>分办时限</source>
        <translation>time limit of the assignment</translation>
    </message>
    <message>
        <source>签收、回复或撤回一项分办</source>
        <translation>sign for, answer or withdraw an assignment</translation>
    </message>
    <message>
        <source>回复或理由</source>
        <translation>Answer or reason</translation>
    </message>
    <message>
        <source>一件案件的各轮办理</source>
        <translation>the rounds of a case</translation>
    </message>
    <message>
        <source>本单位自访与市级回访结果对照</source>
        <translation>our own follow-up calls against the results of the city</translation>
    </message>
    <message>
        <source>案件的状态和可以做的事（Markdown）</source>
        <translation>the states of a case and what can be done (Markdown)</translation>
    </message>
    <message>
        <source>现在要提醒的案件和承诺</source>
        <translation>cases and promises to be reminded of now</translation>
    </message>
    <message>
        <source>只列督办要看的（时限已过四分之三起）</source>
        <translation>only what a supervisor is told (from three quarters of the time on)</translation>
    </message>
    <message>
        <source>超期的最多列出多少件（默认 50）</source>
        <translation>how many overdue cases to list at most (default 50)</translation>
    </message>
    <message>
        <source>还没兑现的承诺回电</source>
        <translation>promised calls not made yet</translation>
    </message>
    <message>
        <source>本班现在要交接的内容</source>
        <translation>what this shift would hand over now</translation>
    </message>
    <message>
        <source>这个文件已启用登录。</source>
        <translation>This file asks for a log-in. </translation>
    </message>
    <message>
        <source>没有读写任何数据。</source>
        <translation>No data was read or written. </translation>
    </message>
    <message>
        <source>请给出 --user 登录名，并用 --password-stdin 或 JIESU_PASSWORD 给出密码。</source>
        <translation>Give --user NAME and the password by --password-stdin or JIESU_PASSWORD. </translation>
    </message>
    <message>
        <source>--limit 应为 1 到 %1 的数字。</source>
        <translation>--limit takes a number from 1 to %1. </translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>承办</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>提醒时间</source>
        <translation>Reminded at</translation>
    </message>
    <message>
        <source>共 %1 条。</source>
        <translation>%1 in all. </translation>
    </message>
    <message>
        <source>承诺时限</source>
        <translation>Promised by</translation>
    </message>
    <message>
        <source>承诺</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>承诺人</source>
        <translation>By</translation>
    </message>
    <message>
        <source>可比 %1 件：一致 %2 件，不一致 %3 件（市级较差 %4 件）。</source>
        <translation>Comparable: %1; same %2, different %3 (city worse: %4). </translation>
    </message>
    <message>
        <source>本单位没有自访 %1 件，市级未接通 %2 件。</source>
        <translation>Without our own call: %1; not reached by the city: %2. </translation>
    </message>
    <message>
        <source>本单位</source>
        <translation>Own unit</translation>
    </message>
    <message>
        <source>市级</source>
        <translation>City</translation>
    </message>
    <message>
        <source>对照</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>未接通</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>市级较差</source>
        <translation>City worse</translation>
    </message>
    <message>
        <source>不一致</source>
        <translation>Different</translation>
    </message>
    <message>
        <source>轮次</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>End</translation>
    </message>
    <message>
        <source>回访</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>%1 没有重办过。</source>
        <translation>%1 was never reworked. </translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>锁定到 %1</source>
        <translation>Locked until %1</translation>
    </message>
    <message>
        <source>可登录</source>
        <translation>Can log in</translation>
    </message>
    <message>
        <source>未设密码</source>
        <translation>No password yet</translation>
    </message>
    <message>
        <source>没有职责“%1”。</source>
        <translation>There is no role “%1”. </translation>
    </message>
    <message>
        <source>没有登录名为“%1”的人员。</source>
        <translation>Nobody has the login name “%1”. </translation>
    </message>
    <message>
        <source>users 列出全部人员。</source>
        <translation>users lists everybody. </translation>
    </message>
    <message>
        <source>登录名</source>
        <translation>Login name</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>职责</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>已启用登录。</source>
        <translation>Log-in is on. </translation>
    </message>
    <message>
        <source>没有启用登录。</source>
        <translation>Log-in is off. </translation>
    </message>
    <message>
        <source>已保存 %1（%2），职责：%3。</source>
        <translation>Saved %1 (%2), roles: %3. </translation>
    </message>
    <message>
        <source>已设好 %1 的密码。</source>
        <translation>The password of %1 is set. </translation>
    </message>
    <message>
        <source>请写 login on 或 login off。</source>
        <translation>Write login on or login off. </translation>
    </message>
    <message>
        <source>--purpose 应为 %1 之一。</source>
        <translation>--purpose must be one of %1. </translation>
    </message>
    <message>
        <source>%1 已添加附件：%2，%3。</source>
        <translation>%1: attached, %2, %3. </translation>
    </message>
    <message>
        <source>附件号</source>
        <translation>Attachment no.</translation>
    </message>
    <message>
        <source>用途</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>文件名</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>字节</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>添加人</source>
        <translation>Added by</translation>
    </message>
    <message>
        <source>添加时间</source>
        <translation>Added at</translation>
    </message>
    <message>
        <source>给一件案件添加附件</source>
        <translation>attach a file to a case</translation>
    </message>
    <message>
        <source>用途：contact_evidence、before、after 或 other（默认）</source>
        <translation>purpose: contact_evidence, before, after or other (default)</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>note</translation>
    </message>
    <message>
        <source>一件案件的附件</source>
        <translation>the attachments of a case</translation>
    </message>
    <message>
        <source>%1 个附件</source>
        <translation>%1 attachments</translation>
    </message>
    <message>
        <source>都完好</source>
        <translation>all intact</translation>
    </message>
    <message>
        <source>文件不见了：%1</source>
        <translation>missing: %1</translation>
    </message>
    <message>
        <source>文件被改动过：%1</source>
        <translation>altered: %1</translation>
    </message>
    <message>
        <source>另有 %1 个文件不属于任何附件</source>
        <translation>%1 more files belong to no attachment</translation>
    </message>
    <message>
        <source>封账：公布一个统计期的数字，此后不再变动</source>
        <translation>publish the figures of a period, which do not change any more</translation>
    </message>
    <message>
        <source>说明；更正时必填</source>
        <translation>note; a correction needs one</translation>
    </message>
    <message>
        <source>更正：重新公布已封账的统计期</source>
        <translation>correct: publish a published period anew</translation>
    </message>
    <message>
        <source>已封账的统计期，或其中一个封账后的变更</source>
        <translation>published periods, or what changed in one since</translation>
    </message>
    <message>
        <source>%1 次封账的数字都与公布时一致</source>
        <translation>the figures of %1 publications are as they were published</translation>
    </message>
    <message>
        <source>字段</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>原值</source>
        <translation>Old</translation>
    </message>
    <message>
        <source>新值</source>
        <translation>New</translation>
    </message>
    <message>
        <source>经手人</source>
        <translation>By</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>added</translation>
    </message>
    <message>
        <source>统计期</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>版</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>封账时间</source>
        <translation>Published at</translation>
    </message>
    <message>
        <source>封账后变更</source>
        <translation>Changed since</translation>
    </message>
    <message>
        <source>%1已封账（第 %2 版）。</source>
        <translation>%1 is published (version %2). </translation>
    </message>
    <message>
        <source>考核规则的代码或名称，可加 @版本</source>
        <translation>code or name of an assessment rule, with @version if wanted</translation>
    </message>
    <message>
        <source>2022-03、2022-Q1、2022、2022-W03、2022-ytd、2022-03@window 或 2022-01-05..2022-02-10</source>
        <translation>2022-03, 2022-Q1, 2022, 2022-W03, 2022-ytd, 2022-03@window or 2022-01-05..2022-02-10</translation>
    </message>
    <message>
        <source>未结束的月怎样比：equal_days（默认）或 whole_months</source>
        <translation>how a month that has not ended is compared: equal_days (default) or whole_months</translation>
    </message>
    <message>
        <source>热点、说法相近的反映和专项</source>
        <translation>Hot spots, matters told alike and special tasks</translation>
    </message>
    <message>
        <source>近多少天；不给时按本单位的设置（默认 7）</source>
        <translation>Over how many days; the office&apos;s own setting if left out (7 by default)</translation>
    </message>
    <message>
        <source>多少件以上；不给时按本单位的设置（默认 3）</source>
        <translation>At least how many cases; the office&apos;s own setting if left out (3 by default)</translation>
    </message>
    <message>
        <source>晨报，与界面上复制的文字相同</source>
        <translation>The morning report, the same text as the page copies</translation>
    </message>
    <message>
        <source>哪一天；不给时为今天</source>
        <translation>Which day; today if left out</translation>
    </message>
    <message>
        <source>：</source>
        <translation>: </translation>
    </message>
    <message>
        <source>规则：%1</source>
        <translation>Rule: %1</translation>
    </message>
    <message>
        <source>最后一个月：%1 对 %2（%3）</source>
        <translation>Last month: %1 against %2 (%3)</translation>
    </message>
    <message>
        <source>--compare 写 equal_days 或 whole_months。</source>
        <translation>Write equal_days or whole_months after --compare. </translation>
    </message>
    <message>
        <source>%1：同一地点同一类 %2 件以上的 %3 处</source>
        <translation>%1: %3 places with %2 or more cases of one category</translation>
    </message>
    <message>
        <source>件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>前期</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>人</source>
        <translation>Callers</translation>
    </message>
    <message>
        <source>未办结</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>超期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>专项</source>
        <translation>Special task</translation>
    </message>
    <message>
        <source>说法相近、%1 人以上反映的 %2 件事</source>
        <translation>%2 matters told alike by %1 or more people</translation>
    </message>
    <message>
        <source>反映的事</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>--days 应为 1 到 %1，--least 应为 %2 到 %3。</source>
        <translation>--days takes 1 to %1, --least %2 to %3. </translation>
    </message>
    <message>
        <source>--date 应为今天或以前的一天，写成 2022-03-01。</source>
        <translation>--date takes today or a day before, as 2022-03-01. </translation>
    </message>
    <message>
        <source>--encoding 应为 utf-8 或 gb18030。</source>
        <translation>--encoding must be utf-8 or gb18030. </translation>
    </message>
    <message>
        <source>已导出 %1 件到 %2，发出登记 %3。</source>
        <translation>Exported %1 cases to %2, register no. %3. </translation>
    </message>
    <message>
        <source>与人工修改不同时：keep 保留（默认）、take 采用表格、newest 较新的</source>
        <translation>where a change by hand differs: keep (default), take the sheet, or newest</translation>
    </message>
    <message>
        <source>CSV 的编码：utf-8（默认）或 gb18030</source>
        <translation>Encoding of CSV: utf-8 (default) or gb18030</translation>
    </message>
    <message>
        <source>发出登记：导出和打印过什么，由谁，作何用</source>
        <translation>Register of exports: what was exported and printed, by whom, for what</translation>
    </message>
    <message>
        <source>登记号、经手人、内容、文件名或日期</source>
        <translation>Serial number, person, content, file name or day</translation>
    </message>
    <message>
        <source>按内容查一个文件是哪一次发出的</source>
        <translation>Find by its content when a file was given out</translation>
    </message>
    <message>
        <source>最多列出多少条（默认 50）</source>
        <translation>How many to list at most (default 50)</translation>
    </message>
    <message>
        <source>自定模板，或模板里可用的占位符</source>
        <translation>Own templates, or the placeholders that a template may use</translation>
    </message>
    <message>
        <source>列出占位符</source>
        <translation>List the placeholders</translation>
    </message>
    <message>
        <source>存一个自定模板（.xlsx），同名的被替换</source>
        <translation>Store an own template (.xlsx); one of the same name is replaced</translation>
    </message>
    <message>
        <source>模板的名称；不给时取文件名</source>
        <translation>Name of the template; else the file&apos;s name</translation>
    </message>
    <message>
        <source>移除一个自定模板</source>
        <translation>Remove an own template</translation>
    </message>
    <message>
        <source>用统计期的数字填写自定模板（名称或 .xlsx 文件）</source>
        <translation>Fill an own template (its name or an .xlsx file) with the figures of a period</translation>
    </message>
    <message>
        <source>写开放数据（.csv 或 .json，Open311 字段），不含个人信息</source>
        <translation>Write open data (.csv or .json, fields of Open311) without personal data</translation>
    </message>
    <message>
        <source>手册页 jiesu(1)</source>
        <translation>The manual page jiesu(1)</translation>
    </message>
    <message>
        <source>命令补全的脚本</source>
        <translation>Script that completes commands</translation>
    </message>
    <message>
        <source>发出登记</source>
        <translation>Register of exports</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>个人信息</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>完整</source>
        <translation>In full</translation>
    </message>
    <message>
        <source>已隐去</source>
        <translation>Masked</translation>
    </message>
    <message>
        <source>共 %1 条，列出 %2 条。</source>
        <translation>%1 lines, %2 listed. </translation>
    </message>
    <message>
        <source>已写出 %1 件到 %2，发出登记 %3。</source>
        <translation>Wrote %1 cases to %2, register no. %3. </translation>
    </message>
    <message>
        <source>接诉</source>
        <translation>Jiesu</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>jiesu - 12345 诉求办理的登记、导入、三率和同比</source>
        <translation>jiesu - register, import and assess cases of the 12345 hotline</translation>
    </message>
    <message>
        <source>概要</source>
        <translation>Synopsis</translation>
    </message>
    <message>
        <source>命令</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>选项</source>
        <translation>options</translation>
    </message>
    <message>
        <source>没有命令时打开窗口。命令不需要显示器，数字与窗口里的相同。</source>
        <translation>Without a command the window opens. Commands need no display; their figures are those of the window. </translation>
    </message>
    <message>
        <source>共同的选项</source>
        <translation>Common options</translation>
    </message>
    <message>
        <source>一件案件的工单写成 PDF。</source>
        <translation>Writes the work order of one case as PDF. </translation>
    </message>
    <message>
        <source>退出码</source>
        <translation>Exit codes</translation>
    </message>
    <message>
        <source>0 完成；1 拒绝，标准错误上有原因，数据没有损坏；2 用法不对。</source>
        <translation>0 done; 1 refused, with the reason on standard error and no data damaged; 2 wrong usage. </translation>
    </message>
    <message>
        <source>环境变量</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>JIESU_PASSWORD：启用登录后的密码，没有 --password-stdin 时用它。</source>
        <translation>JIESU_PASSWORD: the password where log-in is on and --password-stdin is not given. </translation>
    </message>
    <message>
        <source>例子</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>每月 1 日 6 时写上个月的工作簿（crontab 里 % 要写成 \%）：</source>
        <translation>Write the workbook of the last month on the 1st at 6:00 (in a crontab % is written \%):</translation>
    </message>
    <message>
        <source>应为 bash 或 zsh。</source>
        <translation>It must be bash or zsh. </translation>
    </message>
    <message>
        <source>第 %1 行 %2 %3：%4 → %5</source>
        <translation>Row %1 %2 %3: %4 → %5</translation>
    </message>
    <message>
        <source>（冲突，采用表格；%1）</source>
        <translation> (conflict, sheet taken; %1)</translation>
    </message>
    <message>
        <source>（冲突，保留；%1）</source>
        <translation> (conflict, kept; %1)</translation>
    </message>
    <message>
        <source>……共 %1 处变化。</source>
        <translation>… %1 changes in all. </translation>
    </message>
    <message>
        <source>其中 %1 行与人工修改或前面的行不一致。</source>
        <translation>%1 of them disagree with a change by hand or an earlier row. </translation>
    </message>
    <message>
        <source>发出登记 %1 条，没有缺号</source>
        <translation>%1 lines in the register of exports, no number missing</translation>
    </message>
    <message>
        <source>--conflicts 只能是 keep、take 或 newest。</source>
        <translation>--conflicts is keep, take or newest. </translation>
    </message>
    <message>
        <source>已存模板“%1”。</source>
        <translation>Stored the template “%1”. </translation>
    </message>
    <message>
        <source>已移除模板“%1”。</source>
        <translation>Removed the template “%1”. </translation>
    </message>
    <message>
        <source>已写出 %1，发出登记 %2。</source>
        <translation>Wrote %1, register no. %2. </translation>
    </message>
    <message>
        <source>读不了文件 %1。</source>
        <translation>The file %1 cannot be read. </translation>
    </message>
    <message>
        <source>数据文件没有改动。</source>
        <translation>The office file was not changed. </translation>
    </message>
    <message>
        <source>程序自带</source>
        <translation>built in</translation>
    </message>
    <message>
        <source>已导入模板“%1”（%2）。</source>
        <translation>Template “%1” (%2) was imported. </translation>
    </message>
    <message>
        <source>没有给出 --template CODE 或 --out FILE。</source>
        <translation>--template CODE or --out FILE is missing. </translation>
    </message>
    <message>
        <source>没有给出 --from FILE。</source>
        <translation>--from FILE is missing. </translation>
    </message>
    <message>
        <source>没有给出 --template CODE。</source>
        <translation>--template CODE is missing. </translation>
    </message>
    <message>
        <source>应写 list、export、import 或 remove。</source>
        <translation>Write list, export, import or remove. </translation>
    </message>
    <message>
        <source>导入电子表格（XLSX、XLS、CSV）；没有数据文件时新建</source>
        <translation>import a spreadsheet (XLSX, XLS, CSV); creates the data file if there is none</translation>
    </message>
    <message>
        <source>列出最近的导入</source>
        <translation>list the latest imports</translation>
    </message>
    <message>
        <source>撤销一次导入（批次号见 imports）；之后又改过的案件不动</source>
        <translation>take an import back (its number from imports); cases changed later stay</translation>
    </message>
    <message>
        <source>通报写成 .docx、.pdf、.xlsx、.html 或 .txt；不给 --out 时输出摘要</source>
        <translation>write a bulletin as .docx, .pdf, .xlsx, .html or .txt; without --out print its summary</translation>
    </message>
    <message>
        <source>模板的代码或名称；不给时按统计期选</source>
        <translation>code or name of the template; by the period if not given</translation>
    </message>
    <message>
        <source>通报的模板：列出、导出为 JSON、导入、删除本单位的</source>
        <translation>templates of bulletins: list, export as JSON, import, remove the office&apos;s own</translation>
    </message>
    <message>
        <source>模板的代码</source>
        <translation>code of the template</translation>
    </message>
    <message>
        <source>从哪个 JSON 文件导入</source>
        <translation>JSON file to import from</translation>
    </message>
    <message>
        <source>批次</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>更新</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>移入回收站 %1 件，恢复原值 %2 件，保持不动 %3 件。</source>
        <translation>%1 moved to the trash, %2 restored, %3 left alone. </translation>
    </message>
    <message>
        <source>合计行 %1 行、没有内容的行 %2 行，没有计入。</source>
        <translation>%1 rows of totals and %2 without content are not counted. </translation>
    </message>
    <message>
        <source>台账：列出、记一条、导入、导出（CODE 如 facility、patrol_find）</source>
        <translation>Ledgers: list, add, import, export (CODE as facility, patrol_find)</translation>
    </message>
    <message>
        <source>列出、导出：记录里的字词</source>
        <translation>list, export: words in the record</translation>
    </message>
    <message>
        <source>列出、导出：日期从</source>
        <translation>list, export: from day</translation>
    </message>
    <message>
        <source>列出、导出：日期到（含）</source>
        <translation>list, export: to day (inclusive)</translation>
    </message>
    <message>
        <source>记一条：各栏的列名和内容</source>
        <translation>add: name and content of each column</translation>
    </message>
    <message>
        <source>导入：电子表格</source>
        <translation>import: spreadsheet</translation>
    </message>
    <message>
        <source>导出：写到哪个文件（.xlsx、.csv）</source>
        <translation>export: file to write (.xlsx, .csv)</translation>
    </message>
    <message>
        <source>主动治理：发现与诉求、监督电话、一个点位的经过</source>
        <translation>Proactive work: finds and cases, the own line, the story of a point</translation>
    </message>
    <message>
        <source>finds：哪段时间的发现；不给时为近 90 天</source>
        <translation>finds: of which period; the last 90 days by default</translation>
    </message>
    <message>
        <source>finds：其后多少天的诉求（默认 7）</source>
        <translation>finds: cases of how many days after (7 by default)</translation>
    </message>
    <message>
        <source>point：点位的名称或别名</source>
        <translation>point: name or alias of the point</translation>
    </message>
    <message>
        <source>下月和三个月的预判、回测与天气影响</source>
        <translation>forecast of the next month and quarter, back-test and weather</translation>
    </message>
    <message>
        <source>预判哪个月；不给时为下个月</source>
        <translation>which month; the next one if not given</translation>
    </message>
    <message>
        <source>--month 应写成 2022-03。</source>
        <translation>--month is written as 2022-03. </translation>
    </message>
    <message>
        <source>--%1 应写成 2022-03-01。</source>
        <translation>--%1 is written as 2022-03-01. </translation>
    </message>
    <message>
        <source>--record 应为一个 JSON 对象，如 {&quot;备注&quot;:&quot;…&quot;}。</source>
        <translation>--record is a JSON object such as {&quot;note&quot;:&quot;…&quot;}. </translation>
    </message>
    <message>
        <source>已记入%1。</source>
        <translation>Added to %1. </translation>
    </message>
    <message>
        <source>请用 --file 写明表格。</source>
        <translation>Name the spreadsheet by --file. </translation>
    </message>
    <message>
        <source>请用 --out 写明文件。</source>
        <translation>Name the file by --out. </translation>
    </message>
    <message>
        <source>已写入 %1，%2 行。</source>
        <translation>Wrote %1, %2 rows. </translation>
    </message>
    <message>
        <source>ledger 后面应是 list、add、import 或 export。</source>
        <translation>ledger is followed by list, add, import or export. </translation>
    </message>
    <message>
        <source>没有“%1”这本台账。现有：%2。</source>
        <translation>There is no ledger “%1”. There are: %2. </translation>
    </message>
    <message>
        <source>proactive 后面应是 finds、line 或 point。</source>
        <translation>proactive is followed by finds, line or point. </translation>
    </message>
    <message>
        <source>主题的措施和成效（与往年同期、没有动过的分类比较）</source>
        <translation>measures and effect of themes (against the same season of earlier years and untouched categories)</translation>
    </message>
    <message>
        <source>哪个主题；不给时列出全部</source>
        <translation>which theme; all of them if not given</translation>
    </message>
    <message>
        <source>年度回顾：做了什么，有什么变化，有多大把握</source>
        <translation>the year&apos;s story: what was done, what changed, how sure that is</translation>
    </message>
    <message>
        <source>哪一年；不给时为今年</source>
        <translation>which year; this one if not given</translation>
    </message>
    <message>
        <source>已写到 %1</source>
        <translation>Written to %1</translation>
    </message>
    <message>
        <source>没有这样的主题。</source>
        <translation>There is no such theme. </translation>
    </message>
    <message>
        <source>--year 应为 2000 到今年的一年，写成 2022。</source>
        <translation>--year takes a year from 2000 to this one, such as 2022. </translation>
    </message>
    <message>
        <source>群诉事件：列出、看一件、导入、导出，与界面上的内容相同</source>
        <translation>Incidents: list, show one, import, export, with what the page says</translation>
    </message>
    <message>
        <source>事件里的字词；show 要只找到一件</source>
        <translation>words of the incident; show needs to find exactly one</translation>
    </message>
    <message>
        <source>point：同网格、同社区近几个月（默认 13）</source>
        <translation>point: how many months for the same grid and community (13 by default)</translation>
    </message>
    <message>
        <source>启动后看几个月，1 到 12（默认 6）；超过 6 个月同上年同期比</source>
        <translation>months after the start, 1 to 12 (6 by default); more than 6 are compared with the year before</translation>
    </message>
    <message>
        <source>没有“%1”这个群诉事件。</source>
        <translation>There is no incident “%1”. </translation>
    </message>
    <message>
        <source>“%1”有 %2 个事件。</source>
        <translation>“%1” finds %2 incidents. </translation>
    </message>
    <message>
        <source>请把 --search 写得更具体。</source>
        <translation>Please make --search more precise. </translation>
    </message>
    <message>
        <source>incident 后面应是 list、show、import 或 export。</source>
        <translation>incident is followed by list, show, import or export. </translation>
    </message>
    <message>
        <source>附件 %1 个，新复制 %2 个。</source>
        <translation>%1 attachments, %2 newly copied. </translation>
    </message>
    <message>
        <source>附件的文件不见了：%1</source>
        <translation>The file of an attachment is gone: %1</translation>
    </message>
    <message>
        <source>附件的文件被改动过，或已损坏：%1</source>
        <translation>The file of an attachment was altered or damaged: %1</translation>
    </message>
    <message>
        <source>已备份到 %1，已校验。</source>
        <translation>Backed up to %1, checked. </translation>
    </message>
    <message>
        <source>备份时间</source>
        <translation>Made at</translation>
    </message>
    <message>
        <source>备份 %1 是完整的文件。</source>
        <translation>The backup %1 is a whole file. </translation>
    </message>
    <message>
        <source>已恢复成 %1，已校验。</source>
        <translation>Restored as %1, checked. </translation>
    </message>
    <message>
        <source>答复的用词提示和要点，与界面上的相同；只作参考</source>
        <translation>hints about the words of a reply and its checklist, as in the window; advice only</translation>
    </message>
    <message>
        <source>答复在这个文本文件里；不给时取案件的答复</source>
        <translation>the reply is in this text file; otherwise that of the case</translation>
    </message>
    <message>
        <source>备份数据文件和附件，并校验</source>
        <translation>back up the office file and its attachments, and check the backup</translation>
    </message>
    <message>
        <source>备份文件夹；不给时在数据文件旁边</source>
        <translation>folder of backups; otherwise beside the office file</translation>
    </message>
    <message>
        <source>列出文件夹里的备份，新的在前</source>
        <translation>list the backups in a folder, newest first</translation>
    </message>
    <message>
        <source>校验一份备份和它的附件，不改动任何文件</source>
        <translation>check a backup and its attachments; changes no file</translation>
    </message>
    <message>
        <source>把备份恢复成一个新的数据文件，附件一起；从不覆盖</source>
        <translation>restore a backup with its attachments to a new office file; never overwrites</translation>
    </message>
    <message>
        <source>读不出文件 %1。</source>
        <translation>The file %1 cannot be read. </translation>
    </message>
    <message>
        <source>请检查文件名，文字不超过 %1 字。</source>
        <translation>Check the name of the file; its text may have %1 characters at most. </translation>
    </message>
    <message>
        <source>第几字</source>
        <translation>Character</translation>
    </message>
    <message>
        <source>字句</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>建议</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>全文</source>
        <translation>whole</translation>
    </message>
    <message>
        <source>[有] %1</source>
        <translation>[yes] %1</translation>
    </message>
    <message>
        <source>[缺] %1</source>
        <translation>[no]  %1</translation>
    </message>
    <message>
        <source>提示 %1 条。只作参考，不影响提交。</source>
        <translation>%1 hints. They only advise and stop nothing. </translation>
    </message>
    <message>
        <source>应给出案件编号，或用 --text 给出写着答复的文件。</source>
        <translation>A case number is needed, or --text with the file of the reply. </translation>
    </message>
    <message>
        <source>没有答复可以检查。</source>
        <translation>There is no reply to check. </translation>
    </message>
    <message>
        <source>请先写答复，或用 --text 给出文件。</source>
        <translation>Write a reply first, or name a file by --text. </translation>
    </message>
    <message>
        <source>%1%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>--months 应为 1 到 %1。</source>
        <translation>--months must be 1 to %1. </translation>
    </message>
    <message>
        <source>红黄牌</source>
        <translation>Cards</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>%1天%2小时</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1天</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1小时</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1分钟</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>超期办结</source>
        <translation>Completed late</translation>
    </message>
    <message>
        <source>按时办结</source>
        <translation>Completed on time</translation>
    </message>
    <message>
        <source>超期%1</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>今天到期 %1</source>
        <translation>Due today %1</translation>
    </message>
    <message>
        <source>剩余%1</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>不满意</source>
        <translation>Dissatisfied</translation>
    </message>
    <message>
        <source>挂账中</source>
        <translation>Suspended</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>文件未作任何改动。</source>
        <translation>The file is unchanged. </translation>
    </message>
    <message>
        <source>本次操作未保存，已保存的数据不受影响。</source>
        <translation>This operation was not saved; data saved before are unaffected. </translation>
    </message>
    <message>
        <source>所引用的记录不存在或仍在使用。</source>
        <translation>The record referred to does not exist or is still in use. </translation>
    </message>
    <message>
        <source>请刷新后重试。</source>
        <translation>Refresh and try again. </translation>
    </message>
    <message>
        <source>编号或名称已存在。</source>
        <translation>The number or name already exists. </translation>
    </message>
    <message>
        <source>请换一个编号或名称。</source>
        <translation>Use another number or name. </translation>
    </message>
    <message>
        <source>数据不符合存储规则。</source>
        <translation>The data break a storage rule. </translation>
    </message>
    <message>
        <source>请把日志文件交给管理员。</source>
        <translation>Give the log file to the administrator. </translation>
    </message>
    <message>
        <source>数据库正被另一个程序使用。</source>
        <translation>The database is being used by another program. </translation>
    </message>
    <message>
        <source>已保存的数据不受影响，没有写入任何内容。</source>
        <translation>Saved data are unaffected; nothing was written. </translation>
    </message>
    <message>
        <source>请关闭另一个接诉窗口后重试。</source>
        <translation>Close the other Jiesu window and try again. </translation>
    </message>
    <message>
        <source>磁盘已满，本次未保存。</source>
        <translation>The disk is full; this was not saved. </translation>
    </message>
    <message>
        <source>已保存的数据不受影响。</source>
        <translation>Saved data are unaffected. </translation>
    </message>
    <message>
        <source>请清理磁盘后重试。</source>
        <translation>Free some disk space and try again. </translation>
    </message>
    <message>
        <source>磁盘读写错误，本次未保存。</source>
        <translation>The disk could not be read or written; this was not saved. </translation>
    </message>
    <message>
        <source>此前已保存的数据不受影响。</source>
        <translation>Data saved before are unaffected. </translation>
    </message>
    <message>
        <source>请勿继续录入，并联系管理员检查磁盘。</source>
        <translation>Stop entering data and have the administrator check the disk. </translation>
    </message>
    <message>
        <source>数据库文件已被移动或删除，本次未保存。</source>
        <translation>The database file was moved or deleted; this was not saved. </translation>
    </message>
    <message>
        <source>文件移走之前保存的数据仍在该文件中。</source>
        <translation>Data saved before the file was moved are still in that file. </translation>
    </message>
    <message>
        <source>请把文件放回原处，然后重新打开。</source>
        <translation>Put the file back in its place and open it again. </translation>
    </message>
    <message>
        <source>数据库是只读的，本次未保存。</source>
        <translation>The database is read-only; this was not saved. </translation>
    </message>
    <message>
        <source>请检查文件和文件夹的写入权限。</source>
        <translation>Check the write permission of the file and the folder. </translation>
    </message>
    <message>
        <source>无法打开数据库文件。</source>
        <translation>The database file cannot be opened. </translation>
    </message>
    <message>
        <source>请检查文件和文件夹的权限。</source>
        <translation>Check the permissions of the file and the folder. </translation>
    </message>
    <message>
        <source>内存不足，操作已停止。</source>
        <translation>Not enough memory; the operation was stopped. </translation>
    </message>
    <message>
        <source>请关闭其他程序后重试。</source>
        <translation>Close other programs and try again. </translation>
    </message>
    <message>
        <source>操作已取消。</source>
        <translation>The operation was cancelled. </translation>
    </message>
    <message>
        <source>程序内部错误，操作已停止。</source>
        <translation>Internal program error; the operation was stopped. </translation>
    </message>
    <message>
        <source>找不到数据库文件“%1”。</source>
        <translation>Database file “%1” was not found. </translation>
    </message>
    <message>
        <source>没有创建或改动任何文件。</source>
        <translation>No file was created or changed. </translation>
    </message>
    <message>
        <source>请检查文件是否已移动或改名。</source>
        <translation>Check whether the file was moved or renamed. </translation>
    </message>
    <message>
        <source>无法读取数据库文件“%1”。</source>
        <translation>Database file “%1” cannot be read. </translation>
    </message>
    <message>
        <source>请检查文件的权限和所在磁盘。</source>
        <translation>Check the permissions of the file and its disk. </translation>
    </message>
    <message>
        <source>文件“%1”是空的，不是接诉数据库。</source>
        <translation>File “%1” is empty and not a Jiesu database. </translation>
    </message>
    <message>
        <source>请选择正确的文件，或从备份恢复。</source>
        <translation>Choose the right file, or restore from a backup. </translation>
    </message>
    <message>
        <source>“%1”不是接诉数据库。</source>
        <translation>“%1” is not a Jiesu database. </translation>
    </message>
    <message>
        <source>请选择正确的文件。</source>
        <translation>Choose the right file. </translation>
    </message>
    <message>
        <source>“%1”是其他程序的数据库。</source>
        <translation>“%1” is the database of another program. </translation>
    </message>
    <message>
        <source>“%1”由更新版本的接诉创建（数据版本 %2）。</source>
        <translation>“%1” was made by a newer Jiesu (data version %2). </translation>
    </message>
    <message>
        <source>请升级本程序后再打开。</source>
        <translation>Upgrade this program, then open the file. </translation>
    </message>
    <message>
        <source>数据库文件“%1”是只读的，无法打开。</source>
        <translation>Database file “%1” is read-only and cannot be opened. </translation>
    </message>
    <message>
        <source>文件“%1”已存在。</source>
        <translation>File “%1” already exists. </translation>
    </message>
    <message>
        <source>原文件未作任何改动。</source>
        <translation>The existing file is unchanged. </translation>
    </message>
    <message>
        <source>请换一个文件名。</source>
        <translation>Use another file name. </translation>
    </message>
    <message>
        <source>无法创建数据库文件“%1”。</source>
        <translation>Database file “%1” cannot be created. </translation>
    </message>
    <message>
        <source>没有留下未完成的文件。</source>
        <translation>No unfinished file is left behind. </translation>
    </message>
    <message>
        <source>请检查文件夹是否存在、是否可写。</source>
        <translation>Check that the folder exists and can be written. </translation>
    </message>
    <message>
        <source>数据库已损坏。</source>
        <translation>The database is damaged. </translation>
    </message>
    <message>
        <source>原文件保持不变，没有写入任何内容。</source>
        <translation>The original file is kept as it is; nothing was written. </translation>
    </message>
    <message>
        <source>请停止录入，保留该文件，并从备份恢复。</source>
        <translation>Stop entering data, keep the file, and restore from a backup. </translation>
    </message>
    <message>
        <source>此前发生磁盘读写错误，暂停保存。</source>
        <translation>The disk failed earlier; saving is paused. </translation>
    </message>
    <message>
        <source>出错之前已保存的数据不受影响。</source>
        <translation>Data saved before the failure are unaffected. </translation>
    </message>
    <message>
        <source>请检查磁盘，然后重新打开数据库。</source>
        <translation>Check the disk, then open the database again. </translation>
    </message>
    <message>
        <source>%1已被他人修改。</source>
        <translation>%1 was changed by someone else. </translation>
    </message>
    <message>
        <source>请刷新后重新修改。</source>
        <translation>Refresh and make the change again. </translation>
    </message>
    <message>
        <source>%1已不存在。</source>
        <translation>%1 no longer exists. </translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>周一至周五（当年日历未录入）</source>
        <translation>Monday to Friday (no calendar for that year)</translation>
    </message>
    <message>
        <source>周末，不计</source>
        <translation>weekend, not counted</translation>
    </message>
    <message>
        <source>工作日</source>
        <translation>working day</translation>
    </message>
    <message>
        <source>%1调休上班</source>
        <translation>working day in exchange for %1</translation>
    </message>
    <message>
        <source>%1放假，不计</source>
        <translation>%1 holiday, not counted</translation>
    </message>
    <message>
        <source>%1%2天</source>
        <translation>%1 (%2 d)</translation>
    </message>
    <message>
        <source>%1：自%2 %3起</source>
        <translation>%1 from %2 %3</translation>
    </message>
    <message>
        <source>当日不计，节假日照计，到最后一天24时</source>
        <translation>first day not counted, holidays counted, until 24:00 on the last day</translation>
    </message>
    <message>
        <source>连续计算，节假日照计</source>
        <translation>counted without a break, holidays included</translation>
    </message>
    <message>
        <source>%1，%2，%3 到期。</source>
        <translation>%1, %2, due %3. </translation>
    </message>
    <message>
        <source>起算当日，不计</source>
        <translation>starting day, not counted</translation>
    </message>
    <message>
        <source>，从次日起数工作日，</source>
        <translation>, counting working days from the next day, </translation>
    </message>
    <message>
        <source>%1 到期。</source>
        <translation>due %1. </translation>
    </message>
    <message>
        <source>没有%1年的放假安排，该年按周一至周五推算；录入工作日历后请重新计算。</source>
        <translation>There are no holiday arrangements for %1; that year was reckoned Monday to Friday. Recalculate once the work calendar is entered. </translation>
    </message>
    <message>
        <source>时限类别“%1”</source>
        <translation>Time-limit class “%1”</translation>
    </message>
    <message>
        <source>有一个时限类别没有代码或名称。</source>
        <translation>A time-limit class has no code or name. </translation>
    </message>
    <message>
        <source>时限类别文件</source>
        <translation>Time-limit class file</translation>
    </message>
    <message>
        <source>时限类别的代码“%1”重复。</source>
        <translation>Time-limit class code “%1” appears twice. </translation>
    </message>
    <message>
        <source>没有写入任何内容。</source>
        <translation>Nothing was written. </translation>
    </message>
    <message>
        <source>请改正后再试。</source>
        <translation>Correct it and try again. </translation>
    </message>
    <message>
        <source>时限类别文件里没有时限类别。</source>
        <translation>The time-limit class file holds no classes. </translation>
    </message>
    <message>
        <source>请在 classes 中至少写一类。</source>
        <translation>Give at least one class under classes. </translation>
    </message>
    <message>
        <source>%1小时</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1天</source>
        <translation>%1 day(s)</translation>
    </message>
    <message>
        <source>%1个工作日</source>
        <translation>%1 working day(s)</translation>
    </message>
    <message>
        <source>%1 同意延期，办结时限改为 %2。</source>
        <translation>Extension approved %1; the deadline is now %2. </translation>
    </message>
    <message>
        <source>%1 起挂账，暂停计时。</source>
        <translation>Suspended since %1; the clock stands still. </translation>
    </message>
    <message>
        <source>%1 至 %2 挂账</source>
        <translation>Suspended from %1 to %2</translation>
    </message>
    <message>
        <source>%1，其间不计时，办结时限不变。</source>
        <translation>%1; no time was counted in it, the deadline stays. </translation>
    </message>
    <message>
        <source>%1，少计 %2，办结时限顺延到 %3。</source>
        <translation>%1; %2 not counted, the deadline moves to %3. </translation>
    </message>
</context>
<context>
    <name>DeadlineText</name>
    <message>
        <source>计 %1</source>
        <translation>counts %1</translation>
    </message>
    <message>
        <source>不计</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>%1 至 %2&#x3000;%3&#x3000;%4</source>
        <translation>%1 to %2&#x3000;%3&#x3000;%4</translation>
    </message>
    <message>
        <source>首次联系不晚于 %1</source>
        <translation>First contact by %1</translation>
    </message>
    <message>
        <source>内部时限 %1</source>
        <translation>Internal deadline %1</translation>
    </message>
    <message>
        <source>办结时限 %1</source>
        <translation>Completion deadline %1</translation>
    </message>
    <message>
        <source>签收不晚于 %1</source>
        <translation>Sign by %1</translation>
    </message>
</context>
<context>
    <name>DraftService</name>
    <message>
        <source>内容太长，草稿没有保存。</source>
        <translation>The content is too long; the draft was not saved. </translation>
    </message>
    <message>
        <source>窗口中的内容还在，上一次的草稿也在。</source>
        <translation>What is in the window is still there, and so is the last draft. </translation>
    </message>
    <message>
        <source>请把长材料作为附件。</source>
        <translation>Attach the long material as a file. </translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1天</source>
        <translation>%1 d </translation>
    </message>
    <message>
        <source>%1小时</source>
        <translation>%1 h </translation>
    </message>
    <message>
        <source>%1分</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>DutyRule</name>
    <message>
        <source>班次“%1”</source>
        <translation>shift “%1”</translation>
    </message>
    <message>
        <source>有一个班次没有名称或起止时间。</source>
        <translation>A shift has no name or no times. </translation>
    </message>
    <message>
        <source>值班规则</source>
        <translation>duty rule</translation>
    </message>
    <message>
        <source>提醒时段的结束不晚于开始。</source>
        <translation>The hours for reminders end before they begin. </translation>
    </message>
    <message>
        <source>值班规则里没有班次。</source>
        <translation>The duty rule has no shifts. </translation>
    </message>
</context>
<context>
    <name>DutyService</name>
    <message>
        <source>有一栏超过 %1 字。</source>
        <translation>A text is longer than %1 characters. </translation>
    </message>
    <message>
        <source>这一班没有名称。</source>
        <translation>This shift has no name. </translation>
    </message>
    <message>
        <source>这一班的结束不晚于开始。</source>
        <translation>This shift ends before it begins. </translation>
    </message>
    <message>
        <source>这一班已经不在值班表里。</source>
        <translation>This shift is no longer on the roster. </translation>
    </message>
    <message>
        <source>第 %1 行：%2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>看不懂日期“%1”。</source>
        <translation>“%1” cannot be read as a date. </translation>
    </message>
    <message>
        <source>没有“%1”这个班次。</source>
        <translation>There is no shift “%1”. </translation>
    </message>
    <message>
        <source>没有写值班人。</source>
        <translation>Nobody is named. </translation>
    </message>
    <message>
        <source>%1 等 %2 班</source>
        <translation>%1 and others, %2 shifts</translation>
    </message>
</context>
<context>
    <name>Effect</name>
    <message>
        <source>启动后 %1 个月 %2 件，若没有这项工作估计 %3 件，%4</source>
        <translation>%2 cases in %1 months since the start, about %3 expected without the work, %4</translation>
    </message>
    <message>
        <source>持平</source>
        <translation>no change</translation>
    </message>
    <message>
        <source>少%1%</source>
        <translation>%1% fewer</translation>
    </message>
    <message>
        <source>多%1%</source>
        <translation>%1% more</translation>
    </message>
    <message>
        <source>%1到%2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>启动后还没有满一个整月，现在看不出成效。</source>
        <translation>No whole month has passed since the start; nothing can be said yet. </translation>
    </message>
    <message>
        <source>没有往年同期的记录，季节的影响分不开，不宜下结论。</source>
        <translation>There are no records of the same season in earlier years, so season and work cannot be told apart; no conclusion. </translation>
    </message>
    <message>
        <source>可作对照的分类不足 %1 个，不宜下结论。</source>
        <translation>Fewer than %1 categories to compare with; no conclusion. </translation>
    </message>
    <message>
        <source>%1。样本少，不宜下结论。</source>
        <translation>%1. Few cases; no conclusion. </translation>
    </message>
    <message>
        <source>%1（90%范围：%2），看不出变化。</source>
        <translation>%1 (90% range: %2); no change can be seen. </translation>
    </message>
    <message>
        <source>%1（90%范围：%2），有下降。</source>
        <translation>%1 (90% range: %2); a fall. </translation>
    </message>
    <message>
        <source>%1（90%范围：%2），有上升。</source>
        <translation>%1 (90% range: %2); a rise. </translation>
    </message>
    <message>
        <source>不足以下结论。</source>
        <translation>Not enough for a conclusion. </translation>
    </message>
    <message>
        <source>%1，范围里含“没有变化”，不能说有成效，也不能说没有。</source>
        <translation>%1; the range holds “no change”, so neither an effect nor its absence can be claimed. </translation>
    </message>
    <message>
        <source>%1，范围里不含“没有变化”；没有变化时这样判断，十次里错不到一次。</source>
        <translation>%1; the range does not hold “no change”. Where nothing changed, such a finding is wrong less than once in ten. </translation>
    </message>
    <message>
        <source>上年同期</source>
        <translation>the year before</translation>
    </message>
    <message>
        <source>前 %1 年同期</source>
        <translation>the same months of the %1 years before</translation>
    </message>
    <message>
        <source>同 %1 个没有动过的分类、%2比较</source>
        <translation>compared with %1 untouched categories and %2</translation>
    </message>
</context>
<context>
    <name>EffectService</name>
    <message>
        <source>%1年%2月</source>
        <translation>%1-%2</translation>
    </message>
    <message>
        <source>%1 件</source>
        <translation>%1 cases</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1月</source>
        <translation>M%1</translation>
    </message>
    <message>
        <source>还没有到</source>
        <translation>still to come</translation>
    </message>
    <message>
        <source>，对照分类同比%1</source>
        <translation>; untouched categories year on year: %1</translation>
    </message>
    <message>
        <source>上年同月</source>
        <translation>A year before</translation>
    </message>
    <message>
        <source>本年</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>对照分类同比降幅</source>
        <translation>Fall of untouched categories</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>对照分类上年同月</source>
        <translation>Untouched, a year before</translation>
    </message>
    <message>
        <source>对照分类本年</source>
        <translation>Untouched, this year</translation>
    </message>
    <message>
        <source>%1月%2日启动</source>
        <translation>Start on %1-%2</translation>
    </message>
    <message>
        <source>%1 启动后</source>
        <translation>%1 since the start</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>没有写出文件，原有文件未改动。</source>
        <translation>No file was written; the existing file is unchanged. </translation>
    </message>
    <message>
        <source>导出已取消。</source>
        <translation>Export cancelled. </translation>
    </message>
    <message>
        <source>共 %1 件，超过一张工作表的 %2 行。</source>
        <translation>%1 cases are more than the %2 rows of a worksheet. </translation>
    </message>
    <message>
        <source>请导出为 CSV，或缩小范围。</source>
        <translation>Export as CSV, or narrow the range. </translation>
    </message>
    <message>
        <source>含完整的来电人信息，请按个人信息保护要求保管。</source>
        <translation>Contains full caller data; keep it as the rules on personal information require. </translation>
    </message>
    <message>
        <source>来电人信息已隐去（姓名只留姓，电话中间四位为 *）；隐去的内容不会在导入时覆盖原有信息。</source>
        <translation>Caller data are masked (only the surname; the middle four digits of a phone number as *); masked text never overwrites the original on import. </translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>导出时间</source>
        <translation>Exported at</translation>
    </message>
    <message>
        <source>导出人</source>
        <translation>Exported by</translation>
    </message>
    <message>
        <source>个人信息</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>均为北京时间。</source>
        <translation>All in Beijing time. </translation>
    </message>
    <message>
        <source>数据</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>演示数据</source>
        <translation>Demo data</translation>
    </message>
    <message>
        <source>业务数据</source>
        <translation>Live data</translation>
    </message>
    <message>
        <source>%1案件明细</source>
        <translation>%1 case details</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>不支持导出为“%1”。</source>
        <translation>Export to “%1” is not supported. </translation>
    </message>
    <message>
        <source>文件名请以 .xlsx 或 .csv 结尾。</source>
        <translation>Use a file name ending in .xlsx or .csv. </translation>
    </message>
    <message>
        <source>月度工作簿不能写成“%1”。</source>
        <translation>A monthly workbook cannot be written as “%1”. </translation>
    </message>
    <message>
        <source>文件名请以 .xlsx 结尾。</source>
        <translation>Use a file name ending in .xlsx. </translation>
    </message>
    <message>
        <source>%1工作簿</source>
        <translation>%1 workbook</translation>
    </message>
    <message>
        <source>导出完整的个人信息要写明用途。</source>
        <translation>An export of personal data in full needs a purpose. </translation>
    </message>
    <message>
        <source>请写明用途后再导出。</source>
        <translation>Write what it is for and export again. </translation>
    </message>
    <message>
        <source>发出登记</source>
        <translation>Register of exports</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>统计期</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>%1 第 %2 版</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>行数</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>用途</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>案件明细</source>
        <translation>Case details</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>Excel 表格 (*.xlsx);;逗号分隔文本 (*.csv)</source>
        <translation>Excel workbook (*.xlsx);;Comma-separated text (*.csv)</translation>
    </message>
    <message>
        <source>文字编码</source>
        <translation>Encoding of text</translation>
    </message>
    <message>
        <source>UTF-8（Excel、WPS 和本程序）</source>
        <translation>UTF-8 (Excel, WPS and this program)</translation>
    </message>
    <message>
        <source>GB18030（只认国标编码的老系统）</source>
        <translation>GB18030 (old systems that know nothing else)</translation>
    </message>
    <message>
        <source>换一种编码</source>
        <translation>Another encoding</translation>
    </message>
    <message>
        <source>改用 UTF-8</source>
        <translation>Use UTF-8</translation>
    </message>
</context>
<context>
    <name>ExportRegister</name>
    <message>
        <source>%1 行</source>
        <translation>%1 rows</translation>
    </message>
    <message>
        <source>完整个人信息</source>
        <translation>personal data in full</translation>
    </message>
    <message>
        <source>个人信息已隐去</source>
        <translation>personal data masked</translation>
    </message>
    <message>
        <source>用途：%1</source>
        <translation>Purpose: %1</translation>
    </message>
    <message>
        <source>发出登记 %1 之前缺 %2 条。</source>
        <translation>Before register no. %1, %2 lines are missing. </translation>
    </message>
    <message>
        <source>发出登记 %1 与历史记录不一致。</source>
        <translation>Register no. %1 differs from the history. </translation>
    </message>
    <message>
        <source>发出登记 %1 不见了。</source>
        <translation>Register no. %1 has gone. </translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>2026-03-01 或“昨天”</source>
        <translation>2026-03-01 or 昨天</translation>
    </message>
    <message>
        <source>工单编号</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>没有“%1”。</source>
        <translation>There is no “%1”. </translation>
    </message>
    <message>
        <source>请从列表里选。</source>
        <translation>Choose from the list. </translation>
    </message>
    <message>
        <source>2026-03-01 14:30、14:30 或“现在”</source>
        <translation>2026-03-01 14:30, 14:30 or 现在</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>now</translation>
    </message>
</context>
<context>
    <name>FigureService</name>
    <message>
        <source>未填</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>未指定</source>
        <translation>Not specified</translation>
    </message>
    <message>
        <source>已封账（第 %1 版，%2 %3）</source>
        <translation>Published (version %1, %2 %3)</translation>
    </message>
</context>
<context>
    <name>FigureStore</name>
    <message>
        <source>未指定</source>
        <translation>Not specified</translation>
    </message>
    <message>
        <source>%1 “%2”的月度计数是 %3 件，逐件重数是 %4 件。</source>
        <translation>%1 “%2”: the monthly tally is %3 cases, a recount gives %4. </translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>地点“%1”的使用次数记为 %2，逐件重数是 %3。</source>
        <translation>Place “%1” is kept with %2 uses, a recount gives %3. </translation>
    </message>
    <message>
        <source>%1 记下的分布与逐件重数不一致。</source>
        <translation>The distribution kept for %1 differs from a recount. </translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>文件名要以 .xlsx 或 .csv 结尾。</source>
        <translation>The file name must end in .xlsx or .csv. </translation>
    </message>
    <message>
        <source>没有写出文件。</source>
        <translation>No file was written. </translation>
    </message>
    <message>
        <source>请换一个文件名。</source>
        <translation>Use another file name. </translation>
    </message>
    <message>
        <source>口径</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>未办结</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>截止时间不早于 %1</source>
        <translation>Due at or after %1</translation>
    </message>
    <message>
        <source>截止时间早于 %1</source>
        <translation>Due before %1</translation>
    </message>
    <message>
        <source>星期%1</source>
        <translation>Weekday %1</translation>
    </message>
    <message>
        <source>%1时</source>
        <translation>%1:00</translation>
    </message>
    <message>
        <source>搜索：%1</source>
        <translation>Search: %1</translation>
    </message>
    <message>
        <source>状态：%1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>承办单位：%1</source>
        <translation>Handling unit: %1</translation>
    </message>
    <message>
        <source>街道乡镇：%1</source>
        <translation>Sub-district/town: %1</translation>
    </message>
    <message>
        <source>点位：%1</source>
        <translation>Place: %1</translation>
    </message>
    <message>
        <source>分类：%1</source>
        <translation>Category: %1</translation>
    </message>
    <message>
        <source>类型：%1</source>
        <translation>Type: %1</translation>
    </message>
    <message>
        <source>不含类型：%1</source>
        <translation>Without types: %1</translation>
    </message>
    <message>
        <source>只含计入受理量的案件</source>
        <translation>Only cases counted as received</translation>
    </message>
    <message>
        <source>同一来电号码</source>
        <translation>Same caller&apos;s phone</translation>
    </message>
    <message>
        <source>按回访结果</source>
        <translation>By follow-up result</translation>
    </message>
    <message>
        <source>不满意</source>
        <translation>Dissatisfied</translation>
    </message>
    <message>
        <source>第 %1 次导入</source>
        <translation>Import no. %1</translation>
    </message>
    <message>
        <source>全部案件</source>
        <translation>All cases</translation>
    </message>
    <message>
        <source>不含特殊处置：%1</source>
        <translation>Without special dispositions: %1</translation>
    </message>
    <message>
        <source>只含按考核规则计入该指标的案件</source>
        <translation>Only cases counted in this rate by the assessment rule</translation>
    </message>
    <message>
        <source>一二三四五六日</source>
        <translation>1234567</translation>
    </message>
    <message>
        <source>号码含 %1</source>
        <translation>number contains %1</translation>
    </message>
    <message>
        <source>来电人含“%1”</source>
        <translation>caller contains “%1”</translation>
    </message>
    <message>
        <source>编号含 %1</source>
        <translation>case number contains %1</translation>
    </message>
    <message>
        <source>标签：%1</source>
        <translation>tag: %1</translation>
    </message>
    <message>
        <source>第 %1 轮</source>
        <translation>round %1</translation>
    </message>
    <message>
        <source>%1时至%2时</source>
        <translation>%1 to %2 h</translation>
    </message>
    <message>
        <source>办理用时 %1 至 %2 小时</source>
        <translation>handled in %1 to %2 hours</translation>
    </message>
    <message>
        <source>办理用时 %1 小时以上</source>
        <translation>handled in %1 hours or more</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>%1等 %2 个</source>
        <translation>%1 and others, %2 in all</translation>
    </message>
    <message>
        <source>社区：%1</source>
        <translation>Community: %1</translation>
    </message>
    <message>
        <source>来源：%1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>渠道：%1</source>
        <translation>Channel: %1</translation>
    </message>
    <message>
        <source>回访时已告知业务监督电话</source>
        <translation>told of the supervision line in the call-back</translation>
    </message>
    <message>
        <source>待签收，签收时限早于 %1</source>
        <translation>waiting to be signed, sign by before %1</translation>
    </message>
</context>
<context>
    <name>FindService</name>
    <message>
        <source>之后仍有诉求</source>
        <translation>Case came after</translation>
    </message>
    <message>
        <source>观察中</source>
        <translation>Watching</translation>
    </message>
    <message>
        <source>可能避免</source>
        <translation>Perhaps avoided</translation>
    </message>
    <message>
        <source>未整改，无诉求</source>
        <translation>Not rectified, no case</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>天数应为 1 到 %1。</source>
        <translation>The number of days is 1 to %1. </translation>
    </message>
    <message>
        <source>巡查发现与诉求</source>
        <translation>Finds and cases</translation>
    </message>
    <message>
        <source>%1的发现，其后 %2 天内同一地点同一类的诉求</source>
        <translation>Finds of %1, cases at the same place and category in the %2 days after</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>条数</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>发现</source>
        <translation>Finds</translation>
    </message>
    <message>
        <source>其中班外发现</source>
        <translation>of these off duty</translation>
    </message>
    <message>
        <source>已整改</source>
        <translation>Rectified</translation>
    </message>
    <message>
        <source>发现前 %1 天同处同类诉求</source>
        <translation>Same cases in the %1 days before</translation>
    </message>
    <message>
        <source>发现后 %1 天同处同类诉求</source>
        <translation>Same cases in the %1 days after</translation>
    </message>
    <message>
        <source>巡查发现逐条</source>
        <translation>Finds one by one</translation>
    </message>
    <message>
        <source>发现时间</source>
        <translation>Found at</translation>
    </message>
    <message>
        <source>发现人</source>
        <translation>Found by</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>发现的问题</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>整改时间</source>
        <translation>Rectified at</translation>
    </message>
    <message>
        <source>前 %1 天</source>
        <translation>%1 days before</translation>
    </message>
    <message>
        <source>后 %1 天</source>
        <translation>%1 days after</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Outcome</translation>
    </message>
</context>
<context>
    <name>ForecastService</name>
    <message>
        <source>平常日</source>
        <translation>Ordinary day</translation>
    </message>
    <message>
        <source>节假日</source>
        <translation>Public holiday</translation>
    </message>
    <message>
        <source>%1天</source>
        <translation>%1 day</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>只能预判到 %1。</source>
        <translation>The forecast reaches to %1 at the most. </translation>
    </message>
    <message>
        <source>请选一个近一些的月份。</source>
        <translation>Choose a month that is nearer. </translation>
    </message>
    <message>
        <source>样本少</source>
        <translation>few cases</translation>
    </message>
    <message>
        <source>%1 件</source>
        <translation>%1 cases</translation>
    </message>
    <message>
        <source>%1预判</source>
        <translation>Forecast %1</translation>
    </message>
    <message>
        <source>%1 件（%2）</source>
        <translation>%1 cases (%2)</translation>
    </message>
    <message>
        <source>%1—%2（%3 个月）</source>
        <translation>%1 – %2 (%3 months)</translation>
    </message>
    <message>
        <source>%1：近一年实际与当时的预判</source>
        <translation>%1: last twelve months, forecast and actual</translation>
    </message>
    <message>
        <source>预判</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>实际</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>%1月</source>
        <translation>M%1</translation>
    </message>
    <message>
        <source>预判%1月</source>
        <translation>Forecast M%1</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>八成范围</source>
        <translation>80 % range</translation>
    </message>
    <message>
        <source>去年同月</source>
        <translation>Year before</translation>
    </message>
    <message>
        <source>最近一月</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>近三月均</source>
        <translation>Mean of 3</translation>
    </message>
    <message>
        <source>三个月</source>
        <translation>3 months</translation>
    </message>
    <message>
        <source>三个月范围</source>
        <translation>80 % of 3</translation>
    </message>
    <message>
        <source>去年同期</source>
        <translation>Year before (3)</translation>
    </message>
    <message>
        <source>平均差</source>
        <translation>Mean miss</translation>
    </message>
    <message>
        <source>按去年同月差</source>
        <translation>Miss of year before</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>%1：最近 %2 次预判与实际</source>
        <translation>%1: the last %2 forecasts and what came</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>差</source>
        <translation>Miss</translation>
    </message>
    <message>
        <source>%1：各种日子的来电</source>
        <translation>%1: calls by kind of day</translation>
    </message>
    <message>
        <source>日子</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>平常日的几倍</source>
        <translation>Times an ordinary day</translation>
    </message>
    <message>
        <source>天数</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>历史还短，没有可回测的月份。</source>
        <translation>The history is short: no month can be back-tested. </translation>
    </message>
    <message>
        <source>%1 次平均差 %2 件</source>
        <translation>%1 forecasts missed by %2 cases on average</translation>
    </message>
    <message>
        <source>，占实际的 %1%</source>
        <translation>, %1% of what came</translation>
    </message>
    <message>
        <source>；按去年同月 %1 件，按最近一月 %2 件，按近三月平均 %3 件。%4 次落在范围内。</source>
        <translation>; the year before would have missed by %1, the last month by %2, the mean of three by %3. %4 came within the range. </translation>
    </message>
    <message>
        <source>这一类简单办法更准，请一并参考。</source>
        <translation>For this one a naive figure was nearer: consider it too. </translation>
    </message>
    <message>
        <source>历史不足 24 个月，不作比较。</source>
        <translation>Under 24 months of history nothing is compared. </translation>
    </message>
    <message>
        <source>与同一个月里的平常日相比，当天和次日都算；不足 %1 天的样本少，已往 1 倍靠。</source>
        <translation>Against ordinary days of the same month; the day and the one after it. Fewer than %1 days are few: drawn to 1. </translation>
    </message>
    <message>
        <source>历史只有 %1，不足 24 个月，分不清季节与偶然，不作预判；只列去年同月、最近一月、近三月平均供参考。</source>
        <translation>The history is %1, under 24 months: season and chance cannot be told apart, so nothing is forecast. The year before, the last month and the mean of three are shown instead. </translation>
    </message>
    <message>
        <source>依据 %1的受理量，口径：%2。</source>
        <translation>From the volume of %1, rule: %2. </translation>
    </message>
    <message>
        <source>算法：近期每天件数（每早半年权重减半）× 当月季节指数（件数少的往 1 靠）× 折算天数；雪、雨、高温等日子和节假日按历史倍数折算，当月天气未知，按历年同月平均天数计。</source>
        <translation>Method: recent cases a day (half a year older weighs half) × index of the month (drawn to 1 where cases are few) × weighed days; days of snow, rain, heat and holidays weigh as in the past. The weather to come is not known: the usual number of days is taken. </translation>
    </message>
    <message>
        <source>范围由过去预判的误差得出，十次约有八次落在其中；各类分别预判，相加不一定等于全部。</source>
        <translation>The range comes from what past forecasts missed by and should hold eight times of ten. Categories are forecast one by one and need not add up. </translation>
    </message>
    <message>
        <source>还没有登记天气日，天气影响未计。</source>
        <translation>No weather days were entered: weather is not counted in. </translation>
    </message>
    <message>
        <source>已登记天气日 %1 天，当天和次日都算。</source>
        <translation>%1 weather days were entered; the day and the one after it count. </translation>
    </message>
    <message>
        <source>所判月份的节假日安排还没有公布，按历年同月平均天数计。</source>
        <translation>The holidays of these months are not published yet: the usual number of days is taken. </translation>
    </message>
    <message>
        <source>演示数据：天气日为虚构。</source>
        <translation>Demo data: the weather is invented. </translation>
    </message>
    <message>
        <source>近来没有整月的案件，不作预判。</source>
        <translation>No whole month of late has cases: nothing is forecast. </translation>
    </message>
</context>
<context>
    <name>HandlingSettings</name>
    <message>
        <source>回访拨打次数</source>
        <translation>tries of a follow-up call</translation>
    </message>
    <message>
        <source>再拨间隔（分钟）</source>
        <translation>minutes until the next try</translation>
    </message>
    <message>
        <source>重办时限</source>
        <translation>time limit of a further round</translation>
    </message>
    <message>
        <source>“%1”应在 %2 到 %3 之间。</source>
        <translation>“%1” must be between %2 and %3. </translation>
    </message>
    <message>
        <source>请改正后再保存。</source>
        <translation>Correct it, then save. </translation>
    </message>
</context>
<context>
    <name>HandoverDocument</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2 件</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>承办</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>承诺</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>另有 %1 件未列出。</source>
        <translation>%1 more are not listed. </translation>
    </message>
    <message>
        <source>未签</source>
        <translation>Not signed</translation>
    </message>
    <message>
        <source>%1&#x3000;交接班单</source>
        <translation>%1 — hand-over sheet</translation>
    </message>
    <message>
        <source>交班</source>
        <translation>Outgoing</translation>
    </message>
    <message>
        <source>接班</source>
        <translation>Incoming</translation>
    </message>
    <message>
        <source>内容截至 %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>交代事项</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>交班人签字：%1&#x3000;&#x3000;接班人签字：%2</source>
        <translation>Outgoing: %1    Incoming: %2</translation>
    </message>
    <message>
        <source>交接班单</source>
        <translation>Hand-over sheet</translation>
    </message>
</context>
<context>
    <name>HandoverService</name>
    <message>
        <source>值班表里没有下一班。</source>
        <translation>The roster has no next shift. </translation>
    </message>
    <message>
        <source>值班表里没有现在这一班。</source>
        <translation>The roster has no shift for now. </translation>
    </message>
    <message>
        <source>请先在值班表里排好这一班和下一班。</source>
        <translation>Put this shift and the next one on the roster first. </translation>
    </message>
    <message>
        <source>找不到这张交接班单。</source>
        <translation>This hand-over sheet was not found. </translation>
    </message>
    <message>
        <source>双方都已签字，交接班单不能再改。</source>
        <translation>Both have signed; the sheet can no longer be changed. </translation>
    </message>
    <message>
        <source>这张交接班单刚刚被别处改过。</source>
        <translation>This hand-over sheet was just changed elsewhere. </translation>
    </message>
    <message>
        <source>请看一眼新的内容，再做一次。</source>
        <translation>Look at the new content and do it again. </translation>
    </message>
    <message>
        <source>交班人已经签字，内容不能再改。</source>
        <translation>The outgoing shift has signed; the content can no longer be changed. </translation>
    </message>
    <message>
        <source>要改请先撤回签字。</source>
        <translation>Take the signature back first. </translation>
    </message>
    <message>
        <source>交代事项超过 %1 字。</source>
        <translation>The notes are longer than %1 characters. </translation>
    </message>
    <message>
        <source>还没有写签字人。</source>
        <translation>No name was given to sign with. </translation>
    </message>
    <message>
        <source>交班人已经签字。</source>
        <translation>The outgoing shift has signed already. </translation>
    </message>
    <message>
        <source>交班人还没有签字。</source>
        <translation>The outgoing shift has not signed yet. </translation>
    </message>
    <message>
        <source>请交班人先签字，接班人再签。</source>
        <translation>The outgoing shift signs first, then the incoming one. </translation>
    </message>
    <message>
        <source>交班人和接班人不能是同一个人。</source>
        <translation>One person cannot sign for both shifts. </translation>
    </message>
    <message>
        <source>交接班单</source>
        <translation>Hand-over sheet</translation>
    </message>
    <message>
        <source>交班：%1</source>
        <translation>Outgoing: %1</translation>
    </message>
    <message>
        <source>接班：%1</source>
        <translation>Incoming: %1</translation>
    </message>
    <message>
        <source>统计时间：%1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>%1 %2 件</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 到期</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>另有 %1 件未列出</source>
        <translation>%1 more are not listed</translation>
    </message>
    <message>
        <source>交代事项：</source>
        <translation>Notes:</translation>
    </message>
    <message>
        <source>交班人签字：%1 %2</source>
        <translation>Signed by the outgoing shift: %1 %2</translation>
    </message>
    <message>
        <source>接班人签字：%1 %2</source>
        <translation>Signed by the incoming shift: %1 %2</translation>
    </message>
</context>
<context>
    <name>HotSpotRows</name>
    <message>
        <source>前一段同样多的天数：%1 件</source>
        <translation>As many days before: %1 cases</translation>
    </message>
    <message>
        <source>%1 / 超期 %2</source>
        <translation>%1 / overdue %2</translation>
    </message>
    <message>
        <source>专项：%1</source>
        <translation>Special task: %1</translation>
    </message>
    <message>
        <source>进行中</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>过期</source>
        <translation>Past due</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>趋势</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>人</source>
        <translation>Callers</translation>
    </message>
    <message>
        <source>未办结</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>上次措施</source>
        <translation>Last measure</translation>
    </message>
    <message>
        <source>反映的事</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>专项</source>
        <translation>Special task</translation>
    </message>
    <message>
        <source>负责</source>
        <translation>In charge</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>HotSpotService</name>
    <message>
        <source>热点的天数应在 1 到 %1 之间，件数应在 %2 到 %3 之间。</source>
        <translation>The days of a hot spot lie between 1 and %1, the cases between %2 and %3. </translation>
    </message>
    <message>
        <source>请改正后再保存。</source>
        <translation>Correct it, then save. </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>没有写入任何数据。</source>
        <translation>Nothing was written. </translation>
    </message>
    <message>
        <source>导入已取消。</source>
        <translation>Import cancelled. </translation>
    </message>
    <message>
        <source>表头里没有“工单编号”一列，无法区分案件。</source>
        <translation>The header has no “工单编号” (order no.) column, so cases cannot be told apart. </translation>
    </message>
    <message>
        <source>没有认出表头（前 %1 行里没有熟悉的列名）。</source>
        <translation>No header was recognised (no familiar column name in the first %1 rows). </translation>
    </message>
    <message>
        <source>没有名为“%1”的导入模板。</source>
        <translation>There is no import template named “%1”. </translation>
    </message>
    <message>
        <source>可用的模板见“jiesu help import”。</source>
        <translation>“jiesu help import” lists the templates. </translation>
    </message>
    <message>
        <source>未导入的行</source>
        <translation>Rejected rows</translation>
    </message>
    <message>
        <source>行号</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>案件编号“%1”已被另一件案件使用。</source>
        <translation>Case no. “%1” is already used by another case. </translation>
    </message>
    <message>
        <source>%1 第 %2 行</source>
        <translation>%1 row %2</translation>
    </message>
    <message>
        <source>没有工单编号为“%1”的案件。</source>
        <translation>There is no case with the order number “%1”. </translation>
    </message>
    <message>
        <source>%1：新增 %2，更新 %3，无变化 %4，未导入 %5</source>
        <translation>%1: %2 added, %3 updated, %4 unchanged, %5 not taken</translation>
    </message>
    <message>
        <source>整行</source>
        <translation>Whole row</translation>
    </message>
    <message>
        <source>第 %1 行</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>同一张表的第 %1 行</source>
        <translation>Row %1 of the same sheet</translation>
    </message>
    <message>
        <source>请确认这是案件清单，或在“核对列”里为各列选字段；第一行是“%1”。</source>
        <translation>Make sure that this is a list of cases, or choose a field for each column under “Columns”; the first row is “%1”. </translation>
    </message>
    <message>
        <source>请在表格中补上工单编号，或在“核对列”里为它选一列。</source>
        <translation>Add the order numbers to the sheet, or choose their column under “Columns”. </translation>
    </message>
    <message>
        <source>没有名为“%1”的字段。</source>
        <translation>There is no field “%1”. </translation>
    </message>
    <message>
        <source>“%1”和“%2”两列都选了“%3”。</source>
        <translation>The columns “%1” and “%2” are both “%3”. </translation>
    </message>
    <message>
        <source>请只留一列，另一列选“不用”。</source>
        <translation>Keep one of them and leave the other unused. </translation>
    </message>
    <message>
        <source>没有一列是“工单编号”，无法区分案件。</source>
        <translation>No column is the order number, so that cases cannot be told apart. </translation>
    </message>
    <message>
        <source>请为工单编号选一列。</source>
        <translation>Choose the column of the order number. </translation>
    </message>
    <message>
        <source>%1→%2</source>
        <translation>%1→%2</translation>
    </message>
    <message>
        <source>一级分类</source>
        <translation>Category level 1</translation>
    </message>
    <message>
        <source>二级分类</source>
        <translation>Category level 2</translation>
    </message>
    <message>
        <source>三级分类</source>
        <translation>Category level 3</translation>
    </message>
    <message>
        <source>不导入，原文也不留</source>
        <translation>Not imported, nor kept as original</translation>
    </message>
    <message>
        <source>撤销导入 %1</source>
        <translation>Import %1 taken back</translation>
    </message>
    <message>
        <source>%1：%2 %3 改了%4</source>
        <translation>%1: %2 %3 changed %4</translation>
    </message>
    <message>
        <source>没有这次导入。</source>
        <translation>There is no such import. </translation>
    </message>
    <message>
        <source>请刷新后再试。</source>
        <translation>Refresh and try again. </translation>
    </message>
    <message>
        <source>这次导入已经撤销过了。</source>
        <translation>This import is taken back already. </translation>
    </message>
    <message>
        <source>撤销已取消。</source>
        <translation>Taking back was cancelled. </translation>
    </message>
    <message>
        <source>与第 %1 行工单编号相同、内容不同。</source>
        <translation>Same order no. as row %1, but different content. </translation>
    </message>
    <message>
        <source>%1 中未导入的行</source>
        <translation>Rows of %1 that were not imported</translation>
    </message>
    <message>
        <source>随导入的表格</source>
        <translation>With the imported sheet</translation>
    </message>
    <message>
        <source>导入时案件已经办结</source>
        <translation>The case was done when it was imported</translation>
    </message>
</context>
<context>
    <name>ImportPreset</name>
    <message>
        <source>第%1列（无列名）</source>
        <translation>Column %1 (no name)</translation>
    </message>
    <message>
        <source>本程序导出的案件明细</source>
        <translation>Case details exported by this program</translation>
    </message>
    <message>
        <source>区级热线导出（21列）</source>
        <translation>District hotline export (21 columns)</translation>
    </message>
    <message>
        <source>街道办件台账（18列）</source>
        <translation>Sub-district case ledger (18 columns)</translation>
    </message>
    <message>
        <source>街道接诉即办系统导出</source>
        <translation>Sub-district Swift Response system export</translation>
    </message>
    <message>
        <source>网上留言及答复</source>
        <translation>Online messages and replies</translation>
    </message>
    <message>
        <source>通用（按列名识别）</source>
        <translation>General (by column names)</translation>
    </message>
    <message>
        <source>市级回访结果</source>
        <translation>Follow-up results of the city</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>有无法识别的字符（乱码），请核对原文</source>
        <translation> has unreadable characters, check the original</translation>
    </message>
    <message>
        <source>列数不符：表头有 %1 列，本行第 %2 列还有内容。</source>
        <translation>Wrong number of columns: the header has %1, but this row still has content in column %2. </translation>
    </message>
    <message>
        <source>“%1”有 %2 个字，超过 %3 个字的上限。</source>
        <translation>“%1” has %2 characters, more than the limit of %3. </translation>
    </message>
    <message>
        <source>“%1”%2：%3。</source>
        <translation>“%1”%2: %3. </translation>
    </message>
    <message>
        <source>这一行是表头，不是案件。</source>
        <translation>This row is a header, not a case. </translation>
    </message>
    <message>
        <source>工单编号“%1”存成了数值，后面的数字已经丢失，请以文本格式重新导出。</source>
        <translation>Order no. “%1” was stored as a number and its last digits are lost; export it again as text. </translation>
    </message>
    <message>
        <source>工单编号过长：%1。</source>
        <translation>Order no. too long: %1. </translation>
    </message>
    <message>
        <source>“%1”不是有效的日期：%2。</source>
        <translation>“%1” is not a valid date: %2. </translation>
    </message>
    <message>
        <source>“%1”的写法不认识：%2。</source>
        <translation>“%1” has an unknown value: %2. </translation>
    </message>
    <message>
        <source>“%1”过长：%2。</source>
        <translation>“%1” is too long: %2. </translation>
    </message>
    <message>
        <source>没有工单编号。</source>
        <translation>The order no. is missing. </translation>
    </message>
    <message>
        <source>列数不符：表头有 %1 列，本行只有 %2 列。</source>
        <translation>Wrong number of columns: the header has %1, but this row has only %2. </translation>
    </message>
</context>
<context>
    <name>ImportStore</name>
    <message>
        <source>导入批次</source>
        <translation>This import</translation>
    </message>
</context>
<context>
    <name>IncidentHistory</name>
    <message>
        <source>事件名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restored</translation>
    </message>
    <message>
        <source>涉及户数</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>措施</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>统一答复</source>
        <translation>Reply to all</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>已告知</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>经过</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>复盘：发生了什么</source>
        <translation>Review: what happened</translation>
    </message>
    <message>
        <source>复盘：为什么</source>
        <translation>Review: why</translation>
    </message>
    <message>
        <source>复盘：以后怎么办</source>
        <translation>Review: what next</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1：%2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>IncidentReport</name>
    <message>
        <source>还没有写开始时间。</source>
        <translation>The start is missing. </translation>
    </message>
    <message>
        <source>这张表没有“事件”和“开始”两列。</source>
        <translation>The sheet has no columns 事件 and 开始. </translation>
    </message>
    <message>
        <source>第一行请写列名；可以先导出一次，照样子填。</source>
        <translation>The first row names the columns; export once for a model. </translation>
    </message>
    <message>
        <source>第 %1 行：%2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>%1年%2月%3日%4</source>
        <translation>%1-%2-%3 %4</translation>
    </message>
    <message>
        <source>%1已恢复正常，历时%2。</source>
        <translation>Restored %1, after %2. </translation>
    </message>
    <message>
        <source>目前正在处理，恢复后另行告知。</source>
        <translation>Work is going on; we will tell you when it is over. </translation>
    </message>
    <message>
        <source>最新进展（%1）：%2恢复后另行告知。</source>
        <translation>Latest (%1): %2 We will tell you when it is over. </translation>
    </message>
    <message>
        <source>基本情况</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>事件</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restored</translation>
    </message>
    <message>
        <source>历时</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>涉及户数</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>来电人</source>
        <translation>Callers</translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>措施</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>经过</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>来电与告知（已告知 %1/%2 件）</source>
        <translation>Calls and who was told (%1/%2 cases told)</translation>
    </message>
    <message>
        <source>还没有告知</source>
        <translation>Not told yet</translation>
    </message>
    <message>
        <source>%1 已告知 %2</source>
        <translation>%1 told by %2</translation>
    </message>
    <message>
        <source>复盘</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>发生了什么</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>为什么</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>以后怎么办</source>
        <translation>What next</translation>
    </message>
    <message>
        <source>%1，%2：%3。</source>
        <translation>%1, %2: %3. </translation>
    </message>
    <message>
        <source>%1：%2。</source>
        <translation>%1: %2. </translation>
    </message>
    <message>
        <source>涉及 %1 户。</source>
        <translation>%1 households are affected. </translation>
    </message>
    <message>
        <source>尊敬的居民：</source>
        <translation>Dear residents,</translation>
    </message>
    <message>
        <source>已采取的措施：%1</source>
        <translation>What is being done: %1</translation>
    </message>
    <message>
        <source>给您带来不便，敬请谅解。</source>
        <translation>We apologise for the inconvenience. </translation>
    </message>
    <message>
        <source>如有疑问，请拨打业务监督电话：%1。</source>
        <translation>If you have questions, please call our own line: %1. </translation>
    </message>
    <message>
        <source>群诉事件情况</source>
        <translation>Incident report</translation>
    </message>
    <message>
        <source>统一答复</source>
        <translation>Reply to all</translation>
    </message>
    <message>
        <source>通知内容</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>填表：</source>
        <translation>Written by:</translation>
    </message>
    <message>
        <source>审核：</source>
        <translation>Checked by:</translation>
    </message>
    <message>
        <source>日期：</source>
        <translation>Date:</translation>
    </message>
    <message>
        <source>群诉事件</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>已告知</source>
        <translation>Told</translation>
    </message>
</context>
<context>
    <name>IncidentService</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1：集中反映</source>
        <translation>%1: clustered requests</translation>
    </message>
    <message>
        <source>找不到这个群诉事件。</source>
        <translation>This group incident was not found. </translation>
    </message>
    <message>
        <source>还没有写事件名称。</source>
        <translation>The incident has no name yet. </translation>
    </message>
    <message>
        <source>恢复时间早于开始时间。</source>
        <translation>The restoration time is earlier than the start time. </translation>
    </message>
    <message>
        <source>涉及户数应在0到%1之间。</source>
        <translation>The number of households affected must lie between 0 and %1. </translation>
    </message>
    <message>
        <source>%1 已经属于事件“%2”。</source>
        <translation>%1 already belongs to incident “%2”. </translation>
    </message>
    <message>
        <source>这件案件不属于任何事件。</source>
        <translation>This case belongs to no incident. </translation>
    </message>
    <message>
        <source>还没有写发生了什么。</source>
        <translation>What happened is not written yet. </translation>
    </message>
    <message>
        <source>还没有写答复内容。</source>
        <translation>The answer is not written yet. </translation>
    </message>
    <message>
        <source>找不到要归入事件的案件。</source>
        <translation>The case that is to join the incident was not found. </translation>
    </message>
    <message>
        <source>这件案件不属于这个事件。</source>
        <translation>This case is not part of the incident. </translation>
    </message>
</context>
<context>
    <name>IncidentStore</name>
    <message>
        <source>群诉事件</source>
        <translation>This group incident</translation>
    </message>
</context>
<context>
    <name>IndicatorService</name>
    <message>
        <source>这个指标已经不在台账里。</source>
        <translation>This indicator is no longer in the ledger. </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>目标 %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>时期</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>计量单位：%1</source>
        <translation>Unit of measure: %1</translation>
    </message>
    <message>
        <source>名次</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>上期</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>达标</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>未达标</source>
        <translation>Not reached</translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>没有写入任何内容。</source>
        <translation>Nothing was written. </translation>
    </message>
    <message>
        <source>请改正后再试。</source>
        <translation>Correct it and try again. </translation>
    </message>
    <message>
        <source>%1中有不认识的项目“%2”。</source>
        <translation>%1 has an unknown item “%2”. </translation>
    </message>
    <message>
        <source>%1中“%2”的值不能用。</source>
        <translation>%1: the value of “%2” cannot be used. </translation>
    </message>
    <message>
        <source>%1不是可读的 JSON 内容。</source>
        <translation>%1 is not readable JSON. </translation>
    </message>
</context>
<context>
    <name>KnowledgeService</name>
    <message>
        <source>没有保存任何改动。</source>
        <translation>No change was saved. </translation>
    </message>
    <message>
        <source>知识要有标题和内容，内容不超过 %1 字。</source>
        <translation>A knowledge entry needs a title and content of at most %1 characters. </translation>
    </message>
    <message>
        <source>请改正后再保存。</source>
        <translation>Correct it, then save. </translation>
    </message>
    <message>
        <source>还没有写问题，或问题太长。</source>
        <translation>The question is not written yet, or is too long. </translation>
    </message>
    <message>
        <source>请写下来电人问了什么。</source>
        <translation>Write down what the caller asked. </translation>
    </message>
    <message>
        <source>还没有写答复，或答复太长。</source>
        <translation>The answer is not written yet, or is too long. </translation>
    </message>
    <message>
        <source>请写下怎样答复。</source>
        <translation>Write down how to answer. </translation>
    </message>
    <message>
        <source>这个问题已经有答复，或已不存在。</source>
        <translation>This question has already been answered, or no longer exists. </translation>
    </message>
    <message>
        <source>请刷新后再看。</source>
        <translation>Refresh and look again. </translation>
    </message>
</context>
<context>
    <name>KnowledgeStore</name>
    <message>
        <source>这条短语</source>
        <translation>This phrase</translation>
    </message>
    <message>
        <source>这条知识</source>
        <translation>This knowledge entry</translation>
    </message>
</context>
<context>
    <name>LedgerList</name>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>LedgerRules</name>
    <message>
        <source>还没有写本人哪天同意的。</source>
        <translation>The day of the consent is missing. </translation>
    </message>
    <message>
        <source>请写“答复日期”。</source>
        <translation>Please write the day of the answer. </translation>
    </message>
    <message>
        <source>还没有写哪天起不再联系。</source>
        <translation>The day of the end of contact is missing. </translation>
    </message>
    <message>
        <source>请写“停止日期”。</source>
        <translation>Please write the day of the end. </translation>
    </message>
    <message>
        <source>请先征得本人同意。</source>
        <translation>Please ask the person for consent first. </translation>
    </message>
    <message>
        <source>数值要写明是哪个单位或哪个地点的。</source>
        <translation>A value is of one unit or of one place. </translation>
    </message>
    <message>
        <source>“单位”和“地点”请写其中一个。</source>
        <translation>Please write one of unit and place. </translation>
    </message>
    <message>
        <source>看不懂时期“%1”。</source>
        <translation>The period “%1” cannot be read. </translation>
    </message>
    <message>
        <source>请写成 2022-03、2022-Q1 或 2022。</source>
        <translation>Please write 2022-03, 2022-Q1 or 2022. </translation>
    </message>
    <message>
        <source>办结日期早于会议日期。</source>
        <translation>It was done before the meeting. </translation>
    </message>
    <message>
        <source>请改正其中一个日期。</source>
        <translation>Please correct one of the days. </translation>
    </message>
    <message>
        <source>结束日期早于启动日期。</source>
        <translation>The end is before the start. </translation>
    </message>
    <message>
        <source>整改时间早于发现时间。</source>
        <translation>It was mended before it was found. </translation>
    </message>
    <message>
        <source>请改正其中一个时间。</source>
        <translation>Mend one of the two times. </translation>
    </message>
</context>
<context>
    <name>LedgerService</name>
    <message>
        <source>读取 %1 行：新增 %2，更新 %3，无变化 %4，未导入 %5。</source>
        <translation>%1 rows read: %2 added, %3 updated, %4 unchanged, %5 not imported. </translation>
    </message>
    <message>
        <source>这张表没有“%1”要的列。</source>
        <translation>The sheet lacks columns that “%1” needs. </translation>
    </message>
    <message>
        <source>第一行请写列名，至少有：%1。</source>
        <translation>Write the column names in the first row, at least: %1. </translation>
    </message>
    <message>
        <source>第 %1 行：%2%3</source>
        <translation>Row %1: %2%3</translation>
    </message>
    <message>
        <source>%1 %2 条</source>
        <translation>%1, %2 records</translation>
    </message>
    <message>
        <source>还没有写“%1”。</source>
        <translation>“%1” is missing. </translation>
    </message>
    <message>
        <source>请写好再保存。</source>
        <translation>Fill it in, then save. </translation>
    </message>
    <message>
        <source>“%1”超过 %2 字。</source>
        <translation>“%1” is longer than %2 characters. </translation>
    </message>
    <message>
        <source>请写短一些。</source>
        <translation>Please shorten it. </translation>
    </message>
    <message>
        <source>“%1”是隐去的内容。</source>
        <translation>“%1” is masked text. </translation>
    </message>
    <message>
        <source>请写完整的内容。</source>
        <translation>Write it in full. </translation>
    </message>
    <message>
        <source>“%1”不是现有的内容。</source>
        <translation>“%1” points to nothing that exists. </translation>
    </message>
    <message>
        <source>请从列表里选。</source>
        <translation>Choose from the list. </translation>
    </message>
    <message>
        <source>%1“%2”</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>这条记录已经不在台账里。</source>
        <translation>This record is no longer in the ledger. </translation>
    </message>
    <message>
        <source>这条记录刚刚被别处改过。</source>
        <translation>This record was just changed elsewhere. </translation>
    </message>
    <message>
        <source>请看一眼新的内容，再做一次。</source>
        <translation>Look at the new content and try again. </translation>
    </message>
    <message>
        <source>还没有写理由。</source>
        <translation>The reason is missing. </translation>
    </message>
    <message>
        <source>请写明为什么移除。</source>
        <translation>Say why it is removed. </translation>
    </message>
    <message>
        <source>这个文件不是照片，或内容和文件名的后缀不符。</source>
        <translation>This file is no photo, or its content does not match its extension. </translation>
    </message>
    <message>
        <source>请用 JPG 或 PNG 图片。</source>
        <translation>Use a JPG or PNG picture. </translation>
    </message>
    <message>
        <source>“%1”没有“%2”这一栏。</source>
        <translation>“%1” has no field “%2”. </translation>
    </message>
    <message>
        <source>移除</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>restored</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1：%2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>这一条没有什么要办的了。</source>
        <translation>Nothing is left to do for this record. </translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1，没有超期。</source>
        <translation>%1, none overdue. </translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1，超期 %2 条：%3%4</source>
        <translation>%1, %2 overdue: %3%4</translation>
    </message>
    <message>
        <source>等。</source>
        <translation> and others. </translation>
    </message>
    <message>
        <source>。</source>
        <translation>. </translation>
    </message>
</context>
<context>
    <name>LedgerStore</name>
    <message>
        <source>这条台账记录</source>
        <translation>This ledger record</translation>
    </message>
</context>
<context>
    <name>LedgerText</name>
    <message>
        <source>看不懂“%1”里的“%2”。</source>
        <translation>“%2” in “%1” is not understood. </translation>
    </message>
    <message>
        <source>请写现有的名称或别名。</source>
        <translation>Write a name or alias that exists. </translation>
    </message>
    <message>
        <source>有照片</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>请写完整的电话号码。</source>
        <translation>Write the whole telephone number. </translation>
    </message>
    <message>
        <source>请写“是”或“否”。</source>
        <translation>Write 是 or 否. </translation>
    </message>
    <message>
        <source>请写一个整数。</source>
        <translation>Write a whole number. </translation>
    </message>
    <message>
        <source>请写一个数。</source>
        <translation>Write a number. </translation>
    </message>
    <message>
        <source>请写成 2026-03-01 或“昨天”。</source>
        <translation>Write it as 2026-03-01 or 昨天. </translation>
    </message>
    <message>
        <source>请从列表里选一项。</source>
        <translation>Choose one from the list. </translation>
    </message>
    <message>
        <source>照片请在程序里选。</source>
        <translation>Choose photos in the program. </translation>
    </message>
    <message>
        <source>是</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>no</translation>
    </message>
    <message>
        <source>这个名称不止一处，请写成“街道 › 名称”。</source>
        <translation>Several places have this name; write “street › name”. </translation>
    </message>
    <message>
        <source>这个名称不止一条，请写编号，或在程序里选。</source>
        <translation>Several records have this name; write the number, or choose in the program. </translation>
    </message>
</context>
<context>
    <name>Lifecycle</name>
    <message>
        <source>这个状态的案件不能再改。</source>
        <translation>A case with this status cannot be changed any more. </translation>
    </message>
    <message>
        <source>现在可以：%1。</source>
        <translation>Possible now: %1. </translation>
    </message>
    <message>
        <source>案件现在是“%1”，不能%2。</source>
        <translation>The case is now “%1”; “%2” is not possible. </translation>
    </message>
    <message>
        <source>案件没有改动。</source>
        <translation>The case is unchanged. </translation>
    </message>
</context>
<context>
    <name>LifecycleTable</name>
    <message>
        <source>| 现在 | 做什么 | 之后 | 要写明 |</source>
        <translation>| Now | Step | Then | Needs words |</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source># 案件的状态和可以做的事</source>
        <translation># The states of a case and what can be done</translation>
    </message>
    <message>
        <source>由 `jiesu lifecycle` 从程序的表生成，请勿手改。表里没有的都不可以做。</source>
        <translation>Made by `jiesu lifecycle` from the tables of the program; do not edit. What is not in the tables is not possible. </translation>
    </message>
    <message>
        <source>## 案件</source>
        <translation>## Case</translation>
    </message>
    <message>
        <source>退单被驳回时，签收过的案件回到“已签收”。</source>
        <translation>Where a return is refused, a case that had been signed for goes back to “Signed”. </translation>
    </message>
    <message>
        <source>案件在这些状态可以提出：%1。</source>
        <translation>Can be raised while the case is: %1. </translation>
    </message>
    <message>
        <source>## 协办与内部分派</source>
        <translation>## Co-handling and internal assignment</translation>
    </message>
    <message>
        <source>案件在这些状态可以分办：%1。</source>
        <translation>Can be assigned while the case is: %1. </translation>
    </message>
</context>
<context>
    <name>LikelyPlaceService</name>
    <message>
        <source>易发点位清单“%1”</source>
        <translation>list of likely places &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 %2月%3日开始</source>
        <translation>%1 begins on %2-%3</translation>
    </message>
    <message>
        <source>，就是今天</source>
        <translation>, today</translation>
    </message>
    <message>
        <source>，还有 %1 天</source>
        <translation>, in %1 days</translation>
    </message>
    <message>
        <source>，%1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>该准备了：%1</source>
        <translation>Time to prepare: %1</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>今天</source>
        <translation>today</translation>
    </message>
    <message>
        <source>昨天</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>%1天前</source>
        <translation>%1 days ago</translation>
    </message>
    <message>
        <source>同号码</source>
        <translation>same number</translation>
    </message>
    <message>
        <source>同点位</source>
        <translation>same place</translation>
    </message>
    <message>
        <source>同街道</source>
        <translation>same sub-district</translation>
    </message>
    <message>
        <source>同类</source>
        <translation>same category</translation>
    </message>
    <message>
        <source>内容相近 %1%</source>
        <translation>similar content %1%</translation>
    </message>
    <message>
        <source>未办结</source>
        <translation>open</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>MeetingService</name>
    <message>
        <source>已办结 %1</source>
        <translation>Done %1</translation>
    </message>
    <message>
        <source>办理中</source>
        <translation>In hand</translation>
    </message>
    <message>
        <source>%1（%2 件）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>会议日期</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>议题</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>议定事项</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>本周议题</source>
        <translation>Matters of the week</translation>
    </message>
    <message>
        <source>仍在办理</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>本周办结</source>
        <translation>Done this week</translation>
    </message>
    <message>
        <source>超期 %1 天</source>
        <translation>%1 days overdue</translation>
    </message>
</context>
<context>
    <name>Morning</name>
    <message>
        <source>%1年%2月%3日 星期%4</source>
        <translation>%1-%2-%3, weekday %4</translation>
    </message>
    <message>
        <source>%1 %2 件</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>热点 %1 处（近 %2 天同一地点同一类 %3 件以上）</source>
        <translation>%1 hot spots (%3 or more cases of one category at one place in %2 days)</translation>
    </message>
    <message>
        <source>上周%1 %2 件</source>
        <translation>%2 on %1 last week</translation>
    </message>
    <message>
        <source>%1，全天</source>
        <translation>%1, whole day</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>前 %1 天 %2 件</source>
        <translation>%2 in the %1 days before</translation>
    </message>
    <message>
        <source>%1 人反映</source>
        <translation>%1 callers</translation>
    </message>
    <message>
        <source>未办结 %1 件</source>
        <translation>%1 open</translation>
    </message>
    <message>
        <source>超期 %1 件</source>
        <translation>Overdue: %1</translation>
    </message>
    <message>
        <source>%1 · %2 %3 件（%4）</source>
        <translation>%1 · %2 %3 cases (%4)</translation>
    </message>
    <message>
        <source>【晨报】%1 %2</source>
        <translation>[Morning report] %1 %2</translation>
    </message>
    <message>
        <source>（演示数据）</source>
        <translation> (demo data)</translation>
    </message>
    <message>
        <source>统计时间 %1</source>
        <translation>Counted at %1</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>值班员</source>
        <translation>Duty officer</translation>
    </message>
    <message>
        <source>没有名为“%1”的考核规则。</source>
        <translation>There is no assessment rule named “%1”. </translation>
    </message>
    <message>
        <source>现有规则：%1。</source>
        <translation>Existing rules: %1. </translation>
    </message>
    <message>
        <source>本单位</source>
        <translation>This office</translation>
    </message>
</context>
<context>
    <name>OpenData</name>
    <message>
        <source>开放数据写成 .csv 或 .json。</source>
        <translation>Open data are written as .csv or .json. </translation>
    </message>
    <message>
        <source>请换一个文件名。</source>
        <translation>Use another file name. </translation>
    </message>
    <message>
        <source>开放数据</source>
        <translation>Open data</translation>
    </message>
</context>
<context>
    <name>OutreachService</name>
    <message>
        <source>%1月%2日</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>您家附近</source>
        <translation>your neighbourhood</translation>
    </message>
    <message>
        <source>这位热心人已经不在台账里。</source>
        <translation>This citizen is no longer in the register. </translation>
    </message>
    <message>
        <source>请先征得本人同意。</source>
        <translation>Please ask the person for consent first. </translation>
    </message>
    <message>
        <source>{称呼}您好，我是{单位}的工作人员。{日期}有{天气}，{地点}的路面清理得怎么样？请您出行注意安全。有需要可以拨打业务监督电话{电话}。</source>
        <translation>Hello {称呼}, this is {单位}. On {日期} there was {天气}. Are the roads in {地点} cleared? Please go carefully. If you need anything, call our own line {电话}. </translation>
    </message>
    <message>
        <source>还没有写话术。</source>
        <translation>The script is empty. </translation>
    </message>
    <message>
        <source>话术里没有“%1”这一项。</source>
        <translation>A script has no “%1”. </translation>
    </message>
    <message>
        <source>可以写：{称呼} {单位} {日期} {天气} {地点} {电话}。</source>
        <translation>It may have: {称呼} {单位} {日期} {天气} {地点} {电话}. </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>第 %1 页&#x3000;共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>发出登记 %1&#x3000;%2</source>
        <translation>Register no. %1&#x3000;%2</translation>
    </message>
    <message>
        <source>预览，发出时编号&#x3000;%1</source>
        <translation>Preview, numbered when given out&#x3000;%1</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>打印于 %1</source>
        <translation>printed %1</translation>
    </message>
    <message>
        <source>无</source>
        <translation>none</translation>
    </message>
    <message>
        <source>共 %1 件</source>
        <translation>%1 cases</translation>
    </message>
    <message>
        <source>案件清单 %1</source>
        <translation>Case list %1</translation>
    </message>
    <message>
        <source>筛选：%1&#x3000;%2</source>
        <translation>Filter: %1&#x3000;%2</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>晨报</source>
        <translation>Morning report</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>对比</source>
        <translation>Compared</translation>
    </message>
    <message>
        <source>热点 %1 处（近 %2 天同一地点同一类 %3 件以上）</source>
        <translation>%1 hot spots (%3 or more cases of one category at one place in %2 days)</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>前期</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>人</source>
        <translation>Callers</translation>
    </message>
    <message>
        <source>未办结</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>上次措施</source>
        <translation>Last measure</translation>
    </message>
    <message>
        <source>晨报 %1</source>
        <translation>Morning report %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1年%2月%3日</source>
        <translation>%1-%2-%3</translation>
    </message>
    <message>
        <source>共 %1 件，这里是第 %2—%3 件</source>
        <translation>%1 cases in all, here nos. %2–%3</translation>
    </message>
    <message>
        <source>，列出前 %1 处</source>
        <translation>, the first %1 listed</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>密码没有改动。</source>
        <translation>The password was not changed. </translation>
    </message>
    <message>
        <source>请换一个不少于 %1 位、别人猜不到的密码。</source>
        <translation>Choose one of at least %1 characters that nobody guesses. </translation>
    </message>
    <message>
        <source>密码太短。</source>
        <translation>The password is too short. </translation>
    </message>
    <message>
        <source>密码超过 %1 位。</source>
        <translation>The password is longer than %1 characters. </translation>
    </message>
    <message>
        <source>这个密码太容易猜到。</source>
        <translation>This password is too easy to guess. </translation>
    </message>
    <message>
        <source>内存不够，算不出密码的校验值。</source>
        <translation>There is not enough memory to work out the password&apos;s hash. </translation>
    </message>
    <message>
        <source>请关掉一些程序再试。</source>
        <translation>Close some programs and try again. </translation>
    </message>
</context>
<context>
    <name>PeopleService</name>
    <message>
        <source>没有保存任何改动。</source>
        <translation>No change was saved. </translation>
    </message>
    <message>
        <source>没有登录。</source>
        <translation>Nobody was logged in. </translation>
    </message>
    <message>
        <source>登录名和姓名都要填。</source>
        <translation>Login name and name are both needed. </translation>
    </message>
    <message>
        <source>请填写后再保存。</source>
        <translation>Fill them in and save again. </translation>
    </message>
    <message>
        <source>登录名和姓名不超过 %1 个字。</source>
        <translation>Login name and name have at most %1 characters. </translation>
    </message>
    <message>
        <source>请改短后再保存。</source>
        <translation>Shorten it and save again. </translation>
    </message>
    <message>
        <source>登录名“%1”已经有人用。</source>
        <translation>The login name “%1” is taken. </translation>
    </message>
    <message>
        <source>请换一个登录名。</source>
        <translation>Choose another login name. </translation>
    </message>
    <message>
        <source>已经有一位“%1”。</source>
        <translation>There is a “%1” already. </translation>
    </message>
    <message>
        <source>姓名记入历史，请加上工号等以便区分。</source>
        <translation>The name is written to the history; add a number to tell them apart. </translation>
    </message>
    <message>
        <source>这是最后一位在用的管理人员。</source>
        <translation>This is the last active administrator. </translation>
    </message>
    <message>
        <source>请先让另一位同事担任管理，并设好密码。</source>
        <translation>First make another colleague administrator and set a password. </translation>
    </message>
    <message>
        <source>还没有选职责。</source>
        <translation>No role is chosen. </translation>
    </message>
    <message>
        <source>请至少选一项职责。</source>
        <translation>Choose at least one role. </translation>
    </message>
    <message>
        <source>承办人员要有单位，才知道哪些案件归他办。</source>
        <translation>A handler needs a unit, which says whose cases are handled. </translation>
    </message>
    <message>
        <source>请选单位。</source>
        <translation>Choose a unit. </translation>
    </message>
    <message>
        <source>找不到这个人员。</source>
        <translation>This person was not found. </translation>
    </message>
    <message>
        <source>请刷新后再试。</source>
        <translation>Refresh and try again. </translation>
    </message>
    <message>
        <source>还没有登录。</source>
        <translation>Nobody is logged in. </translation>
    </message>
    <message>
        <source>请先登录再试。</source>
        <translation>Log in and try again. </translation>
    </message>
    <message>
        <source>自动锁定的时间应为 0 到 %1 分钟。</source>
        <translation>The time until locking is 0 to %1 minutes. </translation>
    </message>
    <message>
        <source>0 表示不自动锁定。</source>
        <translation>0 means never. </translation>
    </message>
    <message>
        <source>还没有设好密码的管理人员，启用登录后谁也管不了。</source>
        <translation>No administrator has a password; with log-in on nobody could change anything. </translation>
    </message>
    <message>
        <source>请先添加一位管理人员并设密码。</source>
        <translation>First add an administrator and set a password. </translation>
    </message>
    <message>
        <source>连续 %1 次密码不对，这个账号锁定到 %2。</source>
        <translation>%1 wrong passwords in a row: this account is locked until %2. </translation>
    </message>
    <message>
        <source>请到时再试，或请管理人员重设密码。</source>
        <translation>Try again then, or ask an administrator for a new password. </translation>
    </message>
    <message>
        <source>登录名或密码不对。</source>
        <translation>Login name or password is wrong. </translation>
    </message>
    <message>
        <source>请核对后再试；连续 %1 次不对，账号锁定 %2 分钟。</source>
        <translation>Check them and try again; after %1 wrong ones in a row the account is locked for %2 minutes. </translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>看不懂时间段“%1”。</source>
        <translation>Period “%1” is not understood. </translation>
    </message>
    <message>
        <source>%1年%2月</source>
        <translation>%1-%2</translation>
    </message>
    <message>
        <source>%1年第%2季度</source>
        <translation>%1 Q%2</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1年%2—%3月</source>
        <translation>%1 months %2–%3</translation>
    </message>
    <message>
        <source>%1年%2月%3日</source>
        <translation>%1-%2-%3</translation>
    </message>
    <message>
        <source>%1月%2日</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>请写成 2022-03、2022-Q1、2022、2022-W03、2022-ytd、2022-03@window（考核期）或 2022-01-05..2022-02-10。</source>
        <translation>Write it as 2022-03, 2022-Q1, 2022, 2022-W03, 2022-ytd, 2022-03@window (assessment month) or 2022-01-05..2022-02-10. </translation>
    </message>
    <message>
        <source>%1年第%2周（%3）</source>
        <translation>%1 week %2 (%3)</translation>
    </message>
    <message>
        <source>%1年累计（%2）</source>
        <translation>%1 to date (%2)</translation>
    </message>
    <message>
        <source>%1年%2月考核期（%3）</source>
        <translation>assessment month %1-%2 (%3)</translation>
    </message>
    <message>
        <source>%1年%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PeriodComparison</name>
    <message>
        <source>%1天 对 %2天</source>
        <translation>%1 days against %2 days</translation>
    </message>
    <message>
        <source>，本期含2月29日</source>
        <translation>, 29 February in this period</translation>
    </message>
    <message>
        <source>，对比期含2月29日</source>
        <translation>, 29 February in the other period</translation>
    </message>
    <message>
        <source>%1 对 %2（%3）</source>
        <translation>%1 against %2 (%3)</translation>
    </message>
    <message>
        <source>；本期尚未结束，与完整的一期相比</source>
        <translation>; this period has not ended and is compared with a whole one</translation>
    </message>
</context>
<context>
    <name>PeriodSettings</name>
    <message>
        <source>考核期的起始日应在 %1 到 %2 日之间。</source>
        <translation>The first day of the assessment month must be between %1 and %2. </translation>
    </message>
    <message>
        <source>请改正后再保存。</source>
        <translation>Correct it, then save. </translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>“%1”不在您的职责里（%2）。</source>
        <translation>“%1” is not among your duties (%2). </translation>
    </message>
    <message>
        <source>请找管理人员。</source>
        <translation>Ask an administrator. </translation>
    </message>
    <message>
        <source>请找这些职责的同事：%1。</source>
        <translation>Ask a colleague with one of these roles: %1. </translation>
    </message>
    <message>
        <source>这件案件不归您的单位承办，不能“%1”。</source>
        <translation>This case is not your unit&apos;s; “%1” is not yours to do. </translation>
    </message>
    <message>
        <source>请找承办单位的同事，或请督办人员处理。</source>
        <translation>Ask a colleague of its unit, or a supervisor. </translation>
    </message>
    <message>
        <source>请换一位同事来做。</source>
        <translation>Let another colleague do it. </translation>
    </message>
    <message>
        <source>还没有登录。</source>
        <translation>Nobody is logged in. </translation>
    </message>
    <message>
        <source>请先登录再试。</source>
        <translation>Log in and try again. </translation>
    </message>
    <message>
        <source>回复是您自己提交的，不能由您审核通过。</source>
        <translation>You submitted the reply yourself and cannot approve it. </translation>
    </message>
    <message>
        <source>这件案件是您自己办理的，不能由您回访。</source>
        <translation>You handled this case yourself and cannot follow it up. </translation>
    </message>
    <message>
        <source>%1是您自己提出的，不能由您同意。</source>
        <translation>You raised this %1 yourself and cannot approve it. </translation>
    </message>
</context>
<context>
    <name>PointService</name>
    <message>
        <source>要合并的不是点位。</source>
        <translation>Only places below a sub-district or community can be merged. </translation>
    </message>
    <message>
        <source>请选两个点位。</source>
        <translation>Choose two such places. </translation>
    </message>
    <message>
        <source>点位“%1”并入“%2”</source>
        <translation>Place “%1” merged into “%2”</translation>
    </message>
    <message>
        <source>点位要放在街镇或社区下。</source>
        <translation>A place belongs under a sub-district or a community. </translation>
    </message>
    <message>
        <source>请先选街镇。</source>
        <translation>Choose the sub-district first. </translation>
    </message>
    <message>
        <source>不能把点位并入它自己。</source>
        <translation>A place cannot be merged into itself. </translation>
    </message>
    <message>
        <source>请另选一个点位。</source>
        <translation>Choose another place. </translation>
    </message>
</context>
<context>
    <name>PointStory</name>
    <message>
        <source>找不到这个点位。</source>
        <translation>There is no such point. </translation>
    </message>
    <message>
        <source>%1 未办结</source>
        <translation>%1 open</translation>
    </message>
    <message>
        <source>网格 %1</source>
        <translation>Grid %1</translation>
    </message>
    <message>
        <source>这里每月的诉求</source>
        <translation>Cases here by month</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 件</source>
        <translation>%1 cases</translation>
    </message>
    <message>
        <source>诉求</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>标识</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>张贴业务监督电话标识</source>
        <translation>Label of the supervision line put up</translation>
    </message>
    <message>
        <source>检查</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>已整改</source>
        <translation>Rectified</translation>
    </message>
    <message>
        <source>发现</source>
        <translation>Finds</translation>
    </message>
    <message>
        <source>未整改</source>
        <translation>Not rectified</translation>
    </message>
    <message>
        <source>专项</source>
        <translation>Special task</translation>
    </message>
    <message>
        <source>进行中</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>%1的经过</source>
        <translation>Story of %1</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>%1的诉求</source>
        <translation>Requests at %1</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>这里的诉求，全部时间</source>
        <translation>Requests here, of all time</translation>
    </message>
    <message>
        <source>未办结</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>同网格，近 %1 个月</source>
        <translation>Same grid, last %1 months</translation>
    </message>
    <message>
        <source>同社区，近 %1 个月</source>
        <translation>Same community, last %1 months</translation>
    </message>
</context>
<context>
    <name>ProactivePapers</name>
    <message>
        <source>易发点位清单：%1</source>
        <translation>List of likely places: %1</translation>
    </message>
    <message>
        <source>共 %1 处，已完成 %2 处。到点看过、处理好以后打勾，写上日期和情况。</source>
        <translation>%1 places, %2 done. Tick the box once the place was seen to; write day and what was found. </translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>点位</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>街镇</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>往年件数</source>
        <translation>Earlier cases</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>完成日期</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>带队：&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;复核：&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;</source>
        <translation>Crew leader:&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;Checked by:&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;</translation>
    </message>
</context>
<context>
    <name>PromiseSection</name>
    <message>
        <source>已回电，过了时限</source>
        <translation>Called back late</translation>
    </message>
    <message>
        <source>已回电</source>
        <translation>Called back</translation>
    </message>
    <message>
        <source>%1 前</source>
        <translation>%1 days ago</translation>
    </message>
</context>
<context>
    <name>PromiseService</name>
    <message>
        <source>有一栏超过 %1 字。</source>
        <translation>A text is longer than %1 characters. </translation>
    </message>
    <message>
        <source>回电</source>
        <translation>Call back</translation>
    </message>
    <message>
        <source>承诺的时间 %1 不晚于现在。</source>
        <translation>The promised time %1 is not in the future. </translation>
    </message>
    <message>
        <source>请写一个将来的时间。</source>
        <translation>Give a time in the future. </translation>
    </message>
    <message>
        <source>找不到这件案件。</source>
        <translation>This case was not found. </translation>
    </message>
    <message>
        <source>案件已经作废，不能再作承诺。</source>
        <translation>The case is void; nothing can be promised any more. </translation>
    </message>
    <message>
        <source>%1 前%2</source>
        <translation>by %1: %2</translation>
    </message>
    <message>
        <source>还没有写结果。</source>
        <translation>The result is missing. </translation>
    </message>
    <message>
        <source>请写明回电说了什么。</source>
        <translation>Write what was said in the call. </translation>
    </message>
    <message>
        <source>这项承诺刚刚被别处改过。</source>
        <translation>This promise was just changed elsewhere. </translation>
    </message>
    <message>
        <source>请看一眼新的内容，再做一次。</source>
        <translation>Look at the new content and do it again. </translation>
    </message>
    <message>
        <source>这项承诺已经了结。</source>
        <translation>This promise is settled already. </translation>
    </message>
    <message>
        <source>找不到这项承诺。</source>
        <translation>This promise was not found. </translation>
    </message>
    <message>
        <source>还没有写为什么改约。</source>
        <translation>The reason for another time is missing. </translation>
    </message>
    <message>
        <source>请写明和诉求人是怎么说的。</source>
        <translation>Write what was agreed with the citizen. </translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>没有完成</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>打印预览：%1</source>
        <translation>Print preview: %1</translation>
    </message>
    <message>
        <source>存为 PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PublicationService</name>
    <message>
        <source>说明超过 %1 字。</source>
        <translation>The note is longer than %1 characters. </translation>
    </message>
    <message>
        <source>：%1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>%1还没有结束，不能封账。</source>
        <translation>%1 has not ended and cannot be published. </translation>
    </message>
    <message>
        <source>请在统计期结束后再封账。</source>
        <translation>Please publish it after the period has ended. </translation>
    </message>
    <message>
        <source>%1已由“%2”在 %3 封账（第 %4 版）。</source>
        <translation>%1 was published by “%2” at %3 (version %4). </translation>
    </message>
    <message>
        <source>数字有变时请用更正。</source>
        <translation>Where figures changed, please correct it. </translation>
    </message>
    <message>
        <source>更正要写明原因。</source>
        <translation>A correction needs a reason. </translation>
    </message>
    <message>
        <source>请写一句为什么更正，再做一次。</source>
        <translation>Please write why and do it again. </translation>
    </message>
    <message>
        <source>%1没有封账，不用更正。</source>
        <translation>%1 is not published and needs no correction. </translation>
    </message>
    <message>
        <source>%1刚刚更正过（第 %2 版）。</source>
        <translation>%1 has just been corrected (version %2). </translation>
    </message>
    <message>
        <source>请看一眼新的数字，再做一次。</source>
        <translation>Please look at the new figures and do it again. </translation>
    </message>
    <message>
        <source>%1（第 %2 版）的公布数加上此后的变更，与现在重新计数不一致。</source>
        <translation>The published figures of %1 (version %2) with the changes since are not what a count gives now. </translation>
    </message>
    <message>
        <source>%1（第 %2 版）的公布数字与公布时记下的不一致。</source>
        <translation>The published figures of %1 (version %2) are not what was written when they were published. </translation>
    </message>
</context>
<context>
    <name>Publicity</name>
    <message>
        <source>温馨提示</source>
        <translation>A kind reminder</translation>
    </message>
    <message>
        <source>尊敬的居民：
您在公共厕所、道路保洁、垃圾清运等方面有意见和需要，可以直接拨打{单位}业务监督电话{电话}，我们7×24小时值班，马上处理、及时回复。
感谢您的监督与支持。</source>
        <translation>Dear residents,
For anything about public toilets, street cleaning or refuse collection you can call the own line of {单位} directly: {电话}. We are on duty day and night, act at once and call you back.
Thank you for your help. </translation>
    </message>
    <message>
        <source>宣传单的标题和内容都要写。</source>
        <translation>Heading and text are both needed. </translation>
    </message>
</context>
<context>
    <name>PublishedPage</name>
    <message>
        <source>样本不足</source>
        <translation>Too few cases</translation>
    </message>
    <message>
        <source>封账后新增</source>
        <translation>Added since</translation>
    </message>
    <message>
        <source>已变更</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>封账后移出</source>
        <translation>Left since</translation>
    </message>
</context>
<context>
    <name>QuickFilter</name>
    <message>
        <source>没有“%1”这个筛选词；要按原文搜索，请加引号。</source>
        <translation>There is no filter word “%1”; to search for it as text, put it in quotes. </translation>
    </message>
    <message>
        <source>“-”不能用在“%1”前面；可用于状态和类型。</source>
        <translation>“-” cannot stand in front of “%1”; it can with status and type. </translation>
    </message>
    <message>
        <source>“%1”后面用冒号。</source>
        <translation>Put a colon after “%1”. </translation>
    </message>
    <message>
        <source>没有找到%1“%2”。</source>
        <translation>%1 “%2” was not found. </translation>
    </message>
    <message>
        <source>看不懂%1后面的“%2”；可写今天、11-25、本月、3天。</source>
        <translation>“%2” after %1 is not understood; write today, 11-25, 2026-03 or 3d. </translation>
    </message>
    <message>
        <source>这张清单已按别的时间限定，不能再用“%1”。</source>
        <translation>This list is restricted by another time; “%1” cannot be used. </translation>
    </message>
    <message>
        <source>几个%1时间合起来没有一天。</source>
        <translation>Together the %1 times leave no day. </translation>
    </message>
    <message>
        <source>轮次后面写数字，如 轮次:2。</source>
        <translation>Write a number after round, as round:2. </translation>
    </message>
    <message>
        <source>%1至少写两个字。</source>
        <translation>%1 needs two characters at least. </translation>
    </message>
    <message>
        <source>状态:未办结&#x3000;-状态:已办结</source>
        <translation>status:open&#x3000;-status:closed</translation>
    </message>
    <message>
        <source>地点:永定&#x3000;地点:ljca</source>
        <translation>place:永定&#x3000;place:ljca</translation>
    </message>
    <message>
        <source>承办:清运</source>
        <translation>unit:清运</translation>
    </message>
    <message>
        <source>分类:公厕</source>
        <translation>category:公厕</translation>
    </message>
    <message>
        <source>类型:投诉&#x3000;-类型:表扬</source>
        <translation>type:complaint&#x3000;-type:commendation</translation>
    </message>
    <message>
        <source>到期:今天&#x3000;到期&lt;3天&#x3000;到期&gt;11-25</source>
        <translation>due:today&#x3000;due&lt;3d&#x3000;due&gt;11-25</translation>
    </message>
    <message>
        <source>受理:本月&#x3000;受理&gt;11-01</source>
        <translation>received:2026-03&#x3000;received&gt;11-01</translation>
    </message>
    <message>
        <source>号码:0000</source>
        <translation>phone:0000</translation>
    </message>
    <message>
        <source>来电人:王女士</source>
        <translation>caller:王女士</translation>
    </message>
    <message>
        <source>单号:000543</source>
        <translation>number:000543</translation>
    </message>
    <message>
        <source>标签:媒体</source>
        <translation>tag:媒体</translation>
    </message>
    <message>
        <source>轮次:2</source>
        <translation>round:2</translation>
    </message>
    <message>
        <source>时限还在走的</source>
        <translation>whose clock still runs</translation>
    </message>
    <message>
        <source>未办结而已过时限的</source>
        <translation>open and past the deadline</translation>
    </message>
    <message>
        <source>回访不满意的</source>
        <translation>dissatisfied at the follow-up</translation>
    </message>
    <message>
        <source>有未了结的督办的</source>
        <translation>with a supervision that is not closed</translation>
    </message>
    <message>
        <source>有待审批的申请的</source>
        <translation>with a request to be decided</translation>
    </message>
    <message>
        <source>有还没兑现的承诺的</source>
        <translation>with a promise still to be kept</translation>
    </message>
    <message>
        <source>来源:直派</source>
        <translation>source:直派</translation>
    </message>
    <message>
        <source>渠道:业务监督电话</source>
        <translation>channel:业务监督电话</translation>
    </message>
    <message>
        <source>派了单还没签收、已过签收时限的</source>
        <translation>dispatched, not signed in time</translation>
    </message>
</context>
<context>
    <name>RankQuery</name>
    <message>
        <source>受理</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>有答案</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>红黄牌：没有得满分</source>
        <translation>Card: less than the whole</translation>
    </message>
</context>
<context>
    <name>RateTarget</name>
    <message>
        <source>已联系</source>
        <translation>contacted</translation>
    </message>
    <message>
        <source>解决</source>
        <translation>resolved</translation>
    </message>
    <message>
        <source>满意</source>
        <translation>satisfied</translation>
    </message>
    <message>
        <source>目标%1%：已达到</source>
        <translation>Target %1%: reached</translation>
    </message>
    <message>
        <source>目标%1%：还差%2件（计入的案件中再有%2件转为%3）</source>
        <translation>Target %1%: %2 cases short (%2 more of the counted ones %3)</translation>
    </message>
    <message>
        <source>目标%1%：还差%2件（计入的案件中再有%2件转为%3，或新增%4件全部%3）</source>
        <translation>Target %1%: %2 cases short (%2 more of the counted ones %3, or %4 further cases all %3)</translation>
    </message>
</context>
<context>
    <name>RateWarning</name>
    <message>
        <source>%1%2%（%3）</source>
        <translation>%1 %2% (%3)</translation>
    </message>
    <message>
        <source>%1低于%2%</source>
        <translation>%1 below %2%</translation>
    </message>
    <message>
        <source>%1较上期下降%2个百分点</source>
        <translation>%1 down by %2 points on the period before</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>这项申请</source>
        <translation>This request</translation>
    </message>
    <message>
        <source>这项分办</source>
        <translation>This assignment</translation>
    </message>
    <message>
        <source>这一轮办理</source>
        <translation>This round</translation>
    </message>
    <message>
        <source>这次回访</source>
        <translation>This follow-up call</translation>
    </message>
    <message>
        <source>这项承诺</source>
        <translation>This promise</translation>
    </message>
    <message>
        <source>这次暂缓</source>
        <translation>This snooze</translation>
    </message>
    <message>
        <source>这一班</source>
        <translation>This shift</translation>
    </message>
    <message>
        <source>这张交接班单</source>
        <translation>This hand-over sheet</translation>
    </message>
    <message>
        <source>这个附件</source>
        <translation>this attachment</translation>
    </message>
    <message>
        <source>该月考评表</source>
        <translation>The assessment table of the month</translation>
    </message>
    <message>
        <source>这个专项</source>
        <translation>This special task</translation>
    </message>
    <message>
        <source>通报的这一句</source>
        <translation>this sentence of the bulletin</translation>
    </message>
    <message>
        <source>这个通报模板</source>
        <translation>this bulletin template</translation>
    </message>
</context>
<context>
    <name>Reduction</name>
    <message>
        <source>持平</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>下降%1%</source>
        <translation>down %1%</translation>
    </message>
    <message>
        <source>上升%1%</source>
        <translation>up %1%</translation>
    </message>
    <message>
        <source>—（%1为0）</source>
        <translation>— (0 %1)</translation>
    </message>
    <message>
        <source>上年</source>
        <translation>last year</translation>
    </message>
</context>
<context>
    <name>ReferenceService</name>
    <message>
        <source>没有写明上级。</source>
        <translation>The parent is not stated. </translation>
    </message>
    <message>
        <source>没有上级地点“%1”。</source>
        <translation>There is no parent place “%1”. </translation>
    </message>
    <message>
        <source>没有名称。</source>
        <translation>There is no name. </translation>
    </message>
    <message>
        <source>没有上级单位“%1”。</source>
        <translation>There is no parent unit “%1”. </translation>
    </message>
    <message>
        <source>上一级分类是空的。</source>
        <translation>The category above is empty. </translation>
    </message>
    <message>
        <source>表中没有认得出的表头。</source>
        <translation>No known header was found in the sheet. </translation>
    </message>
    <message>
        <source>没有写入任何内容。</source>
        <translation>Nothing was written. </translation>
    </message>
    <message>
        <source>分类表需要“一级分类、二级分类、三级分类”三列。</source>
        <translation>A category sheet needs the three columns “一级分类、二级分类、三级分类” (levels 1 to 3). </translation>
    </message>
    <message>
        <source>需要“名称、上级、别名”等列。</source>
        <translation>Columns such as “名称、上级、别名” (name, parent, alias) are needed. </translation>
    </message>
    <message>
        <source>第 %1 行：%2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>没有保存任何改动。</source>
        <translation>No change was saved. </translation>
    </message>
    <message>
        <source>名称是空的。</source>
        <translation>The name is empty. </translation>
    </message>
    <message>
        <source>请填写名称。</source>
        <translation>Enter a name. </translation>
    </message>
    <message>
        <source>名称超过 %1 个字。</source>
        <translation>The name has more than %1 characters. </translation>
    </message>
    <message>
        <source>请缩短名称。</source>
        <translation>Shorten the name. </translation>
    </message>
    <message>
        <source>已经有“%1”。</source>
        <translation>“%1” already exists. </translation>
    </message>
    <message>
        <source>请换一个名称，或修改已有的那一条。</source>
        <translation>Use another name, or change the existing entry. </translation>
    </message>
    <message>
        <source>“%1”的上级不合适。</source>
        <translation>The parent of “%1” does not fit. </translation>
    </message>
    <message>
        <source>街镇属于区，社区属于街镇，点位属于街镇或社区。</source>
        <translation>A sub-district belongs to a district, a community to a sub-district, a place to a sub-district or a community. </translation>
    </message>
    <message>
        <source>分类只有三级。</source>
        <translation>Categories have three levels only. </translation>
    </message>
    <message>
        <source>请选一级或二级分类作为上级。</source>
        <translation>Choose a level 1 or level 2 category as the parent. </translation>
    </message>
    <message>
        <source>时限应为 1 到 1000。</source>
        <translation>A time limit must lie between 1 and 1000. </translation>
    </message>
    <message>
        <source>请改正后再保存。</source>
        <translation>Correct it, then save. </translation>
    </message>
    <message>
        <source>这个时限类别已不存在。</source>
        <translation>This time-limit class no longer exists. </translation>
    </message>
    <message>
        <source>请刷新后再试。</source>
        <translation>Refresh and try again. </translation>
    </message>
    <message>
        <source>读不出这个文件。</source>
        <translation>This file cannot be read. </translation>
    </message>
    <message>
        <source>工作日历没有改动。</source>
        <translation>The work calendar is unchanged. </translation>
    </message>
    <message>
        <source>请确认文件存在且是工作日历的 JSON 文件。</source>
        <translation>Check that the file exists and is a work calendar in JSON. </translation>
    </message>
    <message>
        <source>没有街道“%1”。</source>
        <translation>There is no sub-district “%1”. </translation>
    </message>
    <message>
        <source>没有社区“%1”。</source>
        <translation>There is no community “%1”. </translation>
    </message>
    <message>
        <source>没有写明街道或社区。</source>
        <translation>The sub-district or community is not stated. </translation>
    </message>
    <message>
        <source>需要“名称、类型、街道、社区、网格、别名”等列。</source>
        <translation>Columns such as “名称、类型、街道、社区、网格、别名” (name, type, sub-district, community, grid, aliases) are needed. </translation>
    </message>
</context>
<context>
    <name>ReferenceStore</name>
    <message>
        <source>该时限类别</source>
        <translation>This time-limit class</translation>
    </message>
    <message>
        <source>该考核规则</source>
        <translation>This assessment rule</translation>
    </message>
    <message>
        <source>上级不能是自身或自身的下级。</source>
        <translation>A parent cannot be the entry itself or one below it. </translation>
    </message>
    <message>
        <source>本次操作未保存，已保存的数据不受影响。</source>
        <translation>This operation was not saved; data saved before are unaffected. </translation>
    </message>
    <message>
        <source>请另选上级。</source>
        <translation>Choose another parent. </translation>
    </message>
    <message>
        <source>该单位</source>
        <translation>This unit</translation>
    </message>
    <message>
        <source>该地点</source>
        <translation>This place</translation>
    </message>
    <message>
        <source>该分类</source>
        <translation>This category</translation>
    </message>
    <message>
        <source>上级分类</source>
        <translation>The parent category</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>没有改动任何内容。</source>
        <translation>Nothing was changed. </translation>
    </message>
</context>
<context>
    <name>RelationService</name>
    <message>
        <source>一件案件不能和它自己关联。</source>
        <translation>A case cannot be linked to itself. </translation>
    </message>
    <message>
        <source>找不到要关联的案件。</source>
        <translation>The case to link to was not found. </translation>
    </message>
    <message>
        <source>%1 已经并入这一件。</source>
        <translation>%1 is already merged into this case. </translation>
    </message>
    <message>
        <source>这两件案件之间没有关联。</source>
        <translation>These two cases are not linked. </translation>
    </message>
    <message>
        <source>这次来电</source>
        <translation>This call</translation>
    </message>
    <message>
        <source>%1 并入后停止计时，原定 %2 截止保留备查；撤销合并后仍按原定时间计时。</source>
        <translation>%1 stops counting once merged; its deadline of %2 is kept on record and applies again if the merge is undone. </translation>
    </message>
    <message>
        <source>%1 没有定截止时间，并入后不单独计时。</source>
        <translation>%1 has no deadline and will not be timed by itself once merged. </translation>
    </message>
    <message>
        <source>%1 仍在 %2 截止，不因并入而改变。</source>
        <translation>%1 is still due at %2; the merge does not change this. </translation>
    </message>
    <message>
        <source>%1 还没有定截止时间，派单时再定。</source>
        <translation>%1 has no deadline yet; it is set on dispatch. </translation>
    </message>
</context>
<context>
    <name>ReminderService</name>
    <message>
        <source>暂缓提醒需要写明理由。</source>
        <translation>A snooze needs a reason. </translation>
    </message>
    <message>
        <source>理由超过 %1 字。</source>
        <translation>The reason is longer than %1 characters. </translation>
    </message>
    <message>
        <source>暂缓到的时间 %1 不行。</source>
        <translation>A reminder cannot be snoozed until %1. </translation>
    </message>
    <message>
        <source>请写一个将来的、%1 天以内的时间。</source>
        <translation>Give a time in the future, within %1 days. </translation>
    </message>
    <message>
        <source>找不到这件案件。</source>
        <translation>This case was not found. </translation>
    </message>
    <message>
        <source>这项承诺不是这件案件的。</source>
        <translation>This promise belongs to another case. </translation>
    </message>
    <message>
        <source>找不到这次暂缓。</source>
        <translation>This snooze was not found. </translation>
    </message>
    <message>
        <source>这次暂缓刚刚被别处改过。</source>
        <translation>This snooze was just changed elsewhere. </translation>
    </message>
    <message>
        <source>这次暂缓已经结束。</source>
        <translation>This snooze is over already. </translation>
    </message>
    <message>
        <source>超期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>today</translation>
    </message>
    <message>
        <source>明天</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>三天内</source>
        <translation>Within 3 days</translation>
    </message>
    <message>
        <source>七天内</source>
        <translation>Within 7 days</translation>
    </message>
    <message>
        <source>签收超时</source>
        <translation>Not signed in time</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>超期第%1天</source>
        <translation>Overdue, day %1</translation>
    </message>
    <message>
        <source>将到期</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>承诺%1</source>
        <translation>Promise: %1</translation>
    </message>
    <message>
        <source>督办</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>共 %1 条提醒</source>
        <translation>%1 reminders in all</translation>
    </message>
    <message>
        <source>签收%1</source>
        <translation>Signing: %1</translation>
    </message>
    <message>
        <source>响应%1</source>
        <translation>First contact: %1</translation>
    </message>
</context>
<context>
    <name>ReplyHintPanel</name>
    <message>
        <source>◷ %1：%2</source>
        <translation>◷ %1: %2</translation>
    </message>
    <message>
        <source>◷ %1“%2”：%3</source>
        <translation>◷ %1 “%2”: %3</translation>
    </message>
</context>
<context>
    <name>ReplyRules</name>
    <message>
        <source>“%1”不是能用的词或正则表达式。</source>
        <translation>“%1” is no usable word or regular expression. </translation>
    </message>
    <message>
        <source>答复规则里有一个词是空的。</source>
        <translation>One word of the reply rules is empty. </translation>
    </message>
    <message>
        <source>答复规则“%1”</source>
        <translation>reply rule “%1”</translation>
    </message>
    <message>
        <source>有一条答复规则没有编码、种类、标题或建议。</source>
        <translation>A reply rule has no code, kind, title or advice. </translation>
    </message>
    <message>
        <source>答复清单“%1”</source>
        <translation>reply check “%1”</translation>
    </message>
    <message>
        <source>答复清单里有一项没有标题。</source>
        <translation>A line of the reply checklist has no title. </translation>
    </message>
    <message>
        <source>答复规则</source>
        <translation>reply rules</translation>
    </message>
    <message>
        <source>里面没有一条答复规则。</source>
        <translation>There is no reply rule in it. </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>统计期：%1    范围：%2    规则：%3</source>
        <translation>Period: %1    Scope: %2    Rule: %3</translation>
    </message>
    <message>
        <source>    演示数据</source>
        <translation>    Demo data</translation>
    </message>
    <message>
        <source>%1 %2接诉即办情况</source>
        <translation>%1: Swift Response to Public Complaints, %2</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>受理量（件）</source>
        <translation>Cases received</translation>
    </message>
    <message>
        <source>表扬（件）</source>
        <translation>Commendations</translation>
    </message>
    <message>
        <source>考核量（件）</source>
        <translation>Cases assessed</translation>
    </message>
    <message>
        <source>有答案（件）</source>
        <translation>Cases answered</translation>
    </message>
    <message>
        <source>未接通（件）</source>
        <translation>Cases not reached</translation>
    </message>
    <message>
        <source>未评价（件）</source>
        <translation>Cases not rated</translation>
    </message>
    <message>
        <source>响应率</source>
        <translation>Response rate</translation>
    </message>
    <message>
        <source>解决率</source>
        <translation>Resolution rate</translation>
    </message>
    <message>
        <source>满意率</source>
        <translation>Satisfaction rate</translation>
    </message>
    <message>
        <source>&#x3000;&#x3000;分子/分母</source>
        <translation>&#x3000;&#x3000;numerator/denominator</translation>
    </message>
    <message>
        <source>综合得分</source>
        <translation>Composite score</translation>
    </message>
    <message>
        <source>本期不计入考核：%1。</source>
        <translation>Not assessed this period: %1. </translation>
    </message>
    <message>
        <source>口径</source>
        <translation>Definitions</translation>
    </message>
    <message>
        <source>规则：%1。%2</source>
        <translation>Rule: %1. %2</translation>
    </message>
    <message>
        <source>生成：%1，%2 %3</source>
        <translation>Made: %1, %2 %3</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>占比</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>上年同期</source>
        <translation>Same period last year</translation>
    </message>
    <message>
        <source>同比</source>
        <translation>Year on year</translation>
    </message>
    <message>
        <source>承办单位</source>
        <translation>Handling unit</translation>
    </message>
    <message>
        <source>分组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>受理量</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>考核量</source>
        <translation>Assessed</translation>
    </message>
    <message>
        <source>响应 n/N</source>
        <translation>Response n/N</translation>
    </message>
    <message>
        <source>解决 n/N</source>
        <translation>Resolution n/N</translation>
    </message>
    <message>
        <source>满意 n/N</source>
        <translation>Satisfaction n/N</translation>
    </message>
    <message>
        <source>本期排名</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>上期排名</source>
        <translation>Previous rank</translation>
    </message>
    <message>
        <source>承办单位三率</source>
        <translation>Three rates by handling unit</translation>
    </message>
    <message>
        <source>样本不足</source>
        <translation>Too few</translation>
    </message>
    <message>
        <source>受理量同比</source>
        <translation>Cases received, year on year</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>上年</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>本年</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>增减</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>降幅</source>
        <translation>Reduction</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>合并降幅</source>
        <translation>Pooled reduction</translation>
    </message>
    <message>
        <source>平均每月降幅</source>
        <translation>Mean of monthly reductions</translation>
    </message>
    <message>
        <source>受理量：本年与上年</source>
        <translation>Cases received: this year and last</translation>
    </message>
    <message>
        <source>件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>辖区</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>属地</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>本月排名</source>
        <translation>Rank this month</translation>
    </message>
    <message>
        <source>上月排名</source>
        <translation>Rank last month</translation>
    </message>
    <message>
        <source>变化</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>%1%2分</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>演示数据</source>
        <translation>Demo data</translation>
    </message>
    <message>
        <source>概览</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>诉求分类</source>
        <translation>Request categories</translation>
    </message>
    <message>
        <source>点位</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>高频点位</source>
        <translation>Most frequent places</translation>
    </message>
    <message>
        <source>综合考评</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>无</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1，第%2版</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>，%1起</source>
        <translation>, from %1</translation>
    </message>
    <message>
        <source>减少%1件</source>
        <translation>%1 fewer</translation>
    </message>
    <message>
        <source>增加%1件</source>
        <translation>%1 more</translation>
    </message>
    <message>
        <source>持平</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>受理%1件，上年同期%2件，%3；合并降幅：%4；平均每月降幅：%5。</source>
        <translation>Received %1 cases, %2 in the same period last year, %3; pooled reduction: %4; mean of monthly reductions: %5. </translation>
    </message>
    <message>
        <source>上年为0的月份不参加平均：%1。</source>
        <translation>Months with 0 cases last year are left out of the mean: %1. </translation>
    </message>
    <message>
        <source>案件归属：按%1归入统计期（北京时间）。</source>
        <translation>Cases belong to a period by %1 (Beijing time). </translation>
    </message>
    <message>
        <source>计入</source>
        <translation>counted</translation>
    </message>
    <message>
        <source>不计入</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>答案来源：%1。</source>
        <translation>Source of answers: %1. </translation>
    </message>
    <message>
        <source>响应率 = 已联系 ÷（已联系 + 未联系）。</source>
        <translation>Response rate = contacted ÷ (contacted + not contacted). </translation>
    </message>
    <message>
        <source>解决率 =（解决 + 部分解决×%1）÷ 有解决情况答案的案件。</source>
        <translation>Resolution rate = (resolved + partly resolved × %1) ÷ cases with an answer on resolution. </translation>
    </message>
    <message>
        <source>满意率 =（满意 + 基本满意×%1 + 一般×%2）÷ 有评价的案件；未接通%3，未评价%4。</source>
        <translation>Satisfaction rate = (satisfied + mostly satisfied × %1 + ordinary × %2) ÷ cases rated; not reached: %3; not rated: %4. </translation>
    </message>
    <message>
        <source>综合得分 = 响应率×%1 + 解决率×%2 + 满意率×%3；少于%4件有答案的案件不排名（样本不足）。</source>
        <translation>Composite score = response rate × %1 + resolution rate × %2 + satisfaction rate × %3; fewer than %4 answered cases are not ranked (too few). </translation>
    </message>
    <message>
        <source>合并降幅 =（上年同期合计 - 本期合计）÷ 上年同期合计。</source>
        <translation>Pooled reduction = (total of the same period last year − total of this period) ÷ total of the same period last year. </translation>
    </message>
    <message>
        <source>平均每月降幅 = 各月降幅的平均数；上年为0的月份不参加平均并列出。</source>
        <translation>Mean of monthly reductions = the mean of each month&apos;s reduction; months with 0 cases last year are left out and listed. </translation>
    </message>
    <message>
        <source>分母为0时写“—”，不写0%或100%。</source>
        <translation>With a denominator of 0 a “—” is shown, not 0% or 100%. </translation>
    </message>
    <message>
        <source>%1 %2 件</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>受理量：统计期内的案件，不含已合并、已作废、不计入总量的案件，不含类型：%1；不含特殊处置：%2。</source>
        <translation>Cases received: cases of the period without those merged, void or not counted in the total, without types: %1; without special dispositions: %2. </translation>
    </message>
    <message>
        <source>考核量：受理量中不含类型：%1；不含特殊处置：%2；不含剔除的案件；挂账案件%3；当场答复的咨询%4。</source>
        <translation>Cases assessed: cases received without types: %1; without special dispositions: %2; without excluded cases; suspended cases %3; consultations answered at once %4. </translation>
    </message>
    <message>
        <source>环比：%1。</source>
        <translation>Period on period: %1. </translation>
    </message>
    <message>
        <source>同比：%1。</source>
        <translation>Year on year: %1. </translation>
    </message>
    <message>
        <source>同比（%1累计）</source>
        <translation>Year on year (cumulative, %1)</translation>
    </message>
    <message>
        <source>不设</source>
        <translation>none</translation>
    </message>
    <message>
        <source>同分：%1；考评表中的满分%2分。</source>
        <translation>Equal scores: %1; full mark in the assessment table %2. </translation>
    </message>
    <message>
        <source>    发出登记 %1</source>
        <translation>    Register no. %1</translation>
    </message>
    <message>
        <source>响应率%1，解决率%2，满意率%3</source>
        <translation>response rate %1, resolution rate %2, satisfaction rate %3</translation>
    </message>
    <message>
        <source>，或任一率较上期下降%1个百分点及以上</source>
        <translation>, or any rate down by %1 points or more on the period before</translation>
    </message>
    <message>
        <source>红牌：低于%1；黄牌：低于%2%3。</source>
        <translation>Red card: below %1; yellow card: below %2%3. </translation>
    </message>
    <message>
        <source>目标：%1。</source>
        <translation>Targets: %1. </translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>本期</source>
        <translation>This period</translation>
    </message>
    <message>
        <source>分子/分母</source>
        <translation>Numerator/denominator</translation>
    </message>
    <message>
        <source>上期</source>
        <translation>Previous period</translation>
    </message>
    <message>
        <source>上年同期</source>
        <translation>Same period last year</translation>
    </message>
    <message>
        <source>受理量（件）</source>
        <translation>Cases received</translation>
    </message>
    <message>
        <source>表扬（件）</source>
        <translation>Commendations</translation>
    </message>
    <message>
        <source>考核量（件）</source>
        <translation>Cases assessed</translation>
    </message>
    <message>
        <source>有答案（件）</source>
        <translation>Cases answered</translation>
    </message>
    <message>
        <source>综合得分</source>
        <translation>Composite score</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>概览</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>点位</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>承办单位</source>
        <translation>Handling unit</translation>
    </message>
    <message>
        <source>同比</source>
        <translation>Year on year</translation>
    </message>
    <message>
        <source>综合考评</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>案件编号</source>
        <translation>Case no.</translation>
    </message>
    <message>
        <source>受理时间</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>街镇</source>
        <translation>Sub-district</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>天数</source>
        <translation>Days</translation>
    </message>
</context>
<context>
    <name>ReportSchedule</name>
    <message>
        <source>看不懂“%1”。</source>
        <translation>“%1” is not understood. </translation>
    </message>
    <message>
        <source>请写成：每月1日 08:30 通报；每月1日 08:30 报表；每周一 08:00 清单；每天 07:30 晨报。</source>
        <translation>Write it like this: 每月1日 08:30 通报；每月1日 08:30 报表；每周一 08:00 清单；每天 07:30 晨报. </translation>
    </message>
</context>
<context>
    <name>RequestLifecycle</name>
    <message>
        <source>延期理由</source>
        <translation>Reason of the extension</translation>
    </message>
    <message>
        <source>挂账理由</source>
        <translation>Reason of the suspension</translation>
    </message>
    <message>
        <source>剔除理由</source>
        <translation>Reason of the exclusion</translation>
    </message>
    <message>
        <source>剔除类型</source>
        <translation>Exclusion type</translation>
    </message>
    <message>
        <source>申诉理由</source>
        <translation>Reason of the appeal</translation>
    </message>
    <message>
        <source>督办要求</source>
        <translation>Demand</translation>
    </message>
    <message>
        <source>催办内容</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>吹哨事由</source>
        <translation>Reason of the whistle</translation>
    </message>
    <message>
        <source>吹哨单位</source>
        <translation>Unit called</translation>
    </message>
    <message>
        <source>提级事由</source>
        <translation>Reason of the escalation</translation>
    </message>
    <message>
        <source>提级职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>这一项不能再改。</source>
        <translation>It cannot be changed any more. </translation>
    </message>
    <message>
        <source>现在可以：%1。</source>
        <translation>Possible now: %1. </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1” </translation>
    </message>
    <message>
        <source>案件是%1时可以。</source>
        <translation>Possible while the case is %1. </translation>
    </message>
    <message>
        <source>还没有提出%1，不能%2。</source>
        <translation>%1 was not raised yet; “%2” is not possible. </translation>
    </message>
    <message>
        <source>请先提出。</source>
        <translation>Raise it first. </translation>
    </message>
    <message>
        <source>这项%1现在是“%2”，不能%3。</source>
        <translation>%1 is now “%2”; “%3” is not possible. </translation>
    </message>
    <message>
        <source>案件现在是“%1”，不能%2。</source>
        <translation>The case is now “%1”; “%2” is not possible. </translation>
    </message>
    <message>
        <source>%1%2</source>
        <comment>“同意”“延期”</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RequestSection</name>
    <message>
        <source>%1 已告知诉求人</source>
        <translation>%1 complainant told</translation>
    </message>
    <message>
        <source>%1 已告知热线</source>
        <translation>%1 hotline told</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>延期到 %1</source>
        <translation>Extended to %1</translation>
    </message>
    <message>
        <source>回复期限 %1</source>
        <translation>Answer until %1</translation>
    </message>
    <message>
        <source>证据：%1</source>
        <translation>Evidence: %1</translation>
    </message>
    <message>
        <source>申诉成立则不计入考核</source>
        <translation>Taken out of the assessment if the appeal succeeds</translation>
    </message>
    <message>
        <source>发出</source>
        <translation>Issued</translation>
    </message>
</context>
<context>
    <name>RequestService</name>
    <message>
        <source>还没有写%1。</source>
        <translation>%1 is missing. </translation>
    </message>
    <message>
        <source>%1还没有写证据。</source>
        <translation>%1: evidence is missing. </translation>
    </message>
    <message>
        <source>请写明依据或证据材料，例如照片、记录、文件编号。</source>
        <translation>Name the evidence, for instance photos, records, document numbers. </translation>
    </message>
    <message>
        <source>还没有写延期到什么时候。</source>
        <translation>The new deadline is missing. </translation>
    </message>
    <message>
        <source>有一栏超过 %1 字。</source>
        <translation>A text is longer than %1 characters. </translation>
    </message>
    <message>
        <source>回复期限 %1 已经过去。</source>
        <translation>The time to answer, %1, has passed. </translation>
    </message>
    <message>
        <source>延期后的时间 %1 不晚于现在的办结时限 %2。</source>
        <translation>The new time %1 is not later than the present deadline %2. </translation>
    </message>
    <message>
        <source>请写一个更晚的时间。</source>
        <translation>Write a later time. </translation>
    </message>
    <message>
        <source>这件案件已有一项%1待审批。</source>
        <translation>This case has an undecided request already: %1. </translation>
    </message>
    <message>
        <source>请先审批或撤回那一项。</source>
        <translation>Decide or withdraw that one first. </translation>
    </message>
    <message>
        <source>这件案件已经挂账。</source>
        <translation>This case is suspended already. </translation>
    </message>
    <message>
        <source>这件案件已经剔除。</source>
        <translation>This case is excluded already. </translation>
    </message>
    <message>
        <source>写的时间 %1 晚于现在。</source>
        <translation>The time %1 is later than now. </translation>
    </message>
    <message>
        <source>写的时间 %1 早于上一步的 %2。</source>
        <translation>The time %1 is earlier than that of the step before, %2. </translation>
    </message>
    <message>
        <source>还没有告知热线，不能同意延期。</source>
        <translation>The hotline was not told; the extension cannot be approved. </translation>
    </message>
    <message>
        <source>还没有告知诉求人，不能同意延期。</source>
        <translation>The complainant was not told; the extension cannot be approved. </translation>
    </message>
    <message>
        <source>延期要向诉求人说明理由并告知热线，请先办这两件事。</source>
        <translation>An extension needs its reason told to the complainant and notice to the hotline; do both first. </translation>
    </message>
    <message>
        <source>案件正在挂账，时限没有在走，不能同意延期。</source>
        <translation>The case is suspended and its clock stands still; the extension cannot be approved. </translation>
    </message>
    <message>
        <source>请先结束挂账。</source>
        <translation>End the suspension first. </translation>
    </message>
    <message>
        <source>找不到这件案件。</source>
        <translation>This case was not found. </translation>
    </message>
    <message>
        <source>这项%1刚刚被别处改过。</source>
        <translation>%1 was changed elsewhere just now. </translation>
    </message>
    <message>
        <source>请看一眼新的内容，再做一次。</source>
        <translation>Look at the new content and do it again. </translation>
    </message>
    <message>
        <source>还没有写回复内容。</source>
        <translation>The answer is missing. </translation>
    </message>
    <message>
        <source>“%1”需要写明理由。</source>
        <translation>“%1” needs a reason. </translation>
    </message>
    <message>
        <source>找不到这项申请。</source>
        <translation>This request was not found. </translation>
    </message>
</context>
<context>
    <name>RevealService</name>
    <message>
        <source>找不到这件案件。</source>
        <translation>This case was not found. </translation>
    </message>
    <message>
        <source>列出完整的个人信息要写明用途。</source>
        <translation>A list of personal data in full needs a purpose. </translation>
    </message>
    <message>
        <source>没有列出任何案件。</source>
        <translation>No case was listed. </translation>
    </message>
    <message>
        <source>请写明用途后再试。</source>
        <translation>Write what it is for and try again. </translation>
    </message>
    <message>
        <source>列出 %1 件的完整个人信息</source>
        <translation>%1 cases listed with personal data in full</translation>
    </message>
    <message>
        <source>，用途：%1</source>
        <translation>, purpose: %1</translation>
    </message>
</context>
<context>
    <name>Reversal</name>
    <message>
        <source>%1 的“%2”</source>
        <translation>“%2” of %1</translation>
    </message>
    <message>
        <source>%1后来由“%2”在 %3 改过（%4）。</source>
        <translation>%1 was changed later by “%2” at %3 (%4). </translation>
    </message>
    <message>
        <source>%1已经不是这一步留下的内容。</source>
        <translation>%1 is no longer as this operation left it. </translation>
    </message>
    <message>
        <source>请先撤销后来的改动，或直接修改这件案件。</source>
        <translation>Undo the later change first, or change the case directly. </translation>
    </message>
    <message>
        <source>这一步还改了案件以外的资料，不能撤销。</source>
        <translation>This operation also changed data other than cases and cannot be undone. </translation>
    </message>
    <message>
        <source>请直接修改。</source>
        <translation>Change the data directly. </translation>
    </message>
    <message>
        <source>这一步由另一个版本的程序写下，不能撤销。</source>
        <translation>This operation was written by another version of the program and cannot be undone. </translation>
    </message>
    <message>
        <source>请先撤销后来的改动，或直接修改。</source>
        <translation>Undo the later change first, or edit directly. </translation>
    </message>
    <message>
        <source>%1 与 %2 的关联后来改过。</source>
        <translation>What was said about %1 and %2 was changed later. </translation>
    </message>
    <message>
        <source>点位“%1”后来合并过或恢复过。</source>
        <translation>The point “%1” was merged or restored later. </translation>
    </message>
    <message>
        <source>点位“%1”后来改过。</source>
        <translation>The point “%1” was changed later. </translation>
    </message>
    <message>
        <source>后来又有了同名的点位“%1”。</source>
        <translation>Another point named “%1” was added later. </translation>
    </message>
    <message>
        <source>%1 的综合考评表</source>
        <translation>The assessment table of %1</translation>
    </message>
    <message>
        <source>专项“%1”</source>
        <translation>special task “%1”</translation>
    </message>
    <message>
        <source>通报（%1）里的这一句</source>
        <translation>This sentence of the bulletin (%1)</translation>
    </message>
    <message>
        <source>通报模板“%1”</source>
        <translation>The bulletin template “%1”</translation>
    </message>
    <message>
        <source>%1“%2”</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>请存一个新版本，写明从哪天起用。</source>
        <translation>Please save a new version and say from which day it counts. </translation>
    </message>
    <message>
        <source>后来又有了“%1”第%2版。</source>
        <translation>There is version %2 of “%1” by now. </translation>
    </message>
    <message>
        <source>默认规则后来又改过。</source>
        <translation>The default rule was changed again later. </translation>
    </message>
    <message>
        <source>原来的默认规则已经不在。</source>
        <translation>The earlier default rule is no longer there. </translation>
    </message>
    <message>
        <source>这一版考核规则后来改过。</source>
        <translation>This version of the rule was changed later. </translation>
    </message>
    <message>
        <source>“%1”第%2版已经启用，按它算过的数字要能重算。</source>
        <translation>Version %2 of “%1” is in force; figures made by it must be repeatable. </translation>
    </message>
    <message>
        <source>值班表的 %1 </source>
        <translation>The shift %1 </translation>
    </message>
    <message>
        <source>“%1”是默认规则的唯一版本。</source>
        <translation>“%1” is the only version of the default rule. </translation>
    </message>
</context>
<context>
    <name>Rework</name>
    <message>
        <source>回访结果：%1。</source>
        <translation>Follow-up: %1. </translation>
    </message>
</context>
<context>
    <name>RoundSection</name>
    <message>
        <source>没有回访</source>
        <translation>No follow-up</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 开始</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>时限 %1</source>
        <translation>Time limit %1</translation>
    </message>
    <message>
        <source>回复：%1</source>
        <translation>Reply: %1</translation>
    </message>
    <message>
        <source>本单位</source>
        <translation>Own unit</translation>
    </message>
    <message>
        <source>上级回访：未接通</source>
        <translation>Official follow-up: not reached</translation>
    </message>
    <message>
        <source>上级回访</source>
        <translation>Official follow-up</translation>
    </message>
</context>
<context>
    <name>RuleService</name>
    <message>
        <source>没有保存任何改动。</source>
        <translation>No change was saved. </translation>
    </message>
    <message>
        <source>没有名为“%1”的考核规则。</source>
        <translation>There is no assessment rule named “%1”. </translation>
    </message>
    <message>
        <source>现有规则：%1。</source>
        <translation>Existing rules: %1. </translation>
    </message>
    <message>
        <source>已经有“%1”。</source>
        <translation>“%1” already exists. </translation>
    </message>
    <message>
        <source>请换一个名称。</source>
        <translation>Choose another name. </translation>
    </message>
    <message>
        <source>请存为新版本，并写明从哪天起用。</source>
        <translation>Save a new version and say from which day it counts. </translation>
    </message>
    <message>
        <source>请存一个新版本来代替它。</source>
        <translation>Save a new version that replaces it. </translation>
    </message>
    <message>
        <source>“%1”是默认规则的唯一版本。</source>
        <translation>“%1” is the only version of the default rule. </translation>
    </message>
    <message>
        <source>请先把另一条规则设为默认。</source>
        <translation>Make another rule the default first. </translation>
    </message>
    <message>
        <source>“%1”第%2版</source>
        <translation>“%1” version %2</translation>
    </message>
    <message>
        <source>%1已经启用，按它算过的数字要能重算。</source>
        <translation>%1 is in force; figures made by it must be repeatable. </translation>
    </message>
    <message>
        <source>考核规则 %1</source>
        <translation>Assessment rule %1</translation>
    </message>
    <message>
        <source>%1已经启用，不能撤回。</source>
        <translation>%1 is in force and cannot be withdrawn. </translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>待派单</source>
        <translation>To dispatch</translation>
    </message>
    <message>
        <source>待签收</source>
        <translation>To sign for</translation>
    </message>
    <message>
        <source>今日到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>超期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>待审核</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>待回访</source>
        <translation>To follow up</translation>
    </message>
    <message>
        <source>不满意</source>
        <translation>Dissatisfied</translation>
    </message>
    <message>
        <source>全部未办结</source>
        <translation>All open</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>待归档</source>
        <translation>To close</translation>
    </message>
    <message>
        <source>回收站</source>
        <translation>Trash</translation>
    </message>
    <message>
        <source>督办</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>待审批</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>承诺回电</source>
        <translation>Promised calls</translation>
    </message>
</context>
<context>
    <name>ScheduleService</name>
    <message>
        <source>“%1”不是完整的文件夹路径。</source>
        <translation>“%1” is not the whole path of a folder. </translation>
    </message>
    <message>
        <source>请点“选择”选一个文件夹。</source>
        <translation>Press “Choose” and pick a folder. </translation>
    </message>
    <message>
        <source>还没有选放报表的文件夹。</source>
        <translation>No folder was chosen for the reports. </translation>
    </message>
    <message>
        <source>“%1”写了两遍。</source>
        <translation>“%1” stands there twice. </translation>
    </message>
    <message>
        <source>请删去一行。</source>
        <translation>Take one line out. </translation>
    </message>
    <message>
        <source>晨报 %1</source>
        <translation>Morning report %1</translation>
    </message>
</context>
<context>
    <name>SearchIndex</name>
    <message>
        <source>没有写入任何内容。</source>
        <translation>Nothing was written. </translation>
    </message>
    <message>
        <source>请重新打开文件后再试。</source>
        <translation>Open the file again and retry. </translation>
    </message>
    <message>
        <source>受理时间超出了可用的范围。</source>
        <translation>The time received is out of the usable range. </translation>
    </message>
    <message>
        <source>请改正受理时间后再保存。</source>
        <translation>Correct the time received, then save. </translation>
    </message>
    <message>
        <source>案件的地点不在当前的参照数据中。</source>
        <translation>The place of the case is not in the current reference data. </translation>
    </message>
    <message>
        <source>已保存的数据不受影响。</source>
        <translation>Saved data are unaffected. </translation>
    </message>
</context>
<context>
    <name>SeasonReminders</name>
    <message>
        <source>这个季节预案已经不在台账里。</source>
        <translation>This season plan is no longer in the ledger. </translation>
    </message>
    <message>
        <source>这条提醒没有暂缓。</source>
        <translation>This reminder is not snoozed. </translation>
    </message>
</context>
<context>
    <name>Seed</name>
    <message>
        <source>程序自带的资料缺失（%1）。</source>
        <translation>Data that come with the program are missing (%1). </translation>
    </message>
    <message>
        <source>数据未改动。</source>
        <translation>The data are unchanged. </translation>
    </message>
    <message>
        <source>请重新安装程序。</source>
        <translation>Install the program again. </translation>
    </message>
</context>
<context>
    <name>ShownTable</name>
    <message>
        <source>表</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>看板数字</source>
        <translation>Figures of the board</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>口径</source>
        <translation>Basis</translation>
    </message>
</context>
<context>
    <name>SnippetService</name>
    <message>
        <source>没有保存任何改动。</source>
        <translation>No change was saved. </translation>
    </message>
    <message>
        <source>代码应是一个词，不超过 %1 个字。</source>
        <translation>The code must be one word of at most %1 characters. </translation>
    </message>
    <message>
        <source>例如“漏水”，输入“;;漏水”即可插入。</source>
        <translation>For example “漏水” (leak): typing “;;漏水” inserts it. </translation>
    </message>
    <message>
        <source>短语应有内容，不超过 %1 个字。</source>
        <translation>A phrase needs a text of at most %1 characters. </translation>
    </message>
    <message>
        <source>请改正后再保存。</source>
        <translation>Correct it, then save. </translation>
    </message>
    <message>
        <source>没有变量{%1}。</source>
        <translation>There is no variable {%1}. </translation>
    </message>
    <message>
        <source>可用的变量：{%1}。</source>
        <translation>Available variables: {%1}. </translation>
    </message>
    <message>
        <source>只能改自己的或共用的短语。</source>
        <translation>Only your own or shared phrases can be changed. </translation>
    </message>
    <message>
        <source>请另存为自己的短语。</source>
        <translation>Save it as a phrase of your own. </translation>
    </message>
    <message>
        <source>已经有“;;%1”。</source>
        <translation>“;;%1” already exists. </translation>
    </message>
    <message>
        <source>请换一个代码，或修改已有的那一条。</source>
        <translation>Use another code, or change the existing entry. </translation>
    </message>
</context>
<context>
    <name>SpecialDisposition</name>
    <message>
        <source>情况紧急，请立即拨打110、119、120或122。</source>
        <translation>This is urgent; please call 110, 119, 120 or 122 at once. </translation>
    </message>
    <message>
        <source>这件事应当通过诉讼、仲裁、复议或信访等法定渠道办理，请向有关机关提出。</source>
        <translation>This matter must go through a legal channel such as litigation, arbitration, administrative review or petition; please take it to the authority concerned. </translation>
    </message>
    <message>
        <source>您反映的事项此前已受理，没有新的情况，现将办理进展或结果告知您。</source>
        <translation>What you report has been received before and there is nothing new; here is the progress or the result. </translation>
    </message>
    <message>
        <source>这件事涉及秘密或他人隐私，热线不能受理，请向主管机关当面反映。</source>
        <translation>This matter involves secrets or the privacy of others and the hotline cannot take it; please report it in person to the authority in charge. </translation>
    </message>
    <message>
        <source>这件事不在热线受理范围内，请向主管单位反映。</source>
        <translation>This matter is outside the remit of the hotline; please report it to the unit in charge. </translation>
    </message>
    <message>
        <source>所提要求违反法律法规或者违背公序良俗，不予受理。</source>
        <translation>The request is unlawful or against public order and good morals and cannot be accepted. </translation>
    </message>
</context>
<context>
    <name>SpecialTaskService</name>
    <message>
        <source>还没有写专项名称。</source>
        <translation>The special task has no name yet. </translation>
    </message>
    <message>
        <source>请写一个名称。</source>
        <translation>Please write a name. </translation>
    </message>
    <message>
        <source>专项名称超过 %1 字。</source>
        <translation>The name is longer than %1 characters. </translation>
    </message>
    <message>
        <source>请写短一些。</source>
        <translation>Make it shorter. </translation>
    </message>
    <message>
        <source>有一栏超过 %1 字。</source>
        <translation>A text is longer than %1 characters. </translation>
    </message>
    <message>
        <source>专项的地点应是街道或点位。</source>
        <translation>A special task is about a street or a point. </translation>
    </message>
    <message>
        <source>请从列表中选一个街道或点位。</source>
        <translation>Please choose a street or point from the list. </translation>
    </message>
    <message>
        <source>还没有选专项的分类。</source>
        <translation>The special task has no category yet. </translation>
    </message>
    <message>
        <source>请从列表中选。</source>
        <translation>Please choose from the list. </translation>
    </message>
    <message>
        <source>期限早于专项的起算日。</source>
        <translation>The due day is before the day from which the task counts. </translation>
    </message>
    <message>
        <source>请改写期限。</source>
        <translation>Please change the due day. </translation>
    </message>
    <message>
        <source>还没有写专项办得怎么样。</source>
        <translation>Nothing is said yet about how the task ended. </translation>
    </message>
    <message>
        <source>请在“进展”里写明结果，再办结。</source>
        <translation>Please write the result under progress, then close it. </translation>
    </message>
    <message>
        <source>找不到这个专项。</source>
        <translation>This special task cannot be found. </translation>
    </message>
    <message>
        <source>这个专项刚刚被别处改过。</source>
        <translation>This special task has just been changed elsewhere. </translation>
    </message>
    <message>
        <source>请看一眼新的内容，再做一次。</source>
        <translation>Look at the new content and do it again. </translation>
    </message>
    <message>
        <source>这个专项已经办结，不能再改。</source>
        <translation>This special task is closed and cannot be changed. </translation>
    </message>
    <message>
        <source>要接着办，请先撤销办结。</source>
        <translation>To go on with it, please undo the closing first. </translation>
    </message>
</context>
<context>
    <name>Spreadsheet</name>
    <message>
        <source>没有写入任何数据，原文件未改动。</source>
        <translation>Nothing was written; the original file is unchanged. </translation>
    </message>
    <message>
        <source>找不到文件“%1”。</source>
        <translation>File “%1” was not found. </translation>
    </message>
    <message>
        <source>没有写入任何数据。</source>
        <translation>Nothing was written. </translation>
    </message>
    <message>
        <source>请检查文件是否已移动或改名。</source>
        <translation>Check whether the file was moved or renamed. </translation>
    </message>
    <message>
        <source>无法读取文件（%1）。</source>
        <translation>The file cannot be read (%1). </translation>
    </message>
    <message>
        <source>请检查文件的权限和所在磁盘。</source>
        <translation>Check the permissions of the file and its disk. </translation>
    </message>
    <message>
        <source>文件是空的。</source>
        <translation>The file is empty. </translation>
    </message>
    <message>
        <source>请选择有内容的表格文件。</source>
        <translation>Choose a spreadsheet with content. </translation>
    </message>
    <message>
        <source>这个文件不是表格。</source>
        <translation>This file is not a spreadsheet. </translation>
    </message>
    <message>
        <source>请选择 .xlsx 或 .csv 文件。</source>
        <translation>Choose an .xlsx or .csv file. </translation>
    </message>
    <message>
        <source>这是 %1 格式的文件，不能直接读取。</source>
        <translation>This is a file in %1 format and cannot be read directly. </translation>
    </message>
    <message>
        <source>请用 WPS 或 Excel 打开，另存为 .xlsx 后再导入。</source>
        <translation>Open it in WPS or Excel, save it as .xlsx, then import it. </translation>
    </message>
    <message>
        <source>表格设有打开密码，不能读取。</source>
        <translation>The spreadsheet has a password and cannot be read. </translation>
    </message>
    <message>
        <source>请用 WPS 或 Excel 打开，取消密码后另存为 .xlsx 再导入。</source>
        <translation>Open it in WPS or Excel, remove the password, save it as .xlsx, then import it. </translation>
    </message>
    <message>
        <source>表格文件不完整或已损坏，读到第 %1 行为止。</source>
        <translation>The spreadsheet is incomplete or damaged; it could be read up to row %1. </translation>
    </message>
    <message>
        <source>表格文件不完整或已损坏。</source>
        <translation>The spreadsheet is incomplete or damaged. </translation>
    </message>
    <message>
        <source>请重新下载或复制该文件，或用 WPS、Excel 打开后另存为 .xlsx 再导入。</source>
        <translation>Download or copy the file again, or open it in WPS or Excel, save it as .xlsx, then import it. </translation>
    </message>
    <message>
        <source>文件过大（%1 MB，上限 %2 MB）。</source>
        <translation>The file is too large (%1 MB, limit %2 MB). </translation>
    </message>
    <message>
        <source>请按月份拆分成几个文件后分别导入。</source>
        <translation>Split it by month into several files and import them one by one. </translation>
    </message>
    <message>
        <source>文件异常:解压后的大小远超正常表格，已停止读取。</source>
        <translation>Unusual file: unpacked it is far larger than a normal spreadsheet; reading was stopped. </translation>
    </message>
    <message>
        <source>请用 WPS 或 Excel 打开，只保留需要的内容，另存为新文件后再导入。</source>
        <translation>Open it in WPS or Excel, keep only what is needed, save it as a new file, then import it. </translation>
    </message>
    <message>
        <source>表格超过 %1 行。</source>
        <translation>The sheet has more than %1 rows. </translation>
    </message>
    <message>
        <source>第 %1 行有一段文字长得不像正常的单元格，已停止读取。</source>
        <translation>Row %1 has a text too long for a normal cell; reading was stopped. </translation>
    </message>
    <message>
        <source>请检查该行是否缺少引号，改正后再导入。</source>
        <translation>Check whether a quotation mark is missing in that row, correct it, then import again. </translation>
    </message>
    <message>
        <source>表格中没有任何内容。</source>
        <translation>The sheet has no content. </translation>
    </message>
    <message>
        <source>文件中没有名为“%1”的工作表。</source>
        <translation>The file has no worksheet named “%1”. </translation>
    </message>
    <message>
        <source>请选择有内容的工作表。</source>
        <translation>Choose a worksheet with content. </translation>
    </message>
    <message>
        <source>无法识别文件的文字编码。</source>
        <translation>The text encoding of the file was not recognised. </translation>
    </message>
    <message>
        <source>请指定编码，或用 WPS、Excel 打开后另存为 .xlsx 再导入。</source>
        <translation>Name the encoding, or open the file in WPS or Excel, save it as .xlsx, then import it. </translation>
    </message>
    <message>
        <source>文件内容不符合 %1 编码。</source>
        <translation>The file does not match the %1 encoding. </translation>
    </message>
    <message>
        <source>请改选其他编码，或用 WPS、Excel 打开后另存为 .xlsx 再导入。</source>
        <translation>Choose another encoding, or open the file in WPS or Excel, save it as .xlsx, then import it. </translation>
    </message>
    <message>
        <source>第 %1 行有一个引号没有结束。</source>
        <translation>A quotation mark in row %1 is never closed. </translation>
    </message>
    <message>
        <source>请补上引号或删去它后再导入。</source>
        <translation>Add the closing mark or delete it, then import again. </translation>
    </message>
    <message>
        <source>已取消。</source>
        <translation>Cancelled. </translation>
    </message>
    <message>
        <source>无法写入文件“%1”（%2）。</source>
        <translation>File “%1” cannot be written (%2). </translation>
    </message>
    <message>
        <source>原有文件未改动。</source>
        <translation>The existing file is unchanged. </translation>
    </message>
    <message>
        <source>请检查文件夹是否存在、能否写入、磁盘是否已满，或换一个位置。</source>
        <translation>Check that the folder exists and can be written and that the disk is not full, or choose another place. </translation>
    </message>
    <message>
        <source>没有权限</source>
        <translation>no permission</translation>
    </message>
    <message>
        <source>磁盘空间不足</source>
        <translation>not enough disk space</translation>
    </message>
    <message>
        <source>无法打开</source>
        <translation>cannot be opened</translation>
    </message>
    <message>
        <source>磁盘读写出错</source>
        <translation>disk error</translation>
    </message>
    <message>
        <source>……（全文共 %1 字符，其余见工作表“长文本”）</source>
        <translation>… (%1 characters in all, the rest is in sheet “Long text”)</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>长文本</source>
        <translation>Long text</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>段</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>其余文字</source>
        <translation>Remaining text</translation>
    </message>
    <message>
        <source>内存不足</source>
        <translation>out of memory</translation>
    </message>
    <message>
        <source>行或列超出表格的范围</source>
        <translation>row or column outside the sheet</translation>
    </message>
    <message>
        <source>写出的内容不完整，磁盘可能已满</source>
        <translation>what was written is incomplete, the disk may be full</translation>
    </message>
    <message>
        <source>&amp;L%1&amp;R第 &amp;P 页&#x3000;共 &amp;N 页</source>
        <comment>keep &amp;L, %1, &amp;R, &amp;P and &amp;N</comment>
        <translation>&amp;L%1&amp;RPage &amp;P of &amp;N</translation>
    </message>
    <message>
        <source>第 %1 行“%2”（U+%3）</source>
        <translation>row %1 “%2” (U+%3)</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>这种编码写不下 %1 个字：%2等。</source>
        <translation>This encoding cannot hold %1 letters: %2 and others. </translation>
    </message>
    <message>
        <source>这种编码写不下 %1 个字：%2。</source>
        <translation>This encoding cannot hold %1 letters: %2. </translation>
    </message>
    <message>
        <source>没有写出文件，原有文件未改动，一个字也没有丢。</source>
        <translation>No file was written, an older one is unchanged and no letter was lost. </translation>
    </message>
    <message>
        <source>请改用 UTF-8（带 BOM）导出，Excel 和 WPS 都能打开。</source>
        <translation>Please export as UTF-8 (with BOM), which Excel and WPS open. </translation>
    </message>
</context>
<context>
    <name>StoryFacts</name>
    <message>
        <source>一季一主题</source>
        <translation>One theme a quarter</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>开展主题 %1 个：%2；措施 %3 项，已完成 %4 项。</source>
        <translation>%1 themes: %2; %3 measures, %4 done. </translation>
    </message>
    <message>
        <source>专项</source>
        <translation>Special tasks</translation>
    </message>
    <message>
        <source>立专项 %1 项，办结 %2 项。</source>
        <translation>%1 special tasks taken on, %2 closed. </translation>
    </message>
    <message>
        <source>这些地点的同类诉求，自起算日以来受理 %1 件。</source>
        <translation>%1 cases of the kind at these places since their first day. </translation>
    </message>
    <message>
        <source>只说明办了什么，没有同别处比较。</source>
        <translation>Tells what was done; nothing was compared with other places. </translation>
    </message>
    <message>
        <source>业务监督电话</source>
        <translation>Supervision line</translation>
    </message>
    <message>
        <source>公厕 %1 座，已张贴标识 %2 座；回访 %3 次，其中告知业务监督电话 %4 次（%5）。</source>
        <translation>%1 public toilets, %2 with the label; %3 follow-up calls, the line told in %4 (%5). </translation>
    </message>
    <message>
        <source>打到业务监督电话 %1 件，12345 %2 件，分流 %3；上年同期分流 %4。</source>
        <translation>%1 cases on the own line, %2 on 12345, %3 diverted; %4 in the same days a year before. </translation>
    </message>
    <message>
        <source>两条线都按受理的案件清点；没有同没张贴标识的地方比较，不能说都是标识带来的。</source>
        <translation>Both lines are counted by received cases; places without labels were not compared, so the labels cannot be credited with all of it. </translation>
    </message>
    <message>
        <source>互检和巡查</source>
        <translation>Mutual inspection and patrol</translation>
    </message>
    <message>
        <source>发现问题 %1 个，其中班外发现 %2 个，已整改 %3 个。</source>
        <translation>%1 finds, %2 of them off duty, %3 rectified. </translation>
    </message>
    <message>
        <source>此后 %1 天内同一地点同一类：之后仍有诉求 %2 个，可能避免 %3 个，观察中 %4 个，未整改也没有诉求 %5 个。</source>
        <translation>Same place and category in the %1 days after: cases came for %2, perhaps avoided %3, being watched %4, neither rectified nor called about %5. </translation>
    </message>
    <message>
        <source>“可能避免”只说整改以后没有人来电，不等于没有整改就一定有人来电。</source>
        <translation>“Perhaps avoided” says only that nobody called after the rectification, not that somebody would have called without it. </translation>
    </message>
    <message>
        <source>设施检查</source>
        <translation>Inspections</translation>
    </message>
    <message>
        <source>检查 %1 次，不合格 %2 次。</source>
        <translation>%1 inspections, %2 failed. </translation>
    </message>
    <message>
        <source>检查都合格。</source>
        <translation>All passed. </translation>
    </message>
    <message>
        <source>不合格的已整改 %1 次，还有 %2 次。</source>
        <translation>Of those that failed %1 were rectified, %2 are left. </translation>
    </message>
    <message>
        <source>按台账逐条清点；没有记的不在内。</source>
        <translation>Counted line by line in the ledger; what was not written down is not in it. </translation>
    </message>
    <message>
        <source>群诉事件处置</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>处置群诉事件 %1 起，涉及 %2 户。</source>
        <translation>%1 incidents, %2 households affected. </translation>
    </message>
    <message>
        <source>已恢复 %1 起，还有 %2 起。</source>
        <translation>%1 over, %2 not yet. </translation>
    </message>
    <message>
        <source>按台账逐起清点，户数是填报的。</source>
        <translation>Counted in the ledger; the households are as reported. </translation>
    </message>
    <message>
        <source>群众表扬</source>
        <translation>Commendations</translation>
    </message>
    <message>
        <source>收到表扬 %1 件。</source>
        <translation>%1 commendations. </translation>
    </message>
    <message>
        <source>上年同期 %1 件。</source>
        <translation>%1 in the same days a year before. </translation>
    </message>
    <message>
        <source>样本少，不宜下结论。</source>
        <translation>Few cases; no conclusion. </translation>
    </message>
    <message>
        <source>按受理的案件清点。</source>
        <translation>Counted by received cases. </translation>
    </message>
    <message>
        <source>预判和季节准备</source>
        <translation>Forecast and season</translation>
    </message>
    <message>
        <source>易发点位清单 %1 处，已完成 %2 处。</source>
        <translation>%1 likely places on lists, %2 done. </translation>
    </message>
    <message>
        <source>历史不足 24 个月，没有作预判。</source>
        <translation>Less than 24 months of history; nothing was forecast. </translation>
    </message>
    <message>
        <source>预判：%1</source>
        <translation>Forecast: %1</translation>
    </message>
    <message>
        <source>预判用事后的实际件数检验；清单做完以后少来了多少，没有比较。</source>
        <translation>Forecasts are tested by what came; how many cases the lists spared was not compared. </translation>
    </message>
    <message>
        <source>热心人回访</source>
        <translation>Calls to warm-hearted citizens</translation>
    </message>
    <message>
        <source>恶劣天气后主动打电话 %1 次，接通 %2 次。</source>
        <translation>%1 calls after bad weather, %2 reached. </translation>
    </message>
    <message>
        <source>接通的人说路面已清理的 %1 次，听到要办的事 %2 件。</source>
        <translation>The road was cleared, said %1 of those reached; %2 matters were heard of. </translation>
    </message>
    <message>
        <source>是接电话的人说的，没有打电话的地方怎样不知道。</source>
        <translation>As those who answered said; of places without a call nothing is known. </translation>
    </message>
    <message>
        <source>志愿者服务队</source>
        <translation>Volunteers</translation>
    </message>
    <message>
        <source>开展活动 %1 次，共 %2 小时。</source>
        <translation>%1 activities, %2 hours. </translation>
    </message>
    <message>
        <source>发现问题 %1 个。</source>
        <translation>%1 matters found. </translation>
    </message>
    <message>
        <source>四方议事</source>
        <translation>Weekly meeting</translation>
    </message>
    <message>
        <source>议事 %1 项。</source>
        <translation>%1 matters. </translation>
    </message>
    <message>
        <source>已办结 %1 项，还有 %2 项。</source>
        <translation>%1 done, %2 open. </translation>
    </message>
    <message>
        <source>单位指标</source>
        <translation>Indicators of units</translation>
    </message>
    <message>
        <source>%1（%2）%3 家</source>
        <translation>%1 (%2): %3 units</translation>
    </message>
    <message>
        <source>%1，达到目标 %2 家</source>
        <translation>%1, %2 reach the target</translation>
    </message>
    <message>
        <source>登记指标 %1 项。</source>
        <translation>%1 indicators kept. </translation>
    </message>
    <message>
        <source>%1。</source>
        <translation>%1. </translation>
    </message>
    <message>
        <source>数是填报的，来源写在指标里。</source>
        <translation>The numbers are as reported; the indicator names their source. </translation>
    </message>
</context>
<context>
    <name>StoryService</name>
    <message>
        <source>受理群众诉求 %1 件，上年同期 %2 件，%3。总量的变化有许多原因，不能都算作主动治理的成效。</source>
        <translation>%1 cases received, %2 in the same days a year before, %3. The total changes for many reasons; not all of it is an effect of proactive work. </translation>
    </message>
    <message>
        <source>这段时间没有记录。</source>
        <translation>No records in this time. </translation>
    </message>
    <message>
        <source>没有记录，说不出变化。</source>
        <translation>Without records no change can be told. </translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>%1 %2主动治理回顾</source>
        <translation>%1 – proactive work, %2</translation>
    </message>
    <message>
        <source>演示数据，不代表真实情况。</source>
        <translation>Demonstration data, not real. </translation>
    </message>
    <message>
        <source>【%1】</source>
        <translation>[%1]</translation>
    </message>
    <message>
        <source>做了什么：%1</source>
        <translation>What was done: %1</translation>
    </message>
    <message>
        <source>有什么变化：%1</source>
        <translation>What changed: %1</translation>
    </message>
    <message>
        <source>把握：%1</source>
        <translation>How sure: %1</translation>
    </message>
    <message>
        <source>没有记录的做法：%1。</source>
        <translation>Practices without records: %1. </translation>
    </message>
    <message>
        <source>%1主动治理回顾</source>
        <translation>Proactive work, %1</translation>
    </message>
    <message>
        <source>做法</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>做了什么</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>有什么变化</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>把握</source>
        <translation>How sure</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>学习已停止。</source>
        <translation>Learning was stopped. </translation>
    </message>
    <message>
        <source>案件没有改动，原来的建议照常使用。</source>
        <translation>The cases are unchanged; the earlier suggestions stay in use. </translation>
    </message>
</context>
<context>
    <name>SupervisionLineService</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>12345 来件</source>
        <translation>12345 cases</translation>
    </message>
    <message>
        <source>业务监督电话来件</source>
        <translation>Own-line cases</translation>
    </message>
    <message>
        <source>回访</source>
        <translation>Called back</translation>
    </message>
    <message>
        <source>回访时已告知业务监督电话</source>
        <translation>told of the supervision line in the call-back</translation>
    </message>
    <message>
        <source>12345 与业务监督电话</source>
        <translation>12345 and the own line</translation>
    </message>
    <message>
        <source>折线是业务监督电话占两者之和的百分比</source>
        <translation>The line is the own line&apos;s percentage of both</translation>
    </message>
    <message>
        <source>12345</source>
        <translation>12345</translation>
    </message>
    <message>
        <source>业务监督电话</source>
        <translation>Supervision line</translation>
    </message>
    <message>
        <source>业务监督电话占比</source>
        <translation>Share of the own line</translation>
    </message>
    <message>
        <source>%1 件</source>
        <translation>%1 cases</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>占比</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>已告知</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>告知率</source>
        <translation>Told share</translation>
    </message>
    <message>
        <source>有标识设施</source>
        <translation>Facilities with label</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>受理量</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>表扬</source>
        <translation>Commendations</translation>
    </message>
    <message>
        <source>考核量</source>
        <translation>Assessed</translation>
    </message>
    <message>
        <source>有答案</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>未接通</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>未评价</source>
        <translation>Not rated</translation>
    </message>
    <message>
        <source>响应率</source>
        <translation>Response rate</translation>
    </message>
    <message>
        <source>解决率</source>
        <translation>Resolution rate</translation>
    </message>
    <message>
        <source>满意率</source>
        <translation>Satisfaction rate</translation>
    </message>
    <message>
        <source>响应率的分子/分母</source>
        <translation>Numerator/denominator of the response rate</translation>
    </message>
    <message>
        <source>解决率的分子/分母</source>
        <translation>Numerator/denominator of the resolution rate</translation>
    </message>
    <message>
        <source>满意率的分子/分母</source>
        <translation>Numerator/denominator of the satisfaction rate</translation>
    </message>
    <message>
        <source>综合得分</source>
        <translation>Composite score</translation>
    </message>
    <message>
        <source>%1，全部列</source>
        <translation>%1, all columns</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>统计范围</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>统计期</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>统计期第一天</source>
        <translation>First day of the period</translation>
    </message>
    <message>
        <source>统计期最后一天</source>
        <translation>Last day of the period</translation>
    </message>
    <message>
        <source>上期</source>
        <translation>Period before</translation>
    </message>
    <message>
        <source>上年同期</source>
        <translation>Same period a year earlier</translation>
    </message>
    <message>
        <source>考核规则</source>
        <translation>Assessment rule</translation>
    </message>
    <message>
        <source>封账说明，未封账时为空</source>
        <translation>How it was published; empty where it was not</translation>
    </message>
    <message>
        <source>导出人</source>
        <translation>Exported by</translation>
    </message>
    <message>
        <source>导出日期</source>
        <translation>Day of export</translation>
    </message>
    <message>
        <source>发出登记号</source>
        <translation>Number in the register of exports</translation>
    </message>
    <message>
        <source>演示数据的标记，业务数据时为空</source>
        <translation>The mark of demo data; empty for real data</translation>
    </message>
    <message>
        <source>演示数据</source>
        <translation>Demo data</translation>
    </message>
    <message>
        <source>合并降幅</source>
        <translation>Pooled reduction</translation>
    </message>
    <message>
        <source>平均每月降幅</source>
        <translation>Mean of monthly reductions</translation>
    </message>
    <message>
        <source>降幅的一句话</source>
        <translation>The reduction in a sentence</translation>
    </message>
    <message>
        <source>逐月降幅表</source>
        <translation>Reduction by month</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>上年同月</source>
        <translation>Same month a year earlier</translation>
    </message>
    <message>
        <source>降幅</source>
        <translation>Reduction</translation>
    </message>
    <message>
        <source>单位表</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>组别</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>名次</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>上期名次</source>
        <translation>Rank before</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>分类表</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>点位表</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>没有名为“%1”的模板。</source>
        <translation>There is no template “%1”. </translation>
    </message>
    <message>
        <source>请核对名称。</source>
        <translation>Check the name. </translation>
    </message>
    <message>
        <source>模板的名称应为 1 到 %1 字。</source>
        <translation>The name of a template has 1 to %1 characters. </translation>
    </message>
    <message>
        <source>模板填写成 .xlsx 文件。</source>
        <translation>A template is filled as an .xlsx file. </translation>
    </message>
    <message>
        <source>请换一个文件名。</source>
        <translation>Use another file name. </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>模板的工作表“%1”%2：%3</source>
        <translation>Sheet “%1” of the template, %2: %3</translation>
    </message>
    <message>
        <source>没有写出文件。</source>
        <translation>No file was written. </translation>
    </message>
    <message>
        <source>请改正模板后再试。</source>
        <translation>Correct the template and try again. </translation>
    </message>
    <message>
        <source>公式不能放在重复的行里或它下面，请换成占位符。</source>
        <translation>A formula cannot stand in or below a repeated row; use a placeholder. </translation>
    </message>
    <message>
        <source>没有名为“%1”的表。</source>
        <translation>There is no table “%1”. </translation>
    </message>
    <message>
        <source>不认识占位符 {{%1}}。</source>
        <translation>The placeholder {{%1}} is not known. </translation>
    </message>
    <message>
        <source>一行里只能用一张表，这一行已用了“%1”。</source>
        <translation>A row can show one table only; this one shows “%1” already. </translation>
    </message>
    <message>
        <source>请换一个模板。</source>
        <translation>Use another template. </translation>
    </message>
    <message>
        <source>这个模板带有宏。</source>
        <translation>This template has macros. </translation>
    </message>
</context>
<context>
    <name>ThemeService</name>
    <message>
        <source>找不到这个主题。</source>
        <translation>This theme cannot be found. </translation>
    </message>
    <message>
        <source>它可能已被移除。</source>
        <translation>It may have been removed. </translation>
    </message>
    <message>
        <source>找不到这项措施。</source>
        <translation>This measure cannot be found. </translation>
    </message>
    <message>
        <source>还没有措施</source>
        <translation>no measures yet</translation>
    </message>
    <message>
        <source>措施 %1 项，已完成 %2 项</source>
        <translation>%1 measures, %2 done</translation>
    </message>
    <message>
        <source>%1，超期 %2 项</source>
        <translation>%1, %2 overdue</translation>
    </message>
    <message>
        <source>%1：%2（%3，%4—%5）</source>
        <translation>%1: %2 (%3, %4 – %5)</translation>
    </message>
    <message>
        <source>主管部门：%1</source>
        <translation>Lead: %1</translation>
    </message>
    <message>
        <source>分类：%1</source>
        <translation>Categories: %1</translation>
    </message>
    <message>
        <source>%1。</source>
        <translation>%1. </translation>
    </message>
    <message>
        <source>%1 完成</source>
        <translation>done %1</translation>
    </message>
    <message>
        <source>期限 %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>· %1（%2，%3）</source>
        <translation>· %1 (%2, %3)</translation>
    </message>
    <message>
        <source>进展：%1</source>
        <translation>Progress: %1</translation>
    </message>
    <message>
        <source>成效：%1</source>
        <translation>Effect: %1</translation>
    </message>
    <message>
        <source>把握：%1</source>
        <translation>How sure: %1</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 已改</source>
        <translation>%1 changed</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>，%1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>提交回复：%1</source>
        <translation>Reply submitted: %1</translation>
    </message>
    <message>
        <source>合并重复，并入另一件</source>
        <translation>Merged into another case as a duplicate</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>导入更新：%1</source>
        <translation>Updated by import: %1</translation>
    </message>
    <message>
        <source>首次联系：%1</source>
        <translation>First contact: %1</translation>
    </message>
    <message>
        <source>%1（理由：%2）</source>
        <translation>%1 (reason: %2)</translation>
    </message>
    <message>
        <source>%1回访第%2次，未接通</source>
        <translation>%1 follow-up call %2: not reached</translation>
    </message>
    <message>
        <source>%1回访：%2</source>
        <translation>%1 follow-up call: %2</translation>
    </message>
    <message>
        <source>。意见：%1</source>
        <translation>. Opinion: %1</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1回访：已撤销，不计入</source>
        <translation>%1 follow-up call: undone, not counted</translation>
    </message>
    <message>
        <source>导入原文</source>
        <translation>Imported original</translation>
    </message>
    <message>
        <source>查看：%1</source>
        <translation>Looked at: %1</translation>
    </message>
</context>
<context>
    <name>UserStore</name>
    <message>
        <source>这个人员</source>
        <translation>this person</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>空</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>ViewService</name>
    <message>
        <source>没有保存任何改动。</source>
        <translation>No change was saved. </translation>
    </message>
    <message>
        <source>视图没有名称。</source>
        <translation>The view has no name. </translation>
    </message>
    <message>
        <source>请给它起个名字。</source>
        <translation>Give it a name. </translation>
    </message>
    <message>
        <source>视图的名称超过 %1 字。</source>
        <translation>The name of the view is longer than %1 characters. </translation>
    </message>
    <message>
        <source>请写短一些。</source>
        <translation>Make it shorter. </translation>
    </message>
</context>
<context>
    <name>ViewStore</name>
    <message>
        <source>已有名为“%1”的视图。</source>
        <translation>There is a view named “%1” already. </translation>
    </message>
    <message>
        <source>没有保存任何改动。</source>
        <translation>No change was saved. </translation>
    </message>
    <message>
        <source>请换一个名称。</source>
        <translation>Choose another name. </translation>
    </message>
    <message>
        <source>视图</source>
        <translation>Views</translation>
    </message>
</context>
<context>
    <name>WindowApplication</name>
    <message>
        <source>开始</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>新建单位数据</source>
        <translation>New office data</translation>
    </message>
    <message>
        <source>接诉数据.jiesu</source>
        <translation>Jiesu data.jiesu</translation>
    </message>
    <message>
        <source>接诉数据 (*.jiesu)</source>
        <translation>Jiesu data (*.jiesu)</translation>
    </message>
    <message>
        <source>打开单位数据</source>
        <translation>Open office data</translation>
    </message>
    <message>
        <source>接诉数据 (*.jiesu *.db)</source>
        <translation>Jiesu data (*.jiesu *.db)</translation>
    </message>
    <message>
        <source>演示.jiesu</source>
        <translation>Demo.jiesu</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>一二三四五六日</source>
        <translation>1234567</translation>
    </message>
</context>
<context>
    <name>WorkCalendar</name>
    <message>
        <source>工作日历中“%1”这一项看不懂。</source>
        <translation>Entry “%1” of the work calendar is not understood. </translation>
    </message>
    <message>
        <source>原来的日历没有改动。</source>
        <translation>The existing calendar is unchanged. </translation>
    </message>
    <message>
        <source>请写成 2022-01-01 和节日名称。</source>
        <translation>Write 2022-01-01 and the name of the holiday. </translation>
    </message>
    <message>
        <source>没有%1年的放假安排，算不出第%2个工作日。</source>
        <translation>There are no holiday arrangements for %1, so working day no. %2 cannot be worked out. </translation>
    </message>
    <message>
        <source>请先在工作日历中导入或录入%1年的放假安排。</source>
        <translation>First import or enter the holiday arrangements for %1 in the work calendar. </translation>
    </message>
    <message>
        <source>工作日历</source>
        <translation>Work calendar</translation>
    </message>
    <message>
        <source>工作日历中缺少“%1”。</source>
        <translation>The work calendar has no “%1”. </translation>
    </message>
    <message>
        <source>请使用带有 holidays 和 workdays 的日历文件。</source>
        <translation>Use a calendar file with holidays and workdays. </translation>
    </message>
</context>
<context>
    <name>WorkOrder</name>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1, %2 {1 %2 %3?}</translation>
    </message>
    <message>
        <source>：%1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>提出</source>
        <translation>Raise</translation>
    </message>
    <message>
        <source>审批</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>回复</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>了结</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>未接通</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>已告知业务监督电话</source>
        <translation>Told the service supervision line</translation>
    </message>
    <message>
        <source>%1第%2次回访</source>
        <translation>%1 follow-up %2</translation>
    </message>
    <message>
        <source>基本信息</source>
        <translation>Basic information</translation>
    </message>
    <message>
        <source>诉求</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>Handle</translation>
    </message>
    <message>
        <source>督办</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>回访</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>这个数据文件要登录才能看。</source>
        <translation>This file asks for a log-in. </translation>
    </message>
    <message>
        <source>没有写任何文件。</source>
        <translation>No file was written. </translation>
    </message>
    <message>
        <source>请在窗口里登录后打印工单。</source>
        <translation>Log in in the window and print the work order there. </translation>
    </message>
    <message>
        <source>督办级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>发出</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>发出人</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>回复期限</source>
        <translation>Answer until</translation>
    </message>
    <message>
        <source>督办要求</source>
        <translation>Demand</translation>
    </message>
    <message>
        <source>办理情况</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>这件案件没有督办。</source>
        <translation>This case is not supervised. </translation>
    </message>
    <message>
        <source>先提出督办，再打印督办单。</source>
        <translation>Issue a supervision first, then print its notice. </translation>
    </message>
    <message>
        <source>督办单</source>
        <translation>Notice of supervision</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>办理情况及回复</source>
        <translation>What was done, and the answer</translation>
    </message>
    <message>
        <source>签发人：</source>
        <translation>Issued by:</translation>
    </message>
    <message>
        <source>签收人：</source>
        <translation>Received by:</translation>
    </message>
    <message>
        <source>日期：</source>
        <translation>Date:</translation>
    </message>
    <message>
        <source>工单</source>
        <translation>Work order</translation>
    </message>
    <message>
        <source>经办人签字：</source>
        <translation>Handled by:</translation>
    </message>
    <message>
        <source>审核人签字：</source>
        <translation>Reviewed by:</translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>未分</source>
        <translation>Untyped</translation>
    </message>
    <message>
        <source>咨询</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>求助</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>投诉</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>举报</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>建议</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>表扬</source>
        <translation>Commendation</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>本地录入</source>
        <translation>Local entry</translation>
    </message>
    <message>
        <source>区分转</source>
        <translation>District-forwarded</translation>
    </message>
    <message>
        <source>直派</source>
        <translation>Direct dispatch</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>网站</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>微信</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>客户端</source>
        <translation>App</translation>
    </message>
    <message>
        <source>来访</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>领导交办</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>巡查</source>
        <translation>Patrol</translation>
    </message>
    <message>
        <source>媒体</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>主办</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>协办</source>
        <translation>Assisting</translation>
    </message>
    <message>
        <source>转办</source>
        <translation>Forwarded</translation>
    </message>
    <message>
        <source>一般</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>紧急</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>特急</source>
        <translation>Critical</translation>
    </message>
    <message>
        <source>小时</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>天</source>
        <translation>days</translation>
    </message>
    <message>
        <source>工作日</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>已联系</source>
        <translation>Contacted</translation>
    </message>
    <message>
        <source>未联系</source>
        <translation>Not contacted</translation>
    </message>
    <message>
        <source>解决</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>部分解决</source>
        <translation>Partly resolved</translation>
    </message>
    <message>
        <source>未解决</source>
        <translation>Unresolved</translation>
    </message>
    <message>
        <source>满意</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>基本满意</source>
        <translation>Mostly satisfied</translation>
    </message>
    <message>
        <source>不满意</source>
        <translation>Dissatisfied</translation>
    </message>
    <message>
        <source>未评价</source>
        <translation>Not rated</translation>
    </message>
    <message>
        <source>本单位</source>
        <translation>Own unit</translation>
    </message>
    <message>
        <source>区级</source>
        <translation>District</translation>
    </message>
    <message>
        <source>市级</source>
        <translation>City</translation>
    </message>
    <message>
        <source>待派单</source>
        <translation>To dispatch</translation>
    </message>
    <message>
        <source>待签收</source>
        <translation>To sign for</translation>
    </message>
    <message>
        <source>已签收</source>
        <translation>Signed for</translation>
    </message>
    <message>
        <source>办理中</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>待审核</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>待回访</source>
        <translation>To follow up</translation>
    </message>
    <message>
        <source>已回访</source>
        <translation>Followed up</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>已合并</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>已作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>申请退单</source>
        <translation>Return request</translation>
    </message>
    <message>
        <source>来电时间</source>
        <translation>Call time</translation>
    </message>
    <message>
        <source>派单时间</source>
        <translation>Dispatch time</translation>
    </message>
    <message>
        <source>工单编号中的日期</source>
        <translation>Date in order no.</translation>
    </message>
    <message>
        <source>办结时间</source>
        <translation>Completion time</translation>
    </message>
    <message>
        <source>导入时间</source>
        <translation>Import time</translation>
    </message>
    <message>
        <source>市派单时间</source>
        <translation>City dispatch time</translation>
    </message>
    <message>
        <source>区派单时间</source>
        <translation>District dispatch time</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>直接答复</source>
        <translation>Answer directly</translation>
    </message>
    <message>
        <source>合并重复</source>
        <translation>Merge duplicate</translation>
    </message>
    <message>
        <source>派单</source>
        <translation>Dispatch</translation>
    </message>
    <message>
        <source>签收</source>
        <translation>Sign for</translation>
    </message>
    <message>
        <source>同意退单</source>
        <translation>Approve return</translation>
    </message>
    <message>
        <source>驳回退单</source>
        <translation>Refuse return</translation>
    </message>
    <message>
        <source>登记首次联系</source>
        <translation>Record first contact</translation>
    </message>
    <message>
        <source>内部转派</source>
        <translation>Reassign</translation>
    </message>
    <message>
        <source>提交回复</source>
        <translation>Submit reply</translation>
    </message>
    <message>
        <source>驳回回复</source>
        <translation>Reject reply</translation>
    </message>
    <message>
        <source>审核通过</source>
        <translation>Approve reply</translation>
    </message>
    <message>
        <source>登记回访</source>
        <translation>Record follow-up</translation>
    </message>
    <message>
        <source>重办</source>
        <translation>Rework</translation>
    </message>
    <message>
        <source>办结归档</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>重新打开</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Make void</translation>
    </message>
    <message>
        <source>回访时间</source>
        <translation>Follow-up time</translation>
    </message>
    <message>
        <source>只用上级回访结果</source>
        <translation>official follow-up results only</translation>
    </message>
    <message>
        <source>先用上级回访结果，没有时用自访结果</source>
        <translation>official follow-up results first, self follow-up where there are none</translation>
    </message>
    <message>
        <source>不计入</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>视为满意</source>
        <translation>counted as satisfied</translation>
    </message>
    <message>
        <source>视为不满意</source>
        <translation>counted as dissatisfied</translation>
    </message>
    <message>
        <source>手工录入</source>
        <translation>Entered by hand</translation>
    </message>
    <message>
        <source>按三率折算</source>
        <translation>From the three rates</translation>
    </message>
    <message>
        <source>满分扣减</source>
        <translation>Deducted from full mark</translation>
    </message>
    <message>
        <source>已接通</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>未接通</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>计入考核</source>
        <translation>Assessed</translation>
    </message>
    <message>
        <source>不计入诉求总量</source>
        <translation>Not counted in total</translation>
    </message>
    <message>
        <source>类型不参加考核</source>
        <translation>Type not assessed</translation>
    </message>
    <message>
        <source>咨询直接答复</source>
        <translation>Consultation answered directly</translation>
    </message>
    <message>
        <source>剔除</source>
        <translation>Excluded</translation>
    </message>
    <message>
        <source>挂账</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>紧急事项</source>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>法定渠道</source>
        <translation>Legal channel</translation>
    </message>
    <message>
        <source>重复且无新情况</source>
        <translation>Repeat, nothing new</translation>
    </message>
    <message>
        <source>涉密或隐私</source>
        <translation>Secret or private</translation>
    </message>
    <message>
        <source>超出受理范围</source>
        <translation>Outside remit</translation>
    </message>
    <message>
        <source>违法或违背公序良俗</source>
        <translation>Unlawful or against public order</translation>
    </message>
    <message>
        <source>反复来电</source>
        <translation>Frequent caller</translation>
    </message>
    <message>
        <source>热心人</source>
        <translation>Enthusiast</translation>
    </message>
    <message>
        <source>重复诉求</source>
        <translation>Repeat request</translation>
    </message>
    <message>
        <source>不是重复</source>
        <translation>Not a repeat</translation>
    </message>
    <message>
        <source>处置中</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>已恢复</source>
        <translation>Restored</translation>
    </message>
    <message>
        <source>撤销合并</source>
        <translation>Undo merge</translation>
    </message>
    <message>
        <source>特殊处置</source>
        <translation>Special disposition</translation>
    </message>
    <message>
        <source>延期</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>考核申诉</source>
        <translation>Appeal</translation>
    </message>
    <message>
        <source>督办</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>催办</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>吹哨</source>
        <translation>Whistle</translation>
    </message>
    <message>
        <source>提级办</source>
        <translation>Escalation</translation>
    </message>
    <message>
        <source>待审批</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>已同意</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>未同意</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>已撤回</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>已结束</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>待回复</source>
        <translation>To answer</translation>
    </message>
    <message>
        <source>已回复</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>已了结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>单位督办</source>
        <translation>Supervision by the unit</translation>
    </message>
    <message>
        <source>区级督办</source>
        <translation>Supervision by the district</translation>
    </message>
    <message>
        <source>市级督办</source>
        <translation>Supervision by the city</translation>
    </message>
    <message>
        <source>提出</source>
        <translation>Raise</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>不同意</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>End</translation>
    </message>
    <message>
        <source>回复</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>了结</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>协办单位</source>
        <translation>Co-handling unit</translation>
    </message>
    <message>
        <source>科室班组</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>个人</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>社区</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>受理时间</source>
        <translation>received</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>承办单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>街道</source>
        <translation>street</translation>
    </message>
    <message>
        <source>点位</source>
        <translation>point</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>type</translation>
    </message>
    <message>
        <source>已过一半</source>
        <translation>Half used up</translation>
    </message>
    <message>
        <source>已过75%</source>
        <translation>75% used up</translation>
    </message>
    <message>
        <source>到期</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>超期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>承诺回电</source>
        <translation>Promised calls</translation>
    </message>
    <message>
        <source>下一班内到期</source>
        <translation>Due in the next shift</translation>
    </message>
    <message>
        <source>其他未办结</source>
        <translation>Other open cases</translation>
    </message>
    <message>
        <source>话务</source>
        <translation>Dispatcher</translation>
    </message>
    <message>
        <source>承办</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>统计</source>
        <translation>Reporting clerk</translation>
    </message>
    <message>
        <source>管理</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>分办</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>登记来电</source>
        <translation>Register calls</translation>
    </message>
    <message>
        <source>修改案件</source>
        <translation>Change cases</translation>
    </message>
    <message>
        <source>批量修改</source>
        <translation>Bulk change</translation>
    </message>
    <message>
        <source>从回收站恢复</source>
        <translation>Take out of the trash</translation>
    </message>
    <message>
        <source>关联案件</source>
        <translation>Relate cases</translation>
    </message>
    <message>
        <source>维护群诉事件</source>
        <translation>Keep incidents</translation>
    </message>
    <message>
        <source>导入表格</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>导出完整的个人信息</source>
        <translation>Export personal data in full</translation>
    </message>
    <message>
        <source>显示来电人</source>
        <translation>Show callers</translation>
    </message>
    <message>
        <source>显示要求保密的来电人</source>
        <translation>Show callers who asked for confidence</translation>
    </message>
    <message>
        <source>维护街道、社区和点位</source>
        <translation>Keep streets, communities and points</translation>
    </message>
    <message>
        <source>维护常用语、口径和来电人标签</source>
        <translation>Keep snippets, answers and caller tags</translation>
    </message>
    <message>
        <source>修改设置</source>
        <translation>Change settings</translation>
    </message>
    <message>
        <source>维护人员和登录</source>
        <translation>Keep people and log-in</translation>
    </message>
    <message>
        <source>撤销别人的操作</source>
        <translation>Undo what others did</translation>
    </message>
    <message>
        <source>记承诺回电</source>
        <translation>note promised calls</translation>
    </message>
    <message>
        <source>暂缓提醒</source>
        <translation>snooze reminders</translation>
    </message>
    <message>
        <source>维护值班表</source>
        <translation>keep the roster</translation>
    </message>
    <message>
        <source>交接班</source>
        <translation>hand shifts over</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Send back</translation>
    </message>
    <message>
        <source>联系凭证</source>
        <translation>Contact evidence</translation>
    </message>
    <message>
        <source>办理前</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>办理后</source>
        <translation>After</translation>
    </message>
    <message>
        <source>图片</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>录音</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>视频</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>文档</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>承诺过头</source>
        <translation>over-promising</translation>
    </message>
    <message>
        <source>话说得绝对</source>
        <translation>absolute wording</translation>
    </message>
    <message>
        <source>推诿</source>
        <translation>passing the buck</translation>
    </message>
    <message>
        <source>个人信息</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>答非所问</source>
        <translation>not what was asked</translation>
    </message>
    <message>
        <source>没有依据</source>
        <translation>no evidence</translation>
    </message>
    <message>
        <source>维护综合考评表</source>
        <translation>Keep assessment tables</translation>
    </message>
    <message>
        <source>封账</source>
        <translation>Published figures</translation>
    </message>
    <message>
        <source>同期等天数</source>
        <translation>equal days</translation>
    </message>
    <message>
        <source>完整月</source>
        <translation>Whole months</translation>
    </message>
    <message>
        <source>立专项、改专项</source>
        <translation>Keep special tasks</translation>
    </message>
    <message>
        <source>并列后跳位（1、1、1、4）</source>
        <translation>places skipped (1, 1, 1, 4)</translation>
    </message>
    <message>
        <source>并列不跳位（1、1、1、2）</source>
        <translation>no places skipped (1, 1, 1, 2)</translation>
    </message>
    <message>
        <source>响应率</source>
        <translation>Response rate</translation>
    </message>
    <message>
        <source>解决率</source>
        <translation>Resolution rate</translation>
    </message>
    <message>
        <source>满意率</source>
        <translation>Satisfaction rate</translation>
    </message>
    <message>
        <source>昨日受理</source>
        <translation>Received yesterday</translation>
    </message>
    <message>
        <source>今日已受理</source>
        <translation>Received today</translation>
    </message>
    <message>
        <source>今日到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>昨日回访不满意</source>
        <translation>Dissatisfied yesterday</translation>
    </message>
    <message>
        <source>承诺回电未兑现</source>
        <translation>Promised calls open</translation>
    </message>
    <message>
        <source>回复待审核</source>
        <translation>Replies to review</translation>
    </message>
    <message>
        <source>申请待审批</source>
        <translation>Requests to decide</translation>
    </message>
    <message>
        <source>有待审批的申请</source>
        <translation>with a request to decide</translation>
    </message>
    <message>
        <source>有未了结的督办</source>
        <translation>with an open supervision</translation>
    </message>
    <message>
        <source>有还没兑现的约定</source>
        <translation>with a promise not yet kept</translation>
    </message>
    <message>
        <source>每天</source>
        <translation>Every day</translation>
    </message>
    <message>
        <source>每周</source>
        <translation>Every week</translation>
    </message>
    <message>
        <source>每月</source>
        <translation>Every month</translation>
    </message>
    <message>
        <source>每季</source>
        <translation>Every quarter</translation>
    </message>
    <message>
        <source>报表</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>清单</source>
        <translation>List of cases</translation>
    </message>
    <message>
        <source>晨报</source>
        <translation>Morning report</translation>
    </message>
    <message>
        <source>案件清单</source>
        <translation>List of cases</translation>
    </message>
    <message>
        <source>表格</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>图表</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>通报</source>
        <translation>Bulletin</translation>
    </message>
    <message>
        <source>自定模板</source>
        <translation>Own template</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>开放数据</source>
        <translation>Open data</translation>
    </message>
    <message>
        <source>改通报</source>
        <translation>change bulletins</translation>
    </message>
    <message>
        <source>业务监督电话</source>
        <translation>Supervision line</translation>
    </message>
    <message>
        <source>公厕</source>
        <translation>Public toilet</translation>
    </message>
    <message>
        <source>垃圾桶站</source>
        <translation>Bins</translation>
    </message>
    <message>
        <source>垃圾转运站</source>
        <translation>Transfer station</translation>
    </message>
    <message>
        <source>清运线路</source>
        <translation>Collection route</translation>
    </message>
    <message>
        <source>小区</source>
        <translation>Estate</translation>
    </message>
    <message>
        <source>道路</source>
        <translation>Road</translation>
    </message>
    <message>
        <source>其他设施</source>
        <translation>Other facility</translation>
    </message>
    <message>
        <source>完好</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>待维修</source>
        <translation>To be repaired</translation>
    </message>
    <message>
        <source>维修中</source>
        <translation>Under repair</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Out of use</translation>
    </message>
    <message>
        <source>合格</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>不合格</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>雪</source>
        <translation>Snow</translation>
    </message>
    <message>
        <source>雨</source>
        <translation>Rain</translation>
    </message>
    <message>
        <source>高温</source>
        <translation>Heat</translation>
    </message>
    <message>
        <source>大风</source>
        <translation>Wind</translation>
    </message>
    <message>
        <source>寒潮</source>
        <translation>Cold wave</translation>
    </message>
    <message>
        <source>空气重污染</source>
        <translation>Bad air</translation>
    </message>
    <message>
        <source>维护台账</source>
        <translation>Keep ledgers</translation>
    </message>
    <message>
        <source>记巡查发现</source>
        <translation>Note finds</translation>
    </message>
    <message>
        <source>一季一主题</source>
        <translation>One theme a quarter</translation>
    </message>
    <message>
        <source>每月一题</source>
        <translation>One problem a month</translation>
    </message>
    <message>
        <source>主题分类</source>
        <translation>Theme category</translation>
    </message>
    <message>
        <source>不作对照</source>
        <translation>Left out of the comparison</translation>
    </message>
    <message>
        <source>未征询</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>同意联系</source>
        <translation>Consent given</translation>
    </message>
    <message>
        <source>书面</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>当面</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>越高越好</source>
        <translation>Higher is better</translation>
    </message>
    <message>
        <source>越低越好</source>
        <translation>Lower is better</translation>
    </message>
    <message>
        <source>接通</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>未接</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>占线或关机</source>
        <translation>Busy or off</translation>
    </message>
    <message>
        <source>要求不再联系</source>
        <translation>Asked for no more calls</translation>
    </message>
    <message>
        <source>未问</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>已清理</source>
        <translation>Cleared</translation>
    </message>
    <message>
        <source>部分清理</source>
        <translation>Partly cleared</translation>
    </message>
    <message>
        <source>未清理</source>
        <translation>Not cleared</translation>
    </message>
    <message>
        <source>未启动</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>进行中</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>区间线性折算</source>
        <translation>Linear between bounds</translation>
    </message>
    <message>
        <source>黄牌</source>
        <translation>Yellow card</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Completion</translation>
    </message>
    <message>
        <source>响应</source>
        <translation>First contact</translation>
    </message>
    <message>
        <source>规则或模板</source>
        <translation>rule or template</translation>
    </message>
    <message>
        <source>承诺</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>红牌</source>
        <translation>Red card</translation>
    </message>
</context>
<context>
    <name>jiesu::ActUndo</name>
    <message>
        <source>没有可撤销的操作。</source>
        <translation>There is nothing to undo. </translation>
    </message>
    <message>
        <source>没有可重做的操作。</source>
        <translation>There is nothing to redo. </translation>
    </message>
    <message>
        <source>已撤销：%1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>已重做：%1</source>
        <translation>Redone: %1</translation>
    </message>
</context>
<context>
    <name>jiesu::ActionForm</name>
    <message>
        <source>联系情况</source>
        <translation>About the contact</translation>
    </message>
    <message>
        <source>办理结果</source>
        <translation>Handling result</translation>
    </message>
    <message>
        <source>来电人意见</source>
        <translation>Caller&apos;s opinion</translation>
    </message>
    <message>
        <source>答复内容</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>转给</source>
        <translation>Pass to</translation>
    </message>
    <message>
        <source>承办单位</source>
        <translation>Handling unit</translation>
    </message>
    <message>
        <source>拼音首字母</source>
        <translation>Pinyin initials</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>谁回访</source>
        <translation>Follow-up by</translation>
    </message>
    <message>
        <source>案件编号或工单编号</source>
        <translation>Case no. or order no.</translation>
    </message>
    <message>
        <source>并入哪一件</source>
        <translation>Merge into</translation>
    </message>
    <message>
        <source>没有这个单位。请从列表中选。</source>
        <translation>There is no such unit. Choose from the list. </translation>
    </message>
    <message>
        <source>为什么重办</source>
        <translation>Why it is reworked</translation>
    </message>
    <message>
        <source>按设置里的重办时限</source>
        <translation>As set for further rounds</translation>
    </message>
    <message>
        <source>这一轮的时限</source>
        <translation>Time limit of this round</translation>
    </message>
</context>
<context>
    <name>jiesu::AddAttachmentForm</name>
    <message>
        <source>添加附件</source>
        <translation>Add attachment</translation>
    </message>
    <message>
        <source>用途</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>说明（可不填）</source>
        <translation>Note (optional)</translation>
    </message>
</context>
<context>
    <name>jiesu::AnswerPanel</name>
    <message>
        <source>处置</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>答复内容</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>直接答复</source>
        <translation>Answer directly</translation>
    </message>
    <message>
        <source>只有咨询和表扬可以直接答复。请选一种特殊处置，或派单办理。</source>
        <translation>Only consultations and commendations can be answered directly. Choose a special disposition, or dispatch the case. </translation>
    </message>
    <message>
        <source>请写明为什么属于“%1”。</source>
        <translation>State why “%1” applies. </translation>
    </message>
    <message>
        <source>还没有写答复内容。</source>
        <translation>The answer is not written yet. </translation>
    </message>
</context>
<context>
    <name>jiesu::AnswersRow</name>
    <message>
        <source>是否联系</source>
        <translation>Contacted?</translation>
    </message>
    <message>
        <source>是否解决</source>
        <translation>Resolved?</translation>
    </message>
    <message>
        <source>是否满意</source>
        <translation>Satisfied?</translation>
    </message>
</context>
<context>
    <name>jiesu::AssessmentModel</name>
    <message>
        <source>粘贴</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>“%1”不是分数，分数最多两位小数。</source>
        <translation>“%1” is no mark; a mark has two decimals at most. </translation>
    </message>
    <message>
        <source>%1（扣 %2）</source>
        <translation>%1 (−%2)</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>满分</source>
        <translation>Full mark</translation>
    </message>
    <message>
        <source>辖区</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>属地</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>综合得分</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>本月排名</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>上月排名</source>
        <translation>Last rank</translation>
    </message>
    <message>
        <source>变化</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>项目 %1</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>填写</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>%1（值%2）</source>
        <translation>%1 (value %2)</translation>
    </message>
    <message>
        <source>满分界限</source>
        <translation>Full mark at</translation>
    </message>
    <message>
        <source>零分界限</source>
        <translation>No mark at</translation>
    </message>
</context>
<context>
    <name>jiesu::AssessmentPage</name>
    <message>
        <source>未保存</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>考评表名称</source>
        <translation>Name of the table</translation>
    </message>
    <message>
        <source>综合考评表</source>
        <translation>Assessment table</translation>
    </message>
    <message>
        <source>直接打字</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>改这一格</source>
        <translation>change this cell</translation>
    </message>
    <message>
        <source>改原来的内容</source>
        <translation>change what is in it</translation>
    </message>
    <message>
        <source>下一行 / 右一格</source>
        <translation>next row / cell to the right</translation>
    </message>
    <message>
        <source>粘贴一块或整张表</source>
        <translation>paste a block or a whole table</translation>
    </message>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>放弃没有保存的修改？</source>
        <translation>Give up unsaved changes?</translation>
    </message>
    <message>
        <source>%1 的考评表有没有保存的修改，离开后不再保留。</source>
        <translation>The table of %1 has unsaved changes, which are lost when you leave. </translation>
    </message>
    <message>
        <source>放弃修改</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>已封账，公布的名次要更正后才变</source>
        <translation>Published; the published ranks change only by a correction</translation>
    </message>
    <message>
        <source>这个月还没有考评表，已照上一张列出项目和属地；填好后按 Ctrl+S 保存。</source>
        <translation>This month has no table yet; items and bodies are those of the last one. Fill it in and press Ctrl+S. </translation>
    </message>
    <message>
        <source>第 %1 版 · %2 个属地 · 综合得分和名次随填随算</source>
        <translation>Version %1 · %2 bodies · scores and ranks follow while you type</translation>
    </message>
    <message>
        <source>粘贴整张表</source>
        <translation>Paste a whole table</translation>
    </message>
    <message>
        <source>印出的得分与各项之和不一致</source>
        <translation>Printed scores that are not the sum of their marks</translation>
    </message>
    <message>
        <source>粘贴了 %1 个属地、%2 个项目，尚未保存</source>
        <translation>Pasted %1 bodies and %2 items, not saved yet</translation>
    </message>
    <message>
        <source>%1 的考评表已保存</source>
        <translation>The table of %1 is saved</translation>
    </message>
    <message>
        <source>第 %1 版 · %2 · %3</source>
        <translation>Version %1 · %2 · %3</translation>
    </message>
    <message>
        <source>历次版本</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>看哪一版？保存后成为新的一版。</source>
        <translation>Which version? Saved, it becomes a new one. </translation>
    </message>
    <message>
        <source>有没有保存的修改</source>
        <translation>With unsaved changes</translation>
    </message>
    <message>
        <source>%1%2分</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>综合考评</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>还没有考评表：在“项目 1”下写项目名称、方式（手工、三率、扣减、线性）和满分，再逐行写属地；也可以从表格复制整张表后按 Ctrl+V。</source>
        <translation>There is no assessment table yet: write name, mode (entered, three rates, deduction, linear) and full mark under “Item 1”, then the bodies row by row; or copy a whole table from a spreadsheet and press Ctrl+V. </translation>
    </message>
</context>
<context>
    <name>jiesu::AssignForm</name>
    <message>
        <source>分办</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>分给哪个单位</source>
        <translation>For which unit</translation>
    </message>
    <message>
        <source>分给哪个社区</source>
        <translation>For which community</translation>
    </message>
    <message>
        <source>分给谁</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>分办时限（可不写）</source>
        <translation>Time limit (optional)</translation>
    </message>
    <message>
        <source>拼音首字母</source>
        <translation>Pinyin initials</translation>
    </message>
    <message>
        <source>只协助，不主办</source>
        <translation>assists, never leads</translation>
    </message>
    <message>
        <source>不晚于 %1</source>
        <translation>Not later than %1</translation>
    </message>
    <message>
        <source>17:00 或年月日 17:00</source>
        <translation>17:00, or date and time</translation>
    </message>
    <message>
        <source>哪一种</source>
        <translation>Which kind</translation>
    </message>
    <message>
        <source>要做什么</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>没有这个名称。请从列表中选。</source>
        <translation>There is no such name. Choose one from the list. </translation>
    </message>
    <message>
        <source>看不懂这个时间。请写成 17:00 或 2022-04-13 17:00。</source>
        <translation>This time cannot be read. Write 17:00 or 2022-04-13 17:00. </translation>
    </message>
</context>
<context>
    <name>jiesu::AssignStepForm</name>
    <message>
        <source>分办签收或回复</source>
        <translation>Sign for or answer an assignment</translation>
    </message>
    <message>
        <source>哪一项</source>
        <translation>Which one</translation>
    </message>
    <message>
        <source>怎样办</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>回复或理由</source>
        <translation>Answer or reason</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>jiesu::AssignmentSection</name>
    <message>
        <source>分办</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>签收或回复</source>
        <translation>Sign or answer</translation>
    </message>
    <message>
        <source>协办与分办</source>
        <translation>Co-handling and assignments</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>Handle</translation>
    </message>
    <message>
        <source>办理%1</source>
        <translation>Handle: %1</translation>
    </message>
</context>
<context>
    <name>jiesu::AttachmentSection</name>
    <message>
        <source>添加附件</source>
        <translation>Add attachment</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>%1 添加，%2</source>
        <translation>Added by %1, %2</translation>
    </message>
    <message>
        <source>附件，%1</source>
        <translation>Attachment, %1</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>另存</source>
        <translation>Save copy</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>jiesu::BackupWatch</name>
    <message>
        <source>没有自动备份。%1</source>
        <translation>No automatic backup was made. %1</translation>
    </message>
    <message>
        <source>备份到哪个文件夹</source>
        <translation>Folder for the backup</translation>
    </message>
    <message>
        <source>正在备份…</source>
        <translation>Backing up…</translation>
    </message>
    <message>
        <source>已备份到 %1，附件 %2 个，新复制 %3 个，已校验</source>
        <translation>Backed up to %1, %2 attachments, %3 newly copied, checked</translation>
    </message>
    <message>
        <source>已备份，但有 %1 个附件的文件不见了或被改动过：%2</source>
        <translation>Backed up, but the files of %1 attachments are gone or altered: %2</translation>
    </message>
    <message>
        <source>还没有备份</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>最近备份 %1 已校验</source>
        <translation>Last backup %1, checked</translation>
    </message>
</context>
<context>
    <name>jiesu::BatchesCard</name>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>读取</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>更新</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>无变化</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>拒绝</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>操作人</source>
        <translation>By</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>还没有导入过表格。</source>
        <translation>Nothing imported yet. </translation>
    </message>
    <message>
        <source>导入后，每一次都记在这里，可以打开它带来的案件。</source>
        <translation>Every import is listed here, and you can open the cases it brought. </translation>
    </message>
    <message>
        <source>撤销所选导入…</source>
        <translation>Take import back…</translation>
    </message>
    <message>
        <source>以前的导入</source>
        <translation>Earlier imports</translation>
    </message>
    <message>
        <source>打开它的案件</source>
        <translation>open its cases</translation>
    </message>
    <message>
        <source>撤销这次导入</source>
        <translation>take it back</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>导入 %1，%2 件</source>
        <translation>Import of %1, %2 cases</translation>
    </message>
    <message>
        <source>这次导入的 %1 件没有逐件留下来源记录，不能完整列出；可在案件页按时间查找。</source>
        <translation>The %1 cases of this import do not all have a source record and cannot be listed in full; look for them by time on the Cases page. </translation>
    </message>
    <message>
        <source>撤销导入“%1”：%2 件新增的移入回收站，%3 件更新的恢复原值。</source>
        <translation>Take import “%1” back: %2 new cases go to the trash, %3 updated ones get their old values. </translation>
    </message>
    <message>
        <source>

下面 %1 件导入后又改过，保持不动：
%2</source>
        <translation>

These %1 were changed after the import and stay as they are:
%2</translation>
    </message>
    <message>
        <source>撤销导入</source>
        <translation>Undo import</translation>
    </message>
    <message>
        <source>已撤销导入：移入回收站 %1 件，恢复 %2 件，保持不动 %3 件</source>
        <translation>Import taken back: %1 to the trash, %2 restored, %3 left alone</translation>
    </message>
    <message>
        <source>正在看撤销会改动什么：%1</source>
        <translation>Looking what taking it back would change: %1</translation>
    </message>
    <message>
        <source>正在撤销导入：%1</source>
        <translation>Taking the import back: %1</translation>
    </message>
</context>
<context>
    <name>jiesu::BoardHead</name>
    <message>
        <source>指定期间</source>
        <translation>Other period</translation>
    </message>
    <message>
        <source>上一期</source>
        <translation>Previous period</translation>
    </message>
    <message>
        <source>下一期</source>
        <translation>Next period</translation>
    </message>
    <message>
        <source>演示数据</source>
        <translation>Demo data</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>选择月、季、年或指定期间</source>
        <translation>Choose a month, quarter, year or other period</translation>
    </message>
    <message>
        <source>统计范围</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>口径</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>期间 %1</source>
        <translation>Period %1</translation>
    </message>
    <message>
        <source>按月：%1</source>
        <translation>Month: %1</translation>
    </message>
    <message>
        <source>按季：%1</source>
        <translation>Quarter: %1</translation>
    </message>
    <message>
        <source>按年：%1</source>
        <translation>Year: %1</translation>
    </message>
    <message>
        <source>本月</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>上月</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>指定期间…</source>
        <translation>Other period…</translation>
    </message>
    <message>
        <source>单位 · %1</source>
        <translation>Unit · %1</translation>
    </message>
    <message>
        <source>街镇 · %1</source>
        <translation>Sub-district · %1</translation>
    </message>
    <message>
        <source>口径：%1</source>
        <translation>Definition: %1</translation>
    </message>
    <message>
        <source>例如 2022-03、2022-Q1、2022、2022-W03（第3周）、2022-04-17@ytd（累计）、2022-03@19（上月19日起的考核期）、2022-01-05..2022-02-10</source>
        <translation>e.g. 2022-03, 2022-Q1, 2022, 2022-W03 (week 3), 2022-04-17@ytd (year to date), 2022-03@19 (assessment month from the 19th of the month before), 2022-01-05..2022-02-10</translation>
    </message>
    <message>
        <source>完整月</source>
        <translation>Whole months</translation>
    </message>
    <message>
        <source>只比完整月</source>
        <translation>Compare whole months only</translation>
    </message>
    <message>
        <source>本期尚未结束。不按下：已过的天数与上年同期、上期相同的天数相比；按下：只比已经结束的月份。</source>
        <translation>This period has not ended. Up: the days that have passed against the same days last year and of the period before. Down: only months that have ended. </translation>
    </message>
    <message>
        <source>累计：%1</source>
        <translation>To date: %1</translation>
    </message>
    <message>
        <source>按周：%1</source>
        <translation>Week: %1</translation>
    </message>
    <message>
        <source>按考核期：%1</source>
        <translation>Assessment month: %1</translation>
    </message>
    <message>
        <source>另一版口径：%1</source>
        <translation>Other version: %1</translation>
    </message>
</context>
<context>
    <name>jiesu::BoardPage</name>
    <message>
        <source>类别前 %1</source>
        <translation>Top %1 categories</translation>
    </message>
    <message>
        <source>星期 × 时段</source>
        <translation>Weekday × hour</translation>
    </message>
    <message>
        <source>点位前 %1</source>
        <translation>Top %1 places</translation>
    </message>
    <message>
        <source>近 13 个月三率</source>
        <translation>Three rates, last 13 months</translation>
    </message>
    <message>
        <source>为什么？</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>看板图片（PNG）…</source>
        <translation>Dashboard image (PNG)…</translation>
    </message>
    <message>
        <source>复制看板数据</source>
        <translation>Copy dashboard data</translation>
    </message>
    <message>
        <source>看板数据已复制，可粘贴到表格。</source>
        <translation>Dashboard data copied; you can paste them into a spreadsheet. </translation>
    </message>
    <message>
        <source>总览</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>导出图表数据…</source>
        <translation>Export chart data…</translation>
    </message>
    <message>
        <source>看板 %1</source>
        <translation>Dashboard %1</translation>
    </message>
</context>
<context>
    <name>jiesu::BoardView</name>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>这个数字是 0，没有案件可以打开。</source>
        <translation>This number is 0, there are no cases to open. </translation>
    </message>
    <message>
        <source>图表数据已复制，可粘贴到表格。</source>
        <translation>The chart data were copied and can be pasted into a spreadsheet. </translation>
    </message>
    <message>
        <source>打开案件</source>
        <translation>Open the cases</translation>
    </message>
    <message>
        <source>复制数据</source>
        <translation>Copy data</translation>
    </message>
    <message>
        <source>导出数据…</source>
        <translation>Export data…</translation>
    </message>
    <message>
        <source>存为图片…</source>
        <translation>Save as picture…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>存为图片</source>
        <translation>Save as picture</translation>
    </message>
    <message>
        <source>图片 (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>图片没有存成。</source>
        <translation>The image was not saved. </translation>
    </message>
    <message>
        <source>看板数据不受影响。</source>
        <translation>The dashboard data are unaffected. </translation>
    </message>
    <message>
        <source>请换一个文件夹，或检查磁盘空间后再试。</source>
        <translation>Choose another folder, or check the disk space and try again. </translation>
    </message>
    <message>
        <source>导出图表数据</source>
        <translation>Export chart data</translation>
    </message>
    <message>
        <source>%1 %2.xlsx</source>
        <translation>%1 %2.xlsx</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.csv)</source>
        <translation>Spreadsheets (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>已存为 %1，发出登记 %2</source>
        <translation>Saved as %1, register no. %2</translation>
    </message>
</context>
<context>
    <name>jiesu::BulkPane</name>
    <message>
        <source>执行</source>
        <translation>Do it</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>改动前 → 改动后</source>
        <translation>Before → after</translation>
    </message>
    <message>
        <source>改承办单位</source>
        <translation>Change unit</translation>
    </message>
    <message>
        <source>改分类</source>
        <translation>Change category</translation>
    </message>
    <message>
        <source>改时限</source>
        <translation>Change time limit</translation>
    </message>
    <message>
        <source>改点位或街道</source>
        <translation>Change point or street</translation>
    </message>
    <message>
        <source>改网格</source>
        <translation>Change grid</translation>
    </message>
    <message>
        <source>加标签</source>
        <translation>Add tags</translation>
    </message>
    <message>
        <source>去标签</source>
        <translation>Remove tags</translation>
    </message>
    <message>
        <source>设为重点</source>
        <translation>Mark as key</translation>
    </message>
    <message>
        <source>取消重点</source>
        <translation>No longer key</translation>
    </message>
    <message>
        <source>做什么</source>
        <translation>What</translation>
    </message>
    <message>
        <source>承办单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>点位或街道</source>
        <translation>Point or street</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>改动预览</source>
        <translation>Preview of changes</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>批量处理 %1 件</source>
        <translation>Process %1 cases</translation>
    </message>
    <message>
        <source>跳过：%1</source>
        <translation>Skipped: %1</translation>
    </message>
    <message>
        <source>将改 %1 件，跳过 %2 件</source>
        <translation>%1 will change, %2 skipped</translation>
    </message>
    <message>
        <source>%1：已改 %2 件，跳过 %3 件。Ctrl+Z 可一次撤销。</source>
        <translation>%1: %2 changed, %3 skipped. Ctrl+Z takes all of it back. </translation>
    </message>
</context>
<context>
    <name>jiesu::BulletinPage</name>
    <message>
        <source>通报模板</source>
        <translation>Bulletin templates</translation>
    </message>
    <message>
        <source>没有手写的句子要核对数字。</source>
        <translation>No hand-written sentence has a number to check. </translation>
    </message>
    <message>
        <source>通报预览</source>
        <translation>Bulletin preview</translation>
    </message>
    <message>
        <source>%1（本单位）</source>
        <translation>%1 (own)</translation>
    </message>
    <message>
        <source>点一句可在右边改写</source>
        <translation>Click a sentence to rewrite it at the right</translation>
    </message>
    <message>
        <source>已保存，可以撤销。</source>
        <translation>Saved; it can be undone. </translation>
    </message>
    <message>
        <source>写成文件</source>
        <translation>Write a file</translation>
    </message>
    <message>
        <source>%1 文件 (*.%2)</source>
        <translation>%1 file (*.%2)</translation>
    </message>
    <message>
        <source>正在写 %1</source>
        <translation>Writing %1</translation>
    </message>
    <message>
        <source>已存为 %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message>
        <source>摘要已复制，可粘贴到聊天里。</source>
        <translation>The summary is copied and can be pasted into a chat. </translation>
    </message>
    <message>
        <source>通报</source>
        <translation>Bulletins</translation>
    </message>
    <message>
        <source>导入通报模板</source>
        <translation>Import a bulletin template</translation>
    </message>
    <message>
        <source>通报模板 (*.json)</source>
        <translation>Bulletin template (*.json)</translation>
    </message>
    <message>
        <source>读不了文件 %1。</source>
        <translation>The file %1 cannot be read. </translation>
    </message>
    <message>
        <source>没有改动模板。</source>
        <translation>No template was changed. </translation>
    </message>
    <message>
        <source>请确认选的是通报模板。</source>
        <translation>Make sure that it is a bulletin template. </translation>
    </message>
    <message>
        <source>导出通报模板</source>
        <translation>Export the bulletin template</translation>
    </message>
    <message>
        <source>模板已改，可以撤销。</source>
        <translation>The template was changed; it can be undone. </translation>
    </message>
    <message>
        <source>已存为 %1，发出登记 %2</source>
        <translation>Stored as %1, register number %2</translation>
    </message>
</context>
<context>
    <name>jiesu::CalendarSection</name>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>星期</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>休 / 班</source>
        <translation>Off / work</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>导入日历文件…</source>
        <translation>Import calendar file…</translation>
    </message>
    <message>
        <source>工作日历</source>
        <translation>Work calendar</translation>
    </message>
    <message>
        <source>年份</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>没有列出的日子按周一至周五上班。没有数据的年份，办理时限会注明按周一至周五推算。</source>
        <translation>Days not listed are worked Monday to Friday. For a year without data, the time limit says that it was reckoned Monday to Friday. </translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>一二三四五六日</source>
        <translation>1234567</translation>
    </message>
    <message>
        <source>休</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>班</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>全年 %1 个工作日</source>
        <translation>%1 working days in the year</translation>
    </message>
    <message>
        <source>这一年的数据不完整，时限按周一至周五推算</source>
        <translation>The data of this year are incomplete; time limits are reckoned Monday to Friday</translation>
    </message>
    <message>
        <source>导入日历文件</source>
        <translation>Import calendar file</translation>
    </message>
    <message>
        <source>工作日历 (*.json)</source>
        <translation>Work calendar (*.json)</translation>
    </message>
    <message>
        <source>已更新 %1 年</source>
        <translation>Updated: %1</translation>
    </message>
</context>
<context>
    <name>jiesu::CallForm</name>
    <message>
        <source>匿名(&amp;N)</source>
        <translation>A&amp;nonymous</translation>
    </message>
    <message>
        <source>保密(&amp;B)</source>
        <translation>Confidential (&amp;B)</translation>
    </message>
    <message>
        <source>为什么?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>号码</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>来电人</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>诉求内容</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>点位</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>拼音首字母</source>
        <translation>Pinyin initials</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>承办</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>号码应有 7 到 12 位数字。不知道号码就留空。</source>
        <translation>A phone number has 7 to 12 digits. Leave it empty if unknown. </translation>
    </message>
    <message>
        <source>还没有写诉求内容。</source>
        <translation>The request has no content yet. </translation>
    </message>
    <message>
        <source>内容有 %1 字，超过 %2 字。请分成几件。</source>
        <translation>The content has %1 characters, more than %2. Split it into several cases. </translation>
    </message>
    <message>
        <source>没有这个分类。请从列表中选，或清空。</source>
        <translation>There is no such category. Choose from the list, or clear it. </translation>
    </message>
    <message>
        <source>没有这个单位。请从列表中选，或清空。</source>
        <translation>There is no such unit. Choose from the list, or clear it. </translation>
    </message>
    <message>
        <source>派单要选承办单位。只登记请按 Ctrl+S。</source>
        <translation>Dispatching needs a handling unit. To register only, press Ctrl+S. </translation>
    </message>
    <message>
        <source>派单要选时限。</source>
        <translation>Dispatching needs a time limit. </translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>手机</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>座机</source>
        <translation>Landline</translation>
    </message>
    <message>
        <source>%1 字</source>
        <translation>%1 characters</translation>
    </message>
    <message>
        <source>网格 %1</source>
        <translation>Grid %1</translation>
    </message>
    <message>
        <source>建议 %1</source>
        <translation>Suggested: %1</translation>
    </message>
    <message>
        <source>建议 %1&#x3000;%2%</source>
        <translation>Suggested: %1&#x3000;%2%</translation>
    </message>
    <message>
        <source>Enter 采纳。依据：%1</source>
        <translation>Press Enter to accept. Based on: %1</translation>
    </message>
    <message>
        <source>%1 字，已超过 %2 字，请只写要点</source>
        <translation>%1 characters, more than %2; write the main points only</translation>
    </message>
    <message>
        <source>打本单位业务监督电话的来电，%1</source>
        <translation>A call on the office&apos;s own line, %1</translation>
    </message>
</context>
<context>
    <name>jiesu::CallView</name>
    <message>
        <source>记为新点位</source>
        <translation>Save as new place</translation>
    </message>
    <message>
        <source>“%1”在哪个街道乡镇？</source>
        <translation>Which sub-district or town is “%1” in?</translation>
    </message>
    <message>
        <source>已记为点位：%1</source>
        <translation>Saved as place: %1</translation>
    </message>
    <message>
        <source>记下答不上来的问题</source>
        <translation>Note an unanswered question</translation>
    </message>
    <message>
        <source>来电人问了什么？</source>
        <translation>What did the caller ask?</translation>
    </message>
    <message>
        <source>已记下，等待补充口径。</source>
        <translation>Noted; waiting for an approved answer. </translation>
    </message>
    <message>
        <source>时限是怎样算的</source>
        <translation>How the time limit is worked out</translation>
    </message>
    <message>
        <source>下一项</source>
        <translation>Next field</translation>
    </message>
    <message>
        <source>换行</source>
        <translation>New line</translation>
    </message>
    <message>
        <source>常用语</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>匿名 / 保密</source>
        <translation>Anonymous / confidential</translation>
    </message>
    <message>
        <source>再来一个</source>
        <translation>Another call</translation>
    </message>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>登记并答复</source>
        <translation>Register and answer</translation>
    </message>
    <message>
        <source>清空这个来电</source>
        <translation>Clear this call</translation>
    </message>
    <message>
        <source>写下的内容还没有登记，要清空吗？</source>
        <translation>What you wrote is not registered yet. Clear it?</translation>
    </message>
</context>
<context>
    <name>jiesu::CallerCard</name>
    <message>
        <source>来电人</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>输入号码后，这里显示来电人以往的诉求。</source>
        <translation>Enter a number to see the caller&apos;s earlier requests here. </translation>
    </message>
    <message>
        <source>%1&#x3000;首次来电</source>
        <translation>%1&#x3000;first call</translation>
    </message>
    <message>
        <source>上次不满意</source>
        <translation>Dissatisfied last time</translation>
    </message>
    <message>
        <source>本月 %1 次 · 今年 %2 次 · 未办结 %3 件</source>
        <translation>This month %1 · this year %2 · open %3</translation>
    </message>
    <message>
        <source>第%1次来电</source>
        <translation>call no. %1</translation>
    </message>
</context>
<context>
    <name>jiesu::CallerSection</name>
    <message>
        <source>还没有来过电话。</source>
        <translation>Has not called yet. </translation>
    </message>
    <message>
        <source>今年来电 %1 次，共 %2 次，未办结 %3 件。</source>
        <translation>%1 calls this year, %2 in all, %3 cases open. </translation>
    </message>
    <message>
        <source>“%1”由来电次数得出，不用手工标。</source>
        <translation>“%1” follows from the calls and is not set by hand. </translation>
    </message>
    <message>
        <source>来电人标签</source>
        <translation>Caller tags</translation>
    </message>
    <message>
        <source>号码</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>标签</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>标记时间</source>
        <translation>Set at</translation>
    </message>
    <message>
        <source>谁标的</source>
        <translation>Set by</translation>
    </message>
    <message>
        <source>还没有给谁做过标记。</source>
        <translation>Nobody has a tag yet. </translation>
    </message>
    <message>
        <source>按 Alt+N，写下号码，选标签；受理时这个号码一来就看得到。</source>
        <translation>Press Alt+N, write the number, choose tags; the desk shows them when the number calls. </translation>
    </message>
    <message>
        <source>手机、座机，怎样写都可以</source>
        <translation>Mobile or landline, in any form</translation>
    </message>
    <message>
        <source>这个号码没有标签了</source>
        <translation>The number has no tags any more</translation>
    </message>
    <message>
        <source>已保存 %1 的标签</source>
        <translation>Tags of %1 saved</translation>
    </message>
</context>
<context>
    <name>jiesu::CaseFacts</name>
    <message>
        <source>查看导入原文</source>
        <translation>Imported original</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>工单编号</source>
        <translation>Order no.</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>办理结果</source>
        <translation>Handling result</translation>
    </message>
    <message>
        <source>回复</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>来电人</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>未留姓名和号码</source>
        <translation>No name or number given</translation>
    </message>
    <message>
        <source>匿名</source>
        <translation>Anonymous</translation>
    </message>
    <message>
        <source>要求保密</source>
        <translation>Confidentiality asked</translation>
    </message>
    <message>
        <source>注意</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>点位</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>（主办）&#x3000;%1（协办）</source>
        <translation> (lead)&#x3000;%1 (assisting)</translation>
    </message>
    <message>
        <source>承办</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>为什么?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>本单位</source>
        <translation>Own unit</translation>
    </message>
    <message>
        <source>回访</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>打开群诉事件“%1”</source>
        <translation>Open the group incident “%1”</translation>
    </message>
    <message>
        <source>群诉</source>
        <translation>Group incident</translation>
    </message>
    <message>
        <source>要求保密，不显示</source>
        <translation>Asked for confidence, not shown</translation>
    </message>
    <message>
        <source>显示来电人，记入历史</source>
        <translation>Show the caller; written to the history</translation>
    </message>
    <message>
        <source>谁在什么时候看过，记入这件案件的历史</source>
        <translation>Who looked and when is written to the history of this case</translation>
    </message>
    <message>
        <source>打开 %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>外呼</source>
        <translation>Outreach call</translation>
    </message>
</context>
<context>
    <name>jiesu::CaseListPane</name>
    <message>
        <source>案件列表</source>
        <translation>Case list</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>选择</source>
        <translation>Select</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>派单</source>
        <translation>Dispatch</translation>
    </message>
    <message>
        <source>签收</source>
        <translation>Sign for</translation>
    </message>
    <message>
        <source>联系</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>回复</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>合计 %1 件</source>
        <translation>%1 cases</translation>
    </message>
    <message>
        <source>没有符合的案件。</source>
        <translation>No case matches. </translation>
    </message>
    <message>
        <source>这里没有案件。</source>
        <translation>No cases here. </translation>
    </message>
    <message>
        <source>换一个词，或清空筛选。</source>
        <translation>Try another word, or clear the filter. </translation>
    </message>
    <message>
        <source>按 F2 登记一个来电，或按 Ctrl+I 导入表格。</source>
        <translation>Press F2 to register a call, or Ctrl+I to import a spreadsheet. </translation>
    </message>
    <message>
        <source>回收站是空的。</source>
        <translation>The trash is empty. </translation>
    </message>
    <message>
        <source>作废的案件和撤销了的登记在这里，随时可以恢复。</source>
        <translation>Void cases and undone registrations are kept here and can be restored at any time. </translation>
    </message>
    <message>
        <source>申请与督办</source>
        <translation>Requests and orders</translation>
    </message>
    <message>
        <source>审批</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>批量</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>已数到 %1 件…</source>
        <translation>%1 cases so far…</translation>
    </message>
</context>
<context>
    <name>jiesu::CasePanel</name>
    <message>
        <source>还没有选案件。</source>
        <translation>No case selected. </translation>
    </message>
    <message>
        <source>在列表里选一件，这里显示它的内容和经过。</source>
        <translation>Select one in the list to see its content and history here. </translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>%1 第 %2 行</source>
        <translation>%1 row %2</translation>
    </message>
    <message>
        <source>导入原文</source>
        <translation>Imported original</translation>
    </message>
    <message>
        <source>时限是怎样算的</source>
        <translation>How the time limit is worked out</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>这件案件没有待审批、待回复的申请或督办。</source>
        <translation>This case has no request or order that waits. </translation>
    </message>
    <message>
        <source>%1 已恢复为“%2”</source>
        <translation>%1 is back as “%2”</translation>
    </message>
    <message>
        <source>这件案件没有待签收、待回复的协办或分办。</source>
        <translation>Nothing is assigned in this case that waits to be signed for or answered. </translation>
    </message>
    <message>
        <source>这件案件还没有接通过的回访，没有回答可以更正。</source>
        <translation>No follow-up call of this case was answered yet; there is nothing to correct. </translation>
    </message>
    <message>
        <source>更正回访</source>
        <translation>Correct follow-up</translation>
    </message>
    <message>
        <source>案件已经作废，不能再作承诺。</source>
        <translation>The case is void; nothing can be promised any more. </translation>
    </message>
    <message>
        <source>这件案件没有还没兑现的承诺。</source>
        <translation>Nothing is promised on this case that was not kept. </translation>
    </message>
    <message>
        <source>案件已经作废，不能再添加附件。</source>
        <translation>The case is void; nothing can be attached any more. </translation>
    </message>
    <message>
        <source>选择要添加的附件</source>
        <translation>Choose a file to attach</translation>
    </message>
    <message>
        <source>图片、录音、视频和文档 (*.jpg *.jpeg *.png *.gif *.bmp *.webp *.mp3 *.wav *.amr *.m4a *.ogg *.mp4 *.mov *.3gp *.pdf *.docx *.xlsx *.ofd *.doc *.xls *.wps *.et *.txt *.csv)</source>
        <translation>Pictures, recordings, videos and documents (*.jpg *.jpeg *.png *.gif *.bmp *.webp *.mp3 *.wav *.amr *.m4a *.ogg *.mp4 *.mov *.3gp *.pdf *.docx *.xlsx *.ofd *.doc *.xls *.wps *.et *.txt *.csv)</translation>
    </message>
    <message>
        <source>这件案件没有附件。</source>
        <translation>This case has no attachments. </translation>
    </message>
    <message>
        <source>打开附件</source>
        <translation>Open attachment</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>这里只打开图片、录音和 PDF。</source>
        <translation>Only pictures, recordings and PDF files are opened here. </translation>
    </message>
    <message>
        <source>附件没有受影响。</source>
        <translation>The attachment is not affected. </translation>
    </message>
    <message>
        <source>请先另存，再用别的程序打开。</source>
        <translation>Save a copy and open it with another program. </translation>
    </message>
    <message>
        <source>没有能打开这个附件的程序。</source>
        <translation>No program can open this attachment. </translation>
    </message>
    <message>
        <source>附件另存</source>
        <translation>Save a copy of an attachment</translation>
    </message>
    <message>
        <source>另存</source>
        <translation>Save copy</translation>
    </message>
    <message>
        <source>附件另存为</source>
        <translation>Save a copy as</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>移除附件</source>
        <translation>Remove attachment</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>%1 的附件 %2</source>
        <translation>Attachment %2 of %1</translation>
    </message>
    <message>
        <source>附件已另存为 %1，发出登记 %2</source>
        <translation>Attachment saved as %1, register no. %2</translation>
    </message>
    <message>
        <source>这件案件不是外呼得来的。</source>
        <translation>This case did not come from an outreach call. </translation>
    </message>
</context>
<context>
    <name>jiesu::CasePrinter</name>
    <message>
        <source>第 %1—%2 件</source>
        <translation>Nos. %1–%2</translation>
    </message>
    <message>
        <source>打印列表</source>
        <translation>Print list</translation>
    </message>
    <message>
        <source>共 %1 件，分 %2 份打印。打印哪一份？</source>
        <translation>%1 cases in all, printed in %2 parts. Which part?</translation>
    </message>
</context>
<context>
    <name>jiesu::CaseTableModel</name>
    <message>
        <source>编号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>点位/街道</source>
        <translation>Place/street</translation>
    </message>
    <message>
        <source>承办</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>受理时间</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>工单编号</source>
        <translation>Order no.</translation>
    </message>
    <message>
        <source>来电人</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>删除时间</source>
        <translation>Deleted at</translation>
    </message>
    <message>
        <source>谁删的</source>
        <translation>Deleted by</translation>
    </message>
    <message>
        <source>街道</source>
        <translation>street</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>type</translation>
    </message>
    <message>
        <source>截止时间</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>办结时间</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>满意</source>
        <translation>Satisfied</translation>
    </message>
</context>
<context>
    <name>jiesu::CasesPage</name>
    <message>
        <source>视图</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>存为视图</source>
        <translation>Save as view</translation>
    </message>
    <message>
        <source>视图名称</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>已存为视图“%1”</source>
        <translation>Saved as view “%1”</translation>
    </message>
    <message>
        <source>先打开一个自己的视图，再改它的名称。</source>
        <translation>Open a view of your own first, then rename it. </translation>
    </message>
    <message>
        <source>重命名视图</source>
        <translation>Rename view</translation>
    </message>
    <message>
        <source>先打开一个自己的视图，再删除它。</source>
        <translation>Open a view of your own first, then delete it. </translation>
    </message>
    <message>
        <source>删除视图</source>
        <translation>Delete view</translation>
    </message>
    <message>
        <source>要删除视图“%1”吗？案件不受影响。</source>
        <translation>Delete the view “%1”? Cases are not touched. </translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>先在列表里选案件（Shift、Ctrl 或 Ctrl+A）。</source>
        <translation>Mark cases in the list first (Shift, Ctrl or Ctrl+A). </translation>
    </message>
</context>
<context>
    <name>jiesu::ChangesPanel</name>
    <message>
        <source>行号</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>工单编号</source>
        <translation>Order no.</translation>
    </message>
    <message>
        <source>字段</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>现有</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>表格</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>处理</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>与谁不一致</source>
        <translation>Disagrees with</translation>
    </message>
    <message>
        <source>改变所选冲突行的处理</source>
        <translation>turn the decision of the marked conflict</translation>
    </message>
    <message>
        <source>保留现有的</source>
        <translation>Keep the office’s</translation>
    </message>
    <message>
        <source>采用表格的</source>
        <translation>Take the sheet’s</translation>
    </message>
    <message>
        <source>以时间较新的为准</source>
        <translation>Take the newer</translation>
    </message>
    <message>
        <source>冲突的处理</source>
        <translation>Decision of conflicts</translation>
    </message>
    <message>
        <source>变化的字段</source>
        <translation>Changed fields</translation>
    </message>
    <message>
        <source>有冲突时(&amp;C)</source>
        <translation>In &amp;conflicts</translation>
    </message>
    <message>
        <source>采用表格</source>
        <translation>Take sheet</translation>
    </message>
    <message>
        <source>保留现有</source>
        <translation>Keep office</translation>
    </message>
    <message>
        <source>共 %1 处变化。</source>
        <translation>%1 changes. </translation>
    </message>
    <message>
        <source>共 %1 处变化，这里列前 %2 处。</source>
        <translation>%1 changes, the first %2 listed here. </translation>
    </message>
    <message>
        <source>%1 行有冲突：上次导入之后有人改过，或同一张表里前后不一致。</source>
        <translation>%1 rows in conflict: changed by somebody since the last import, or said twice in the sheet. </translation>
    </message>
    <message>
        <source>没有要改的字段。</source>
        <translation>No field would change. </translation>
    </message>
</context>
<context>
    <name>jiesu::Chart</name>
    <message>
        <source>这段时间没有案件。</source>
        <translation>No cases in this period. </translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>jiesu::ChartsPage</name>
    <message>
        <source>选择</source>
        <translation>Select</translation>
    </message>
    <message>
        <source>打开案件</source>
        <translation>Open the cases</translation>
    </message>
    <message>
        <source>下一张图</source>
        <translation>Next chart</translation>
    </message>
    <message>
        <source>复制数据</source>
        <translation>Copy data</translation>
    </message>
    <message>
        <source>导出数据</source>
        <translation>Export data</translation>
    </message>
    <message>
        <source>存为图片</source>
        <translation>Save as picture</translation>
    </message>
    <message>
        <source>上一期</source>
        <translation>Previous period</translation>
    </message>
    <message>
        <source>下一期</source>
        <translation>Next period</translation>
    </message>
    <message>
        <source>总量与三率</source>
        <translation>Volume and rates</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>地点与时段</source>
        <translation>Places and hours</translation>
    </message>
    <message>
        <source>此刻没有在办的案件。</source>
        <translation>No case is open now. </translation>
    </message>
    <message>
        <source>这段时间还没有办结的案件。</source>
        <translation>No case of this period is done yet. </translation>
    </message>
    <message>
        <source>办理过程</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>图表图片（PNG）…</source>
        <translation>Chart picture (PNG)…</translation>
    </message>
    <message>
        <source>导出图表数据…</source>
        <translation>Export chart data…</translation>
    </message>
    <message>
        <source>图表</source>
        <translation>Charts</translation>
    </message>
</context>
<context>
    <name>jiesu::ChoicePicker</name>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>jiesu::ChooseAttachmentForm</name>
    <message>
        <source>哪一个附件</source>
        <translation>Which attachment</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>jiesu::ChooseTable</name>
    <message>
        <source>输入名称或拼音首字母</source>
        <translation>Name or pinyin initials</translation>
    </message>
</context>
<context>
    <name>jiesu::CitizensView</name>
    <message>
        <source>经常来电的人</source>
        <translation>Frequent callers</translation>
    </message>
    <message>
        <source>号码</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>称呼</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>片区</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>来电</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>表扬</source>
        <translation>Praise</translation>
    </message>
    <message>
        <source>最近一次</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>最近反映</source>
        <translation>Last about</translation>
    </message>
    <message>
        <source>志愿者服务</source>
        <translation>Volunteers</translation>
    </message>
    <message>
        <source>志愿者</source>
        <translation>Volunteer</translation>
    </message>
    <message>
        <source>活动</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>小时</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>近 %1 个月来电 %2 次以上、没有要求保密、还不在台账里的号码。这里只是推荐：先打电话征求本人同意，再由您决定列入。程序不会自己列入任何人。</source>
        <translation>Numbers with %2 or more calls in %1 months that did not ask for confidence and are in no register. They are only proposed: ask the person first, then decide. The program never enters anybody by itself. </translation>
    </message>
    <message>
        <source>看这个号码的案件</source>
        <translation>Cases of this number</translation>
    </message>
    <message>
        <source>征得同意后列入</source>
        <translation>Enter with consent</translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>%1 人 · %2 小时</source>
        <translation>%1 people · %2 hours</translation>
    </message>
    <message>
        <source>本人同意（%1）</source>
        <translation>Agreed (%1)</translation>
    </message>
    <message>
        <source>列入热心人台账</source>
        <translation>Enter into the register</translation>
    </message>
    <message>
        <source>%1 %2 同意单位在天气不好时给他打电话吗？没有征得同意，请按 Esc。</source>
        <translation>Has %1 %2 agreed to be called on days of bad weather? Without consent press Esc. </translation>
    </message>
    <message>
        <source>已列入热心人台账：%1</source>
        <translation>Entered: %1</translation>
    </message>
    <message>
        <source>%1 的来电</source>
        <translation>Calls of %1</translation>
    </message>
    <message>
        <source>热心人推荐</source>
        <translation>Citizens to ask</translation>
    </message>
    <message>
        <source>%1 人，列出来电最多的 %2 人；导出和打印是全部</source>
        <translation>%1 people, the %2 with the most calls listed; exports and prints have all</translation>
    </message>
</context>
<context>
    <name>jiesu::ColumnChart</name>
    <message>
        <source>%1（右轴）</source>
        <translation>%1 (right axis)</translation>
    </message>
</context>
<context>
    <name>jiesu::ColumnsForm</name>
    <message>
        <source>列与排序</source>
        <translation>Columns and order</translation>
    </message>
    <message>
        <source>显示哪些列（空格勾选，Alt+↑↓ 移动）</source>
        <translation>Columns shown (Space ticks, Alt+↑↓ moves)</translation>
    </message>
    <message>
        <source>先按</source>
        <translation>First by</translation>
    </message>
    <message>
        <source>再按</source>
        <translation>Then by</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>%1 ↑</source>
        <translation>%1 ↑</translation>
    </message>
    <message>
        <source>%1 ↓</source>
        <translation>%1 ↓</translation>
    </message>
    <message>
        <source>至少留一列。</source>
        <translation>Leave one column at least. </translation>
    </message>
</context>
<context>
    <name>jiesu::ColumnsPanel</name>
    <message>
        <source>列名</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>前几个值</source>
        <translation>First values</translation>
    </message>
    <message>
        <source>作为</source>
        <translation>Is</translation>
    </message>
    <message>
        <source>认出方式</source>
        <translation>Found by</translation>
    </message>
    <message>
        <source>所选列作为</source>
        <translation>The marked column is</translation>
    </message>
    <message>
        <source>记住并重新试读</source>
        <translation>Remember and read again</translation>
    </message>
    <message>
        <source>忘掉记住的</source>
        <translation>Forget</translation>
    </message>
    <message>
        <source>表格的列</source>
        <translation>Columns of the sheet</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>编码</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>选字段</source>
        <translation>choose its field</translation>
    </message>
    <message>
        <source>不用这一列</source>
        <translation>leave it unused</translation>
    </message>
    <message>
        <source>不用（原文保留）</source>
        <translation>Unused (original kept)</translation>
    </message>
    <message>
        <source>未用</source>
        <translation>—</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>上次记住的</source>
        <translation>Remembered</translation>
    </message>
    <message>
        <source>您选的</source>
        <translation>You</translation>
    </message>
    <message>
        <source>工作表“%1”，</source>
        <translation>Sheet “%1”: </translation>
    </message>
    <message>
        <source>%1表头在第 %2 行。</source>
        <translation>%1the header is in row %2. </translation>
    </message>
    <message>
        <source>%1表头在第 %2 行。缺少“工单编号”：请选中它那一列，按 Enter 选“工单编号”。</source>
        <translation>%1the header is in row %2. The order number is missing: mark its column and press Enter to choose it. </translation>
    </message>
</context>
<context>
    <name>jiesu::Commands</name>
    <message>
        <source>新来电</source>
        <translation>New call</translation>
    </message>
    <message>
        <source>搜索</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>到受理</source>
        <translation>Go to Intake</translation>
    </message>
    <message>
        <source>到案件</source>
        <translation>Go to Cases</translation>
    </message>
    <message>
        <source>到回访</source>
        <translation>Go to Follow-up</translation>
    </message>
    <message>
        <source>到看板</source>
        <translation>Go to Dashboard</translation>
    </message>
    <message>
        <source>到报表</source>
        <translation>Go to Reports</translation>
    </message>
    <message>
        <source>到台账</source>
        <translation>Go to Ledger</translation>
    </message>
    <message>
        <source>到设置</source>
        <translation>Go to Settings</translation>
    </message>
    <message>
        <source>导入表格…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>新建单位数据…</source>
        <translation>New office data…</translation>
    </message>
    <message>
        <source>打开文件…</source>
        <translation>Open file…</translation>
    </message>
    <message>
        <source>立即备份…</source>
        <translation>Back up now…</translation>
    </message>
    <message>
        <source>刷新</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>切换浅色与深色</source>
        <translation>Switch light/dark</translation>
    </message>
    <message>
        <source>帮助与按键一览</source>
        <translation>Help and keys</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>登记并派单</source>
        <translation>Register and dispatch</translation>
    </message>
    <message>
        <source>只登记</source>
        <translation>Register only</translation>
    </message>
    <message>
        <source>直接答复</source>
        <translation>Answer directly</translation>
    </message>
    <message>
        <source>插入常用语</source>
        <translation>Insert phrase</translation>
    </message>
    <message>
        <source>关闭这个来电</source>
        <translation>Close this call</translation>
    </message>
    <message>
        <source>查看来电人的第一件</source>
        <translation>Caller&apos;s first case</translation>
    </message>
    <message>
        <source>查看来电人的第二件</source>
        <translation>Caller&apos;s second case</translation>
    </message>
    <message>
        <source>查看来电人的第三件</source>
        <translation>Caller&apos;s third case</translation>
    </message>
    <message>
        <source>快速筛选</source>
        <translation>Quick filter</translation>
    </message>
    <message>
        <source>签收</source>
        <translation>Sign for</translation>
    </message>
    <message>
        <source>联系</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>回复</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>派单…</source>
        <translation>Dispatch…</translation>
    </message>
    <message>
        <source>延期…</source>
        <translation>Extend…</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>下一件</source>
        <translation>Next case</translation>
    </message>
    <message>
        <source>导出列表…</source>
        <translation>Export list…</translation>
    </message>
    <message>
        <source>未接通</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>保存并下一个</source>
        <translation>Save and next</translation>
    </message>
    <message>
        <source>上一期</source>
        <translation>Previous period</translation>
    </message>
    <message>
        <source>下一期</source>
        <translation>Next period</translation>
    </message>
    <message>
        <source>导出图表…</source>
        <translation>Export chart…</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>下一个来电</source>
        <translation>Next call</translation>
    </message>
    <message>
        <source>上一个来电</source>
        <translation>Previous call</translation>
    </message>
    <message>
        <source>取用上一件的点位和分类</source>
        <translation>Take place and category from last case</translation>
    </message>
    <message>
        <source>到相似诉求</source>
        <translation>Go to similar requests</translation>
    </message>
    <message>
        <source>记为新点位</source>
        <translation>Save as new place</translation>
    </message>
    <message>
        <source>记下答不上来的问题</source>
        <translation>Note an unanswered question</translation>
    </message>
    <message>
        <source>登记后归入群诉事件</source>
        <translation>Join the incident on registering</translation>
    </message>
    <message>
        <source>查看这里的群诉</source>
        <translation>Show the incident here</translation>
    </message>
    <message>
        <source>新建事件</source>
        <translation>New incident</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>记一笔经过</source>
        <translation>Add to the timeline</translation>
    </message>
    <message>
        <source>归入一件</source>
        <translation>Add a case</translation>
    </message>
    <message>
        <source>归入这里的来电</source>
        <translation>Take up the calls here</translation>
    </message>
    <message>
        <source>移出事件</source>
        <translation>Take out of the incident</translation>
    </message>
    <message>
        <source>统一答复</source>
        <translation>Answer all</translation>
    </message>
    <message>
        <source>结束事件</source>
        <translation>Close the incident</translation>
    </message>
    <message>
        <source>从回收站恢复</source>
        <translation>Restore from trash</translation>
    </message>
    <message>
        <source>保存这一条</source>
        <translation>Save this record</translation>
    </message>
    <message>
        <source>新建一条</source>
        <translation>New record</translation>
    </message>
    <message>
        <source>筛选这张表</source>
        <translation>Filter this list</translation>
    </message>
    <message>
        <source>提出申请或督办…</source>
        <translation>Raise a request or order…</translation>
    </message>
    <message>
        <source>审批或回复…</source>
        <translation>Decide or answer…</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>换人登录</source>
        <translation>Change person</translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>协办或分办…</source>
        <translation>Assign…</translation>
    </message>
    <message>
        <source>分办签收或回复…</source>
        <translation>Sign for or answer an assignment…</translation>
    </message>
    <message>
        <source>更正回访…</source>
        <translation>Correct follow-up…</translation>
    </message>
    <message>
        <source>存为视图…</source>
        <translation>Save as view…</translation>
    </message>
    <message>
        <source>重命名视图…</source>
        <translation>Rename view…</translation>
    </message>
    <message>
        <source>删除视图</source>
        <translation>Delete view</translation>
    </message>
    <message>
        <source>视图上移</source>
        <translation>Move view up</translation>
    </message>
    <message>
        <source>视图下移</source>
        <translation>Move view down</translation>
    </message>
    <message>
        <source>列与排序…</source>
        <translation>Columns and order…</translation>
    </message>
    <message>
        <source>批量处理…</source>
        <translation>Process many…</translation>
    </message>
    <message>
        <source>选中筛选出的全部案件</source>
        <translation>Mark all cases of the filter</translation>
    </message>
    <message>
        <source>打印列表…</source>
        <translation>Print list…</translation>
    </message>
    <message>
        <source>打印工单…</source>
        <translation>Print work order…</translation>
    </message>
    <message>
        <source>承诺回电…</source>
        <translation>Promise a call…</translation>
    </message>
    <message>
        <source>已回电…</source>
        <translation>Called back…</translation>
    </message>
    <message>
        <source>立即重办</source>
        <translation>Rework now</translation>
    </message>
    <message>
        <source>与市级结果对照</source>
        <translation>Compare with the city</translation>
    </message>
    <message>
        <source>在案件页打开</source>
        <translation>Open in Cases</translation>
    </message>
    <message>
        <source>本班交接</source>
        <translation>Hand this shift over</translation>
    </message>
    <message>
        <source>保存并刷新</source>
        <translation>Save and refresh</translation>
    </message>
    <message>
        <source>签字…</source>
        <translation>Sign…</translation>
    </message>
    <message>
        <source>撤回签字</source>
        <translation>Take signature back</translation>
    </message>
    <message>
        <source>复制文字</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>导出 PDF…</source>
        <translation>Export PDF…</translation>
    </message>
    <message>
        <source>上一周</source>
        <translation>Previous week</translation>
    </message>
    <message>
        <source>下一周</source>
        <translation>Next week</translation>
    </message>
    <message>
        <source>照上周排班</source>
        <translation>Fill from last week</translation>
    </message>
    <message>
        <source>粘贴排班</source>
        <translation>Paste rows</translation>
    </message>
    <message>
        <source>导入排班表…</source>
        <translation>Import a roster…</translation>
    </message>
    <message>
        <source>添加附件…</source>
        <translation>Add attachment…</translation>
    </message>
    <message>
        <source>打开附件…</source>
        <translation>Open attachment…</translation>
    </message>
    <message>
        <source>附件另存…</source>
        <translation>Save a copy of an attachment…</translation>
    </message>
    <message>
        <source>移除附件…</source>
        <translation>Remove attachment…</translation>
    </message>
    <message>
        <source>复制排名表</source>
        <translation>Copy ranks</translation>
    </message>
    <message>
        <source>上个月</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>下个月</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>历次版本</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>封账…</source>
        <translation>Publish…</translation>
    </message>
    <message>
        <source>更正…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>回到看板上的数字</source>
        <translation>Back to the number on the dashboard</translation>
    </message>
    <message>
        <source>立专项</source>
        <translation>Start a special task</translation>
    </message>
    <message>
        <source>保存专项</source>
        <translation>Save the special task</translation>
    </message>
    <message>
        <source>办结专项</source>
        <translation>Close the special task</translation>
    </message>
    <message>
        <source>设为本单位口径</source>
        <translation>Make it the office&apos;s own rule</translation>
    </message>
    <message>
        <source>打印晨报…</source>
        <translation>Print the morning report…</translation>
    </message>
    <message>
        <source>导出图表数据…</source>
        <translation>Export chart data…</translation>
    </message>
    <message>
        <source>导出本表…</source>
        <translation>Export this table…</translation>
    </message>
    <message>
        <source>打印本表</source>
        <translation>Print this table</translation>
    </message>
    <message>
        <source>填写自定模板…</source>
        <translation>Fill an own template…</translation>
    </message>
    <message>
        <source>打印督办单</source>
        <translation>Print notice of supervision</translation>
    </message>
    <message>
        <source>打开那时的清单</source>
        <translation>Open the list of then</translation>
    </message>
    <message>
        <source>查发出登记</source>
        <translation>Search the register of exports</translation>
    </message>
    <message>
        <source>保存这一句</source>
        <translation>Save sentence</translation>
    </message>
    <message>
        <source>恢复自动生成</source>
        <translation>Generate again</translation>
    </message>
    <message>
        <source>下一处数字有变</source>
        <translation>Next number that moved</translation>
    </message>
    <message>
        <source>复制摘要</source>
        <translation>Copy summary</translation>
    </message>
    <message>
        <source>DOCX…</source>
        <translation>DOCX…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>XLSX…</source>
        <translation>XLSX…</translation>
    </message>
    <message>
        <source>HTML…</source>
        <translation>HTML…</translation>
    </message>
    <message>
        <source>导入模板…</source>
        <translation>Import template…</translation>
    </message>
    <message>
        <source>导出模板…</source>
        <translation>Export template…</translation>
    </message>
    <message>
        <source>删除本单位模板…</source>
        <translation>Remove own template…</translation>
    </message>
    <message>
        <source>到主动治理</source>
        <translation>To proactive work</translation>
    </message>
    <message>
        <source>记一条巡查发现</source>
        <translation>Note a find</translation>
    </message>
    <message>
        <source>打的是业务监督电话</source>
        <translation>Called the own line</translation>
    </message>
    <message>
        <source>记一条</source>
        <translation>New record</translation>
    </message>
    <message>
        <source>移除…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>查这本台账</source>
        <translation>Search this ledger</translation>
    </message>
    <message>
        <source>导入…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>变更记录</source>
        <translation>History</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Reveal</translation>
    </message>
    <message>
        <source>选照片…</source>
        <translation>Choose photo…</translation>
    </message>
    <message>
        <source>打开这些案件</source>
        <translation>Open these cases</translation>
    </message>
    <message>
        <source>找点位</source>
        <translation>Find a point</translation>
    </message>
    <message>
        <source>复制预判</source>
        <translation>Copy forecast</translation>
    </message>
    <message>
        <source>改条件</source>
        <translation>Change question</translation>
    </message>
    <message>
        <source>存为清单</source>
        <translation>Store as list</translation>
    </message>
    <message>
        <source>勾选完成</source>
        <translation>Tick as done</translation>
    </message>
    <message>
        <source>查群诉事件</source>
        <translation>Find an incident</translation>
    </message>
    <message>
        <source>已告知／未告知</source>
        <translation>Told / not told</translation>
    </message>
    <message>
        <source>全部已告知</source>
        <translation>All told</translation>
    </message>
    <message>
        <source>按事件起草</source>
        <translation>Draft from the facts</translation>
    </message>
    <message>
        <source>复制通知</source>
        <translation>Copy the notice</translation>
    </message>
    <message>
        <source>打印通知</source>
        <translation>Print the notice</translation>
    </message>
    <message>
        <source>打印事件</source>
        <translation>Print the incident</translation>
    </message>
    <message>
        <source>勾选措施</source>
        <translation>Tick a measure</translation>
    </message>
    <message>
        <source>上一年</source>
        <translation>Previous year</translation>
    </message>
    <message>
        <source>下一年</source>
        <translation>Next year</translation>
    </message>
    <message>
        <source>下一位</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>上一位</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>记下这次外呼</source>
        <translation>Save the call</translation>
    </message>
    <message>
        <source>登记来电诉求</source>
        <translation>Take it down at the desk</translation>
    </message>
    <message>
        <source>保存话术</source>
        <translation>Save the script</translation>
    </message>
    <message>
        <source>列入热心人…</source>
        <translation>Enter into the register…</translation>
    </message>
    <message>
        <source>打印本周议事单</source>
        <translation>Print the week’s sheet</translation>
    </message>
    <message>
        <source>保存宣传单</source>
        <translation>Save the sheet</translation>
    </message>
    <message>
        <source>打印宣传单</source>
        <translation>Print the sheet</translation>
    </message>
    <message>
        <source>打开外呼记录</source>
        <translation>Open the outreach call</translation>
    </message>
    <message>
        <source>记为办好…</source>
        <translation>Mark done…</translation>
    </message>
    <message>
        <source>打开登记的案件</source>
        <translation>Open the registered case</translation>
    </message>
    <message>
        <source>导出隐去的内容…</source>
        <translation>Export in full…</translation>
    </message>
    <message>
        <source>打印预判</source>
        <translation>Print the forecast</translation>
    </message>
    <message>
        <source>打印清单</source>
        <translation>Print the list</translation>
    </message>
    <message>
        <source>新主题</source>
        <translation>New theme</translation>
    </message>
    <message>
        <source>改主题和进展</source>
        <translation>Edit theme</translation>
    </message>
    <message>
        <source>加分类</source>
        <translation>Add category</translation>
    </message>
    <message>
        <source>加措施</source>
        <translation>Add measure</translation>
    </message>
    <message>
        <source>红黄牌</source>
        <translation>Cards</translation>
    </message>
</context>
<context>
    <name>jiesu::ComparisonView</name>
    <message>
        <source>市级较差</source>
        <translation>City worse</translation>
    </message>
    <message>
        <source>不一致</source>
        <translation>Different</translation>
    </message>
    <message>
        <source>一致</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>不能比</source>
        <translation>Not comparable</translation>
    </message>
    <message>
        <source>未接通</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>对照</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>案件编号</source>
        <translation>Case no.</translation>
    </message>
    <message>
        <source>工单编号</source>
        <translation>Order no.</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>承办</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>本单位自访</source>
        <translation>Own call</translation>
    </message>
    <message>
        <source>市级回访</source>
        <translation>City call</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>回到待回访</source>
        <translation>Back to the queue</translation>
    </message>
    <message>
        <source>哪个月</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>与市级结果对照</source>
        <translation>Compare with the city</translation>
    </message>
    <message>
        <source>自访与市级回访的对照</source>
        <translation>Own calls against those of the city</translation>
    </message>
    <message>
        <source>这个月还没有市级回访结果。</source>
        <translation>There are no results of the city for this month yet. </translation>
    </message>
    <message>
        <source>按 Ctrl+I 导入市级回访结果表（工单编号、是否联系、是否解决、是否满意、回访时间）。</source>
        <translation>Press Ctrl+I to import the results of the city (order number, contacted, solved, satisfied, time of the call). </translation>
    </message>
    <message>
        <source>可比 %1 件：一致 %2 件，不一致 %3 件，其中市级较差 %4 件。本单位没有自访 %5 件，市级未接通 %6 件。规则：%7</source>
        <translation>Comparable: %1; same %2, different %3, of these %4 worse at the city. Without our own call: %5; not reached by the city: %6. Rule: %7</translation>
    </message>
</context>
<context>
    <name>jiesu::CorrectForm</name>
    <message>
        <source>更正回访</source>
        <translation>Correct follow-up</translation>
    </message>
    <message>
        <source>已告知业务监督电话</source>
        <translation>Told the service supervision line</translation>
    </message>
    <message>
        <source>%1&#x3000;%2回访</source>
        <translation>%1&#x3000;%2 follow-up</translation>
    </message>
    <message>
        <source>哪一次</source>
        <translation>Which call</translation>
    </message>
    <message>
        <source>来电人意见</source>
        <translation>Caller&apos;s opinion</translation>
    </message>
    <message>
        <source>为什么改（原来的回答留在历史里）</source>
        <translation>Why (the old answers stay in the history)</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correct</translation>
    </message>
</context>
<context>
    <name>jiesu::DashboardPage</name>
    <message>
        <source>看板</source>
        <translation>Dashboard</translation>
    </message>
</context>
<context>
    <name>jiesu::DeadlineCard</name>
    <message>
        <source>时限说明</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>首次联系不晚于 %1</source>
        <translation>First contact by %1</translation>
    </message>
    <message>
        <source>签收不晚于 %1</source>
        <translation>Sign by %1</translation>
    </message>
</context>
<context>
    <name>jiesu::DeskPage</name>
    <message>
        <source>已登记并派单</source>
        <translation>Registered and dispatched</translation>
    </message>
    <message>
        <source>已登记并答复</source>
        <translation>Registered and answered</translation>
    </message>
    <message>
        <source>已登记</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>来电</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>来电 %1</source>
        <translation>Call %1</translation>
    </message>
</context>
<context>
    <name>jiesu::DraftBar</name>
    <message>
        <source>上次写下、还没有登记的来电</source>
        <translation>Calls written down earlier, not yet registered</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>丢弃</source>
        <translation>Discard</translation>
    </message>
</context>
<context>
    <name>jiesu::DueBoard</name>
    <message>
        <source>剩余</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>承办</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>到期看板</source>
        <translation>Due board</translation>
    </message>
    <message>
        <source>换一段时间</source>
        <translation>another span</translation>
    </message>
    <message>
        <source>打开案件</source>
        <translation>open the case</translation>
    </message>
    <message>
        <source>整段在案件页打开</source>
        <translation>open all of it in Cases</translation>
    </message>
    <message>
        <source>承诺回电 %1</source>
        <translation>Promised calls %1</translation>
    </message>
    <message>
        <source>承诺回电</source>
        <translation>Promised calls</translation>
    </message>
    <message>
        <source>到期：%1</source>
        <translation>Due: %1</translation>
    </message>
    <message>
        <source>到期看板：%1</source>
        <translation>Due: %1</translation>
    </message>
    <message>
        <source>列出前 %1 件；导出和打印是全部</source>
        <translation>The first %1 listed; exports and prints have all</translation>
    </message>
</context>
<context>
    <name>jiesu::DutySection</name>
    <message>
        <source>提醒时段</source>
        <translation>Hours for reminders</translation>
    </message>
    <message>
        <source>只在工作日（按工作日历）</source>
        <translation>On working days only (by the work calendar)</translation>
    </message>
    <message>
        <source>承诺回电不分时段，到点就提醒</source>
        <translation>Promised calls are reminded of at any hour</translation>
    </message>
    <message>
        <source>班次（一行一个，名称后写起止时间；止早于起的到第二天）</source>
        <translation>Shifts (one a line: name, then times; an end before the beginning is on the next day)</translation>
    </message>
    <message>
        <source>值班与提醒</source>
        <translation>Duty and reminders</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>不分时段提醒的时限类别</source>
        <translation>Time classes reminded of at any hour</translation>
    </message>
    <message>
        <source>请写成 08:30–17:30，结束晚于开始。</source>
        <translation>Write 08:30–17:30, the end after the beginning. </translation>
    </message>
    <message>
        <source>看不懂“%1”。请写成：白班 08:00–20:00。</source>
        <translation>“%1” cannot be read. Write: 白班 08:00–20:00. </translation>
    </message>
    <message>
        <source>至少要有一个班次。</source>
        <translation>At least one shift is needed. </translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>jiesu::ExportLedger</name>
    <message>
        <source>完整</source>
        <translation>In full</translation>
    </message>
    <message>
        <source>已隐去</source>
        <translation>Masked</translation>
    </message>
    <message>
        <source>没有对应的案件清单</source>
        <translation>No list of cases behind it</translation>
    </message>
    <message>
        <source>范围：%1</source>
        <translation>Range: %1</translation>
    </message>
    <message>
        <source>规则：%1 第 %2 版</source>
        <translation>Rule: %1, version %2</translation>
    </message>
    <message>
        <source>用途：%1</source>
        <translation>Purpose: %1</translation>
    </message>
    <message>
        <source>SHA-256：%1…</source>
        <translation>SHA-256: %1…</translation>
    </message>
    <message>
        <source>发出登记</source>
        <translation>Register of exports</translation>
    </message>
    <message>
        <source>登记号</source>
        <translation>Register no.</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>经手人</source>
        <translation>By</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>个人信息</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>用途</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>登记号、经手人、文件名或日期</source>
        <translation>Number, person, file name or day</translation>
    </message>
    <message>
        <source>查发出登记</source>
        <translation>Search the register of exports</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>打开那时的清单</source>
        <translation>Open the list of then</translation>
    </message>
    <message>
        <source>导出本表</source>
        <translation>Export this table</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>共 %1 条</source>
        <translation>%1 lines</translation>
    </message>
    <message>
        <source>还没有导出或打印过。每次导出和打印都会在这里记一条。</source>
        <translation>Nothing was exported or printed yet. Every export and every print gets a line here. </translation>
    </message>
    <message>
        <source>没有找到。换一个登记号、姓名或日期再试。</source>
        <translation>Nothing found. Try another number, name or day. </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 没有对应的案件清单</source>
        <translation>%1 has no list of cases behind it</translation>
    </message>
</context>
<context>
    <name>jiesu::FilterLine</name>
    <message>
        <source>任意文字、号码、拼音首字母，或 状态:未办结 地点:永定</source>
        <translation>Any text, number or pinyin initials, or status:open place:永定</translation>
    </message>
    <message>
        <source>快速筛选</source>
        <translation>Quick filter</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
</context>
<context>
    <name>jiesu::FindsView</name>
    <message>
        <source>%1（班外）</source>
        <translation>%1 (off duty)</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>近多少天的发现</source>
        <translation>Finds of how many days</translation>
    </message>
    <message>
        <source>其后多少天的诉求</source>
        <translation>Cases within how many days</translation>
    </message>
    <message>
        <source>发现时间</source>
        <translation>Found at</translation>
    </message>
    <message>
        <source>发现人</source>
        <translation>Found by</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>发现的问题</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>整改时间</source>
        <translation>Rectified at</translation>
    </message>
    <message>
        <source>前几天</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>后几天</source>
        <translation>After</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>近</source>
        <translation>Finds of the last</translation>
    </message>
    <message>
        <source>天的发现，其后</source>
        <translation>days, cases of the</translation>
    </message>
    <message>
        <source>天内同处同类的诉求</source>
        <translation>days after</translation>
    </message>
    <message>
        <source>发现与诉求</source>
        <translation>Finds and cases</translation>
    </message>
    <message>
        <source>逐条</source>
        <translation>One by one</translation>
    </message>
    <message>
        <source>打开其后的诉求</source>
        <translation>open the cases after</translation>
    </message>
    <message>
        <source>改天数</source>
        <translation>change the days</translation>
    </message>
    <message>
        <source>导出本表</source>
        <translation>export this table</translation>
    </message>
    <message>
        <source>%1 条</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>发现</source>
        <translation>Finds</translation>
    </message>
    <message>
        <source>其中班外 %1 条</source>
        <translation>%1 off duty</translation>
    </message>
    <message>
        <source>已整改</source>
        <translation>Rectified</translation>
    </message>
    <message>
        <source>未整改 %1 条</source>
        <translation>%1 not rectified</translation>
    </message>
    <message>
        <source>其后 %1 天</source>
        <translation>in the %1 days after</translation>
    </message>
    <message>
        <source>已整改，其后 %1 天没有诉求</source>
        <translation>rectified, no case in %1 days</translation>
    </message>
    <message>
        <source>%1 天还没有过完</source>
        <translation>%1 days not yet over</translation>
    </message>
    <message>
        <source>发现前 %1 天同处同类诉求 %2 件，发现后 %1 天 %3 件。“可能避免”没有对照，只说先后，不等于因果。</source>
        <translation>%2 same cases in the %1 days before, %3 in the %1 days after. “Perhaps avoided” has no control: it tells the order, not the cause. </translation>
    </message>
    <message>
        <source>其后 %1 天没有同处同类的诉求</source>
        <translation>No same case in the %1 days after</translation>
    </message>
    <message>
        <source>记一条发现</source>
        <translation>note a find</translation>
    </message>
    <message>
        <source>这段时间没有记过发现。按 %1 记一条，人人可以记。</source>
        <translation>Nothing was found in this time. %1 notes a find; everybody may. </translation>
    </message>
</context>
<context>
    <name>jiesu::FollowUpCard</name>
    <message>
        <source>承办单位有没有联系您？</source>
        <translation>Did the handling unit contact you?</translation>
    </message>
    <message>
        <source>问题解决得怎么样？</source>
        <translation>Has the problem been resolved?</translation>
    </message>
    <message>
        <source>您对办理结果满意吗？</source>
        <translation>Are you satisfied with the result?</translation>
    </message>
    <message>
        <source>已告知业务监督电话&#x3000;9</source>
        <translation>Supervision line told&#x3000;9</translation>
    </message>
    <message>
        <source>谁回访</source>
        <translation>Follow-up by</translation>
    </message>
    <message>
        <source>来电人意见</source>
        <translation>Caller&apos;s opinion</translation>
    </message>
    <message>
        <source>办结 %1</source>
        <translation>Completed %1</translation>
    </message>
    <message>
        <source>您好，这里是%1。您%2月%3日反映的“%4”，%5已经办理并答复。想请问您三个问题。</source>
        <translation>Hello, this is %1. On %2/%3 you reported “%4”; %5 has handled it and replied. May I ask you three questions? </translation>
    </message>
    <message>
        <source>承办单位</source>
        <translation>the handling unit</translation>
    </message>
    <message>
        <source>答复：%1</source>
        <translation>Reply: %1</translation>
    </message>
    <message>
        <source>未接通 %1 次</source>
        <translation>Not reached: %1</translation>
    </message>
    <message>
        <source>还有问题没有回答。没有人接听请按 0。</source>
        <translation>Some questions are unanswered. If nobody picked up, press 0. </translation>
    </message>
    <message>
        <source>第%1轮：%2</source>
        <translation>Round %1: %2</translation>
    </message>
    <message>
        <source>没有回访</source>
        <translation>No follow-up</translation>
    </message>
    <message>
        <source>第%1次</source>
        <translation>Try %1</translation>
    </message>
    <message>
        <source>未接通</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>%1 再拨</source>
        <translation>again at %1</translation>
    </message>
    <message>
        <source>接电话的是</source>
        <translation>Who answered</translation>
    </message>
    <message>
        <source>承办人不能回访自己办理的案件，请换一位同事回访。按 Ctrl+J 到下一件。</source>
        <translation>Whoever handled a case cannot follow it up; ask a colleague. Ctrl+J goes to the next case. </translation>
    </message>
</context>
<context>
    <name>jiesu::FollowUpPage</name>
    <message>
        <source>待回访</source>
        <translation>To follow up</translation>
    </message>
    <message>
        <source>待回访的案件</source>
        <translation>Cases to follow up</translation>
    </message>
    <message>
        <source>没有要回访的案件。</source>
        <translation>No cases to follow up. </translation>
    </message>
    <message>
        <source>审核通过的回复会排到这里。</source>
        <translation>Approved replies queue up here. </translation>
    </message>
    <message>
        <source>保存并下一个</source>
        <translation>Save and next</translation>
    </message>
    <message>
        <source>回答</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>上一问</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>已告知</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>未接通</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>◷ 第%1次&#x3000;%2</source>
        <translation>◷ Call %1&#x3000;%2</translation>
    </message>
    <message>
        <source>! 未接通&#x3000;%1</source>
        <translation>! Not reached&#x3000;%1</translation>
    </message>
    <message>
        <source>%1 件</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1&#x3000;回访已登记</source>
        <translation>%1&#x3000;follow-up recorded</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 次未接通，记为未接通</source>
        <translation>%1&#x3000;no answer on %2 calls, recorded as not reached</translation>
    </message>
    <message>
        <source>回访</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>下一件</source>
        <translation>Next case</translation>
    </message>
    <message>
        <source>◷ %1 第%2次&#x3000;%3</source>
        <translation>◷ %1, try %2&#x3000;%3</translation>
    </message>
    <message>
        <source>本人承办&#x3000;%1</source>
        <translation>Your own&#x3000;%1</translation>
    </message>
    <message>
        <source>现在没有要打的电话。</source>
        <translation>There is no call to make now. </translation>
    </message>
    <message>
        <source>最早 %1 再拨；按 Ctrl+J 可以提前打开。</source>
        <translation>The next try is at %1; Ctrl+J opens it before. </translation>
    </message>
    <message>
        <source>剩下的都没有打通。</source>
        <translation>Nobody could be reached in the remaining cases. </translation>
    </message>
    <message>
        <source>按 Ctrl+J 可以再打，或在案件页办结归档。</source>
        <translation>Ctrl+J opens them for another try, or close them on the case page. </translation>
    </message>
    <message>
        <source>%1&#x3000;未接通，%2 再拨第 %3 次</source>
        <translation>%1&#x3000;not reached; try %3 at %2</translation>
    </message>
    <message>
        <source>%1&#x3000;第%2轮办理开始，时限 %3</source>
        <translation>%1&#x3000;round %2 begins, time limit %3</translation>
    </message>
</context>
<context>
    <name>jiesu::ForecastView</name>
    <message>
        <source>演示数据</source>
        <translation>Demo data</translation>
    </message>
    <message>
        <source>各类预判</source>
        <translation>Forecast by category</translation>
    </message>
    <message>
        <source>登记案件，或导入往年的表格；满两年就开始预判。</source>
        <translation>Register cases or import the sheets of earlier years; after two years forecasts begin. </translation>
    </message>
    <message>
        <source>换一类</source>
        <translation>another category</translation>
    </message>
    <message>
        <source>回测与天气</source>
        <translation>Back-test and weather</translation>
    </message>
    <message>
        <source>打开近一年的案件</source>
        <translation>open the last year&apos;s cases</translation>
    </message>
    <message>
        <source>到图和回测，Enter 打开当月案件</source>
        <translation>to chart and back-test, Enter opens the month&apos;s cases</translation>
    </message>
    <message>
        <source>没有可画的月份。</source>
        <translation>There is no month to draw. </translation>
    </message>
    <message>
        <source>近十二次回测</source>
        <translation>Last 12 forecasts</translation>
    </message>
    <message>
        <source>天气与节假日</source>
        <translation>Weather and holidays</translation>
    </message>
    <message>
        <source>预判表和说明已复制。</source>
        <translation>The forecast and its notes are copied. </translation>
    </message>
    <message>
        <source>三个月合计：%1</source>
        <translation>Three months: %1</translation>
    </message>
    <message>
        <source>%1预判</source>
        <translation>Forecast %1</translation>
    </message>
    <message>
        <source>预判</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>近来没有整月的案件，不作预判。</source>
        <translation>No whole month of late has cases: nothing is forecast. </translation>
    </message>
</context>
<context>
    <name>jiesu::HandlingSection</name>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source> 次</source>
        <translation> times</translation>
    </message>
    <message>
        <source> 分钟</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>回访</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>几次没有接通记为未接通</source>
        <translation>Given up after so many calls without an answer</translation>
    </message>
    <message>
        <source>没有接通后隔多久再拨</source>
        <translation>Tried again after</translation>
    </message>
    <message>
        <source>重办</source>
        <translation>Rework</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>计时方式</source>
        <translation>Counted in</translation>
    </message>
    <message>
        <source>从开始重办时算起。只影响以后的重办，已有的时限不变。</source>
        <translation>Counted from the beginning of the round. Rounds that have begun keep their limits. </translation>
    </message>
    <message>
        <source>重办按哪一类时限</source>
        <translation>Time class of a further round</translation>
    </message>
    <message>
        <source>不用类别，按下面的时限</source>
        <translation>None: the limit below</translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>jiesu::HandoverLedger</name>
    <message>
        <source>未签</source>
        <translation>Not signed</translation>
    </message>
    <message>
        <source>已交接</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>待接班</source>
        <translation>To be taken over</translation>
    </message>
    <message>
        <source>交班</source>
        <translation>Outgoing</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>交接班单</source>
        <translation>Hand-over sheet</translation>
    </message>
    <message>
        <source>交接班</source>
        <translation>Hand-over</translation>
    </message>
    <message>
        <source>写交代事项</source>
        <translation>write notes</translation>
    </message>
    <message>
        <source>回清单</source>
        <translation>back to the list</translation>
    </message>
    <message>
        <source>交代事项（交班人写）</source>
        <translation>Notes (by the outgoing shift)</translation>
    </message>
    <message>
        <source>还没有交接班单。按 %1 做本班的交接班单；值班表里要有这一班和下一班。</source>
        <translation>There is no hand-over sheet yet. %1 makes one for this shift; the roster needs this shift and the next. </translation>
    </message>
    <message>
        <source>双方已签字，不能再改</source>
        <translation>Signed by both, frozen</translation>
    </message>
    <message>
        <source>交班人已签字，等接班人签</source>
        <translation>Signed by the outgoing shift, waiting for the incoming one</translation>
    </message>
    <message>
        <source>保存时按现在的情况重新统计</source>
        <translation>Saving gathers the content anew</translation>
    </message>
    <message>
        <source>已保存并按现在的情况统计</source>
        <translation>Saved and gathered anew</translation>
    </message>
    <message>
        <source>交代事项改了还没有保存。</source>
        <translation>The notes were changed and not saved. </translation>
    </message>
    <message>
        <source>请先按 %1 保存，再签字。</source>
        <translation>Save with %1 first, then sign. </translation>
    </message>
    <message>
        <source>交班签字</source>
        <translation>Sign for the outgoing shift</translation>
    </message>
    <message>
        <source>接班签字</source>
        <translation>Sign for the incoming shift</translation>
    </message>
    <message>
        <source>签字人</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>交班人已签字</source>
        <translation>The outgoing shift has signed</translation>
    </message>
    <message>
        <source>接班人已签字，交接完成</source>
        <translation>The incoming shift has signed; handed over</translation>
    </message>
    <message>
        <source>已撤回交班签字</source>
        <translation>The signature was taken back</translation>
    </message>
    <message>
        <source>已复制，可以粘贴</source>
        <translation>Copied, ready to paste</translation>
    </message>
    <message>
        <source>导出交接班单</source>
        <translation>Export the hand-over sheet</translation>
    </message>
    <message>
        <source>交接班单 %1 %2.pdf</source>
        <translation>hand-over %1 %2.pdf</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>已导出交接班单，发出登记 %1</source>
        <translation>Exported the hand-over sheet, register no. %1</translation>
    </message>
    <message>
        <source>%1 张</source>
        <translation>%1 sheets</translation>
    </message>
</context>
<context>
    <name>jiesu::HotSpotsPage</name>
    <message>
        <source>专项：%1 %2 件</source>
        <translation>Special task: %1 %2 cases</translation>
    </message>
    <message>
        <source>热点：%1 · %2 %3 件</source>
        <translation>Hot spot: %1 · %2 %3 cases</translation>
    </message>
    <message>
        <source>这里已有专项：%1</source>
        <translation>There is a special task already: %1</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>请先在前两张表里选一行。</source>
        <translation>Please choose a row in one of the first two tables. </translation>
    </message>
    <message>
        <source>已立专项：%1</source>
        <translation>Special task started: %1</translation>
    </message>
    <message>
        <source>专项已办结。</source>
        <translation>Special task closed. </translation>
    </message>
    <message>
        <source>专项已保存。</source>
        <translation>Special task saved. </translation>
    </message>
    <message>
        <source>已记为本单位的热点口径。</source>
        <translation>Kept as the office&apos;s own rule for hot spots. </translation>
    </message>
    <message>
        <source>近多少天</source>
        <translation>Over how many days</translation>
    </message>
    <message>
        <source>多少件以上</source>
        <translation>At least how many cases</translation>
    </message>
    <message>
        <source>专项</source>
        <translation>Special task</translation>
    </message>
    <message>
        <source>反映这件事的案件</source>
        <translation>Cases of this matter</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>热点</source>
        <translation>Hot spots</translation>
    </message>
    <message>
        <source>换一张表</source>
        <translation>Next table</translation>
    </message>
    <message>
        <source>打开这些案件</source>
        <translation>Open these cases</translation>
    </message>
    <message>
        <source>立专项</source>
        <translation>Start a special task</translation>
    </message>
    <message>
        <source>近</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>天，</source>
        <translation>days,</translation>
    </message>
    <message>
        <source>件以上</source>
        <translation>cases or more</translation>
    </message>
    <message>
        <source>选中一行，按 %1 立专项：谁负责、采取什么措施、什么时候办完，都记在这里。</source>
        <translation>Choose a row and press %1 to start a special task: who is in charge, what is done and by when is kept here. </translation>
    </message>
    <message>
        <source>地点 × 分类 %1</source>
        <translation>Place × category %1</translation>
    </message>
    <message>
        <source>说法相近 %1</source>
        <translation>Told alike %1</translation>
    </message>
    <message>
        <source>专项 %1</source>
        <translation>Special tasks %1</translation>
    </message>
    <message>
        <source>已办结，不能再改</source>
        <translation>Closed, cannot be changed</translation>
    </message>
    <message>
        <source>%1 件</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>近 %1 天同一地点同一类 %2 件以上</source>
        <translation>%2 or more cases of one category at one place within %1 days</translation>
    </message>
    <message>
        <source>列出最多的 %1 处；导出和打印是全部</source>
        <translation>The %1 with the most cases listed; exports and prints have all</translation>
    </message>
</context>
<context>
    <name>jiesu::ImportPage</name>
    <message>
        <source>选择文件…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>把表格拖到这里，或选择文件</source>
        <translation>Drop a spreadsheet here, or choose a file</translation>
    </message>
    <message>
        <source>选择要导入的表格</source>
        <translation>Choose a spreadsheet to import</translation>
    </message>
    <message>
        <source>正在试读 %1</source>
        <translation>Reading %1 on trial</translation>
    </message>
    <message>
        <source>正在导入 %1</source>
        <translation>Importing %1</translation>
    </message>
    <message>
        <source>已导入：新增 %1 件，更新 %2 件</source>
        <translation>Imported: %1 new, %2 updated</translation>
    </message>
    <message>
        <source>拒绝的行 %1.xlsx</source>
        <translation>Rejected rows %1.xlsx</translation>
    </message>
    <message>
        <source>拒绝行另存为</source>
        <translation>Save rejected rows as</translation>
    </message>
    <message>
        <source>表格 (*.xlsx)</source>
        <translation>Spreadsheets (*.xlsx)</translation>
    </message>
    <message>
        <source>导入表格</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>没有导入</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>支持 .xlsx、.xls、.csv、.tsv、.txt；先试读给您看，确认后才写入。同一个文件导入两次不会重复。</source>
        <translation>.xlsx, .xls, .csv, .tsv and .txt; read on trial first, stored only when you agree. The same file imported twice changes nothing. </translation>
    </message>
    <message>
        <source>粘贴从表格里复制的行（连同表头）</source>
        <translation>paste rows copied from a sheet, with their header</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.xls *.csv *.tsv *.txt)</source>
        <translation>Spreadsheets (*.xlsx *.xls *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>剪贴板里没有文字。请在表格里复制连同表头的行。</source>
        <translation>There is no text in the clipboard. Copy rows of a sheet with their header. </translation>
    </message>
    <message>
        <source>剪贴板.tsv</source>
        <translation>clipboard.tsv</translation>
    </message>
    <message>
        <source>已存为 %1（%2），改好后可再次导入</source>
        <translation>Saved as %1 (%2); mend it and import it again</translation>
    </message>
</context>
<context>
    <name>jiesu::ImportReportView</name>
    <message>
        <source>试读结果</source>
        <translation>Trial result</translation>
    </message>
    <message>
        <source>拒绝的行</source>
        <translation>Rejected rows</translation>
    </message>
    <message>
        <source>行号</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>查看这些案件</source>
        <translation>Show these cases</translation>
    </message>
    <message>
        <source>拒绝行另存为…</source>
        <translation>Save rejected rows…</translation>
    </message>
    <message>
        <source>换一个文件</source>
        <translation>Other file</translation>
    </message>
    <message>
        <source>读取</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>更新</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>无变化</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>拒绝</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>已导入 %1</source>
        <translation>Imported %1</translation>
    </message>
    <message>
        <source>试读 %1（还没有写入）</source>
        <translation>Trial of %1 (nothing written yet)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>导入 %1 件</source>
        <translation>Import %1 cases</translation>
    </message>
    <message>
        <source>没有可导入的</source>
        <translation>Nothing to import</translation>
    </message>
    <message>
        <source>新建%1 %2 个：%3</source>
        <translation>Created %1 (%2): %3</translation>
    </message>
    <message>
        <source>将新建%1 %2 个：%3</source>
        <translation>Will create %1 (%2): %3</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>units</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>places</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>categories</translation>
    </message>
    <message>
        <source>认不出的列（原文随案件保存，可随时查看）：%1</source>
        <translation>Columns not recognised (kept with the cases, always viewable): %1</translation>
    </message>
    <message>
        <source>这个文件已经导入过，内容没有变化。</source>
        <translation>This file has been imported before; nothing has changed. </translation>
    </message>
    <message>
        <source>撤销本次导入…</source>
        <translation>Take this import back…</translation>
    </message>
    <message>
        <source>其中冲突</source>
        <translation>In conflict</translation>
    </message>
    <message>
        <source>试读的细节</source>
        <translation>Details of the trial</translation>
    </message>
    <message>
        <source>下一个标签</source>
        <translation>next tab</translation>
    </message>
    <message>
        <source>核对列</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>变化</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>不认识的名称</source>
        <translation>Unknown names</translation>
    </message>
    <message>
        <source>合计行 %1 行，没有导入。</source>
        <translation>%1 rows of totals were left out. </translation>
    </message>
    <message>
        <source>没有内容的行 %1 行，没有计入。</source>
        <translation>%1 rows without content are not counted. </translation>
    </message>
    <message>
        <source>没有被拒绝的行。</source>
        <translation>No row was refused. </translation>
    </message>
    <message>
        <source>这里列前 %1 行，另存为表格可得全部。</source>
        <translation>The first %1 rows; save them as a spreadsheet for all. </translation>
    </message>
    <message>
        <source>另存为表格改好后，可以再次导入。</source>
        <translation>Save them as a spreadsheet, mend them and import them again. </translation>
    </message>
</context>
<context>
    <name>jiesu::IncidentCard</name>
    <message>
        <source>群诉</source>
        <translation>Group incident</translation>
    </message>
    <message>
        <source>已有 %1 人来电</source>
        <translation>%1 people have called</translation>
    </message>
    <message>
        <source>%1 小时内 %2 人来电，还没有建立群诉事件</source>
        <translation>%2 people called within %1 hours; there is no group incident yet</translation>
    </message>
    <message>
        <source>%1户</source>
        <translation>%1 households</translation>
    </message>
    <message>
        <source>看事件</source>
        <translation>Show it</translation>
    </message>
    <message>
        <source>看建议</source>
        <translation>Show the proposal</translation>
    </message>
    <message>
        <source>不归入</source>
        <translation>Do not join</translation>
    </message>
    <message>
        <source>归入</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>登记后归入</source>
        <translation>joins on registering</translation>
    </message>
</context>
<context>
    <name>jiesu::IncidentCases</name>
    <message>
        <source>案件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>来电</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>归入一件</source>
        <translation>Add a case</translation>
    </message>
    <message>
        <source>事件的案件</source>
        <translation>Cases of the incident</translation>
    </message>
    <message>
        <source>案件编号或工单编号，Enter 归入</source>
        <translation>Case or order number, Enter adds it</translation>
    </message>
    <message>
        <source>%1 件</source>
        <translation>%1 cases</translation>
    </message>
    <message>
        <source>这里另有 %1 件来电还没有归入。</source>
        <translation>%1 more calls here belong to no incident yet. </translation>
    </message>
    <message>
        <source>告知</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>已告知</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>未告知</source>
        <translation>Not told</translation>
    </message>
    <message>
        <source>%1 件 · 已告知 %2</source>
        <translation>%1 cases · %2 told</translation>
    </message>
</context>
<context>
    <name>jiesu::IncidentForm</name>
    <message>
        <source>事件名称</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restored</translation>
    </message>
    <message>
        <source>涉及户数</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>措施</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>拼音首字母</source>
        <translation>Pinyin initials</translation>
    </message>
    <message>
        <source>17:00 或年月日 17:00</source>
        <translation>17:00, or date and time</translation>
    </message>
    <message>
        <source>还没有写事件名称。</source>
        <translation>The incident has no name yet. </translation>
    </message>
    <message>
        <source>没有这个地点。请从列表中选。</source>
        <translation>There is no such place. Choose one from the list. </translation>
    </message>
    <message>
        <source>没有这个分类。请从列表中选。</source>
        <translation>There is no such category. Choose one from the list. </translation>
    </message>
    <message>
        <source>看不懂这个时间。请写成 17:00 或 2022-04-13 17:00。</source>
        <translation>This time cannot be read. Write 17:00 or 2022-04-13 17:00. </translation>
    </message>
    <message>
        <source>还没有写开始时间。</source>
        <translation>The start is not written yet. </translation>
    </message>
    <message>
        <source>请写 0 到 %1 的数。</source>
        <translation>Write a number from 0 to %1. </translation>
    </message>
    <message>
        <source>恢复时间早于开始时间。</source>
        <translation>The restoration time is earlier than the start time. </translation>
    </message>
    <message>
        <source>复盘</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>发生了什么</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>为什么</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>以后怎么办</source>
        <translation>What next</translation>
    </message>
    <message>
        <source>历时 %1</source>
        <translation>After %1</translation>
    </message>
    <message>
        <source>还没有写</source>
        <translation>Not written yet</translation>
    </message>
</context>
<context>
    <name>jiesu::IncidentLedger</name>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>事件</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>群诉事件</source>
        <translation>Group incidents</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>移出案件</source>
        <translation>take out a case</translation>
    </message>
    <message>
        <source>回清单</source>
        <translation>back to the list</translation>
    </message>
    <message>
        <source>建议</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>放弃没有保存的内容</source>
        <translation>Discard what is not saved</translation>
    </message>
    <message>
        <source>这个事件写下的内容还没有保存，要放弃吗？</source>
        <translation>What was written about this incident is not saved. Discard it?</translation>
    </message>
    <message>
        <source>放弃</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>名称、地点、日期或内容</source>
        <translation>Name, place, day or text</translation>
    </message>
    <message>
        <source>查群诉事件</source>
        <translation>Find an incident</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>导入群诉事件</source>
        <translation>Import incidents</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.xls *.csv *.tsv *.txt)</source>
        <translation>Tables (*.xlsx *.xls *.csv *.tsv *.txt)</translation>
    </message>
</context>
<context>
    <name>jiesu::IncidentPanel</name>
    <message>
        <source>还没有群诉事件。</source>
        <translation>There are no group incidents yet. </translation>
    </message>
    <message>
        <source>%1 小时内有 %2 个人为同一个地点来电，左边就会建议建立；也可以按 %3 新建。</source>
        <translation>When %2 people call about one place within %1 hours, an incident is proposed at the left. Or press %3 to make one. </translation>
    </message>
    <message>
        <source>建立事件</source>
        <translation>Make the incident</translation>
    </message>
    <message>
        <source>已建立“%1”</source>
        <translation>Made “%1”</translation>
    </message>
    <message>
        <source>已保存“%1”</source>
        <translation>Saved “%1”</translation>
    </message>
    <message>
        <source>已记下一笔经过</source>
        <translation>Added to the timeline</translation>
    </message>
    <message>
        <source>%1&#x3000;已归入“%2”</source>
        <translation>%1  joined “%2”</translation>
    </message>
    <message>
        <source>已归入 %1 件</source>
        <translation>%1 cases joined</translation>
    </message>
    <message>
        <source>已移出一件</source>
        <translation>One case taken out</translation>
    </message>
    <message>
        <source>已答复 %1 件</source>
        <translation>%1 cases answered</translation>
    </message>
    <message>
        <source>已答复 %1 件，跳过 %2 件</source>
        <translation>%1 cases answered, %2 skipped</translation>
    </message>
    <message>
        <source>已记下告知 %1 件</source>
        <translation>%1 noted as told</translation>
    </message>
    <message>
        <source>已改为未告知</source>
        <translation>Noted as not told</translation>
    </message>
    <message>
        <source>通知已复制，可粘贴到短信或聊天里。</source>
        <translation>The notice is on the clipboard. </translation>
    </message>
    <message>
        <source>通知</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>历史</source>
        <translation>History</translation>
    </message>
    <message>
        <source>已结束“%1”，可以写复盘了</source>
        <translation>“%1” is over; the review can be written</translation>
    </message>
</context>
<context>
    <name>jiesu::IncidentReplyCard</name>
    <message>
        <source>%1（%2 件）%3</source>
        <translation>%1(%2 cases) %3</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>答复内容</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>统一答复</source>
        <translation>Answer all</translation>
    </message>
    <message>
        <source>答复全部</source>
        <translation>Answer all</translation>
    </message>
    <message>
        <source>将答复 %1 件</source>
        <translation>%1 will be answered</translation>
    </message>
    <message>
        <source>跳过 %1 件</source>
        <translation>%1 skipped</translation>
    </message>
    <message>
        <source>%1 件已办结、已并入或作废，不需要答复</source>
        <translation>%1 closed, merged or void need no answer</translation>
    </message>
    <message>
        <source>上次的答复：%1</source>
        <translation>Last answer: %1</translation>
    </message>
    <message>
        <source>现在没有可以答复的案件：要先签收并联系来电人。</source>
        <translation>No case can be answered now: sign it and contact the caller first. </translation>
    </message>
    <message>
        <source>还没有写答复内容。</source>
        <translation>The answer is not written yet. </translation>
    </message>
    <message>
        <source>答复内容里已有文字。清空后再起草。</source>
        <translation>There is a text already. Clear it before drafting. </translation>
    </message>
</context>
<context>
    <name>jiesu::IncidentTimeline</name>
    <message>
        <source>经过</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>发生了什么</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Enter 记下</source>
        <translation>Enter adds it</translation>
    </message>
    <message>
        <source>还没有记录</source>
        <translation>nothing yet</translation>
    </message>
    <message>
        <source>%1 条</source>
        <translation>%1 entries</translation>
    </message>
    <message>
        <source>请写成 17:00 或 2022-04-13 17:00。</source>
        <translation>Write 17:00 or 2022-04-13 17:00. </translation>
    </message>
    <message>
        <source>还没有写发生了什么。</source>
        <translation>What happened is not written yet. </translation>
    </message>
</context>
<context>
    <name>jiesu::IndicatorsView</name>
    <message>
        <source>达标</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>未达标</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>各单位</source>
        <translation>By unit</translation>
    </message>
    <message>
        <source>名次</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>比上期</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>走势</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>各单位的数值</source>
        <translation>Values by unit</translation>
    </message>
    <message>
        <source>没有可画的数值。</source>
        <translation>No values to draw. </translation>
    </message>
    <message>
        <source>到各单位</source>
        <translation>To the units</translation>
    </message>
    <message>
        <source>导出本表</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>打印本表</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>还没有指标：在台账“指标”和“指标数值”里登记或导入。</source>
        <translation>No indicators yet: enter or import them in the ledgers. </translation>
    </message>
    <message>
        <source>目标 %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>达标 %1/%2</source>
        <translation>%1/%2 reach it</translation>
    </message>
    <message>
        <source>平均 %1</source>
        <translation>Mean %1</translation>
    </message>
    <message>
        <source>还没有数值</source>
        <translation>No values yet</translation>
    </message>
</context>
<context>
    <name>jiesu::InsetRow</name>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>jiesu::KeepPromiseForm</name>
    <message>
        <source>已回电</source>
        <translation>Called back</translation>
    </message>
    <message>
        <source>哪一项承诺</source>
        <translation>Which promise</translation>
    </message>
    <message>
        <source>回电说了什么</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>没有办成，改约到（办成了不填）</source>
        <translation>Not kept: moved to (empty if kept)</translation>
    </message>
    <message>
        <source>17:00 或年月日 17:00</source>
        <translation>17:00, or date and time</translation>
    </message>
    <message>
        <source>了结或改约</source>
        <translation>Keep or move</translation>
    </message>
</context>
<context>
    <name>jiesu::KeySheet</name>
    <message>
        <source>任何地方</source>
        <translation>Anywhere</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>回访</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>看板</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>报表</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>命令</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>按键</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>在哪里用</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>按键一览</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>命令的字词或拼音首字母</source>
        <translation>Words or pinyin initials of a command</translation>
    </message>
    <message>
        <source>台账</source>
        <translation>Ledgers</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>到期看板</source>
        <translation>Due board</translation>
    </message>
    <message>
        <source>交接班</source>
        <translation>Hand-over</translation>
    </message>
    <message>
        <source>值班表</source>
        <translation>Duty roster</translation>
    </message>
    <message>
        <source>单位排名</source>
        <translation>Unit ranks</translation>
    </message>
    <message>
        <source>综合考评</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>封账</source>
        <translation>Published figures</translation>
    </message>
    <message>
        <source>热点</source>
        <translation>Hot spots</translation>
    </message>
    <message>
        <source>晨报</source>
        <translation>Morning report</translation>
    </message>
    <message>
        <source>发出登记</source>
        <translation>Register of exports</translation>
    </message>
    <message>
        <source>通报</source>
        <translation>Bulletins</translation>
    </message>
    <message>
        <source>各本台账</source>
        <translation>Ledgers</translation>
    </message>
    <message>
        <source>主动治理</source>
        <translation>Proactive</translation>
    </message>
    <message>
        <source>预判</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>易发点位</source>
        <translation>Likely places</translation>
    </message>
    <message>
        <source>主题</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>年度回顾</source>
        <translation>The year&apos;s story</translation>
    </message>
    <message>
        <source>外呼</source>
        <translation>Outreach calls</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>四方议事</source>
        <translation>Weekly meeting</translation>
    </message>
    <message>
        <source>宣传单</source>
        <translation>Publicity sheet</translation>
    </message>
</context>
<context>
    <name>jiesu::KnowledgeCard</name>
    <message>
        <source>已于 %1 失效</source>
        <translation>expired on %1</translation>
    </message>
    <message>
        <source>有效至 %1</source>
        <translation>valid until %1</translation>
    </message>
    <message>
        <source>口径与常用语</source>
        <translation>Approved answers and phrases</translation>
    </message>
</context>
<context>
    <name>jiesu::KnowledgeSection</name>
    <message>
        <source>口径与知识</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>有效至</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>在用（停用后不再显示）</source>
        <translation>In use (otherwise no longer shown)</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>有效至（最后一天，不填为长期）</source>
        <translation>Valid until (last day; empty: no end)</translation>
    </message>
    <message>
        <source>还没有答案的问题</source>
        <translation>Questions without an answer</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>谁记的</source>
        <translation>Noted by</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>还没有口径。</source>
        <translation>There are no answers yet. </translation>
    </message>
    <message>
        <source>按 Alt+N 写第一条。</source>
        <translation>Press Alt+N to write the first one. </translation>
    </message>
    <message>
        <source>例如 《条例》第十五条</source>
        <translation>e.g. Ordinance, article 15</translation>
    </message>
    <message>
        <source>分类（不填为所有分类）</source>
        <translation>Category (empty: all)</translation>
    </message>
    <message>
        <source>Enter 写答案</source>
        <translation>Enter: write the answer</translation>
    </message>
    <message>
        <source>回答 %1 记下的问题，保存后问题就算答复。</source>
        <translation>Answers the question noted by %1; saving closes the question. </translation>
    </message>
    <message>
        <source>%1（停用）</source>
        <translation>%1 (not in use)</translation>
    </message>
    <message>
        <source>所有分类</source>
        <translation>All categories</translation>
    </message>
    <message>
        <source>长期</source>
        <translation>No end</translation>
    </message>
    <message>
        <source>“%1”不是日期。请写成 2026-12-31，或清空表示长期有效。</source>
        <translation>“%1” is no date. Write it as 2026-12-31, or leave it empty for no end. </translation>
    </message>
    <message>
        <source>已保存“%1”</source>
        <translation>“%1” saved</translation>
    </message>
</context>
<context>
    <name>jiesu::LedgersPage</name>
    <message>
        <source>台账</source>
        <translation>Ledgers</translation>
    </message>
</context>
<context>
    <name>jiesu::LikelyView</name>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>天气</source>
        <translation>Weather</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>季节预案</source>
        <translation>Season plans</translation>
    </message>
    <message>
        <source>在“台账 · 季节预案”里登记</source>
        <translation>Entered in Ledgers · Season plans</translation>
    </message>
    <message>
        <source>推算与清单</source>
        <translation>likely and lists</translation>
    </message>
    <message>
        <source>打开这里的案件</source>
        <translation>open the cases here</translation>
    </message>
    <message>
        <source>改条件</source>
        <translation>Change question</translation>
    </message>
    <message>
        <source>存为清单</source>
        <translation>Store as list</translation>
    </message>
    <message>
        <source>勾选完成</source>
        <translation>Tick as done</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>往年同月，不分天气</source>
        <translation>Same month of earlier years</translation>
    </message>
    <message>
        <source>历次%1后</source>
        <translation>After %1</translation>
    </message>
    <message>
        <source>全部分类</source>
        <translation>All categories</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>推算 %1</source>
        <translation>Likely %1</translation>
    </message>
    <message>
        <source>清单 %1/%2</source>
        <translation>Lists %1/%2</translation>
    </message>
    <message>
        <source>还没有季节预案。</source>
        <translation>There are no season plans yet. </translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>点位</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>街镇</source>
        <translation>Sub-district</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>几场中出现</source>
        <translation>In spells</translation>
    </message>
    <message>
        <source>几年中出现</source>
        <translation>In years</translation>
    </message>
    <message>
        <source>依据最近 %1 场这种天气的当天和次日。</source>
        <translation>From the days of the last %1 spells of this weather and the days after them. </translation>
    </message>
    <message>
        <source>依据前几年同一个月，共 %1 年有案件。</source>
        <translation>From the same month of earlier years, %1 of which have cases. </translation>
    </message>
    <message>
        <source>%1 没有带点位的案件，推算不出来。</source>
        <translation>%1No case there names a point: nothing can be said. </translation>
    </message>
    <message>
        <source>%1 样本少，仅供参考。</source>
        <translation>%1Few cases: a hint only. </translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>未完成</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>清单</source>
        <translation>List</translation>
    </message>
    <message>
        <source>往年件数</source>
        <translation>Cases in the past</translation>
    </message>
    <message>
        <source>完成日期</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>还没有清单：在“推算”里按 %1 存一张。</source>
        <translation>There are no lists yet: press %1 under Likely to store one. </translation>
    </message>
    <message>
        <source>清单在“台账 · 易发点位”里可以改负责人、导入导出。</source>
        <translation>Lists are edited, imported and exported in Ledgers · Likely places. </translation>
    </message>
    <message>
        <source>没有可存的点位。</source>
        <translation>There is no place to store. </translation>
    </message>
    <message>
        <source>清单“%1”已存，新增 %2 处。</source>
        <translation>List &quot;%1&quot; is stored, %2 places added. </translation>
    </message>
    <message>
        <source>清单“%1”里都有了。</source>
        <translation>They are all on list &quot;%1&quot;. </translation>
    </message>
    <message>
        <source>先按 → 到清单，选一处再勾选。</source>
        <translation>Press → for the lists and choose a place first. </translation>
    </message>
    <message>
        <source>易发点位 %1</source>
        <translation>Likely places %1</translation>
    </message>
    <message>
        <source>易发点位清单</source>
        <translation>Lists of likely places</translation>
    </message>
    <message>
        <source>易发点位</source>
        <translation>Likely places</translation>
    </message>
    <message>
        <source>共 %1 处，列出和存为清单的是前 %2 处；导出和打印是全部。</source>
        <translation>%1 places in all, the first %2 are listed and stored; exports and prints have all. </translation>
    </message>
    <message>
        <source>先按 → 到清单，选一张再打印。</source>
        <translation>Press → for the lists, choose one, then print. </translation>
    </message>
</context>
<context>
    <name>jiesu::LineView</name>
    <message>
        <source>按月的业务监督电话</source>
        <translation>The supervision line by month</translation>
    </message>
    <message>
        <source>按月</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>打开该月业务监督电话的案件</source>
        <translation>open the month&apos;s own-line cases</translation>
    </message>
    <message>
        <source>到图上，再按方向键和 Enter</source>
        <translation>to the chart, then arrows and Enter</translation>
    </message>
    <message>
        <source>导出本表</source>
        <translation>export this table</translation>
    </message>
    <message>
        <source>公厕张贴标识</source>
        <translation>Toilets with label</translation>
    </message>
    <message>
        <source>业务监督电话标识</source>
        <translation>label of the supervision line</translation>
    </message>
    <message>
        <source>今年打监督电话</source>
        <translation>Own line this year</translation>
    </message>
    <message>
        <source>%1 件</source>
        <translation>%1 cases</translation>
    </message>
    <message>
        <source>12345 来件 %1 件</source>
        <translation>12345: %1 cases</translation>
    </message>
    <message>
        <source>今年分流占比</source>
        <translation>Diverted this year</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>还没有来件</source>
        <translation>no cases yet</translation>
    </message>
    <message>
        <source>今年回访已告知</source>
        <translation>Told this year</translation>
    </message>
    <message>
        <source>还没有回访</source>
        <translation>no call-backs yet</translation>
    </message>
    <message>
        <source>该月没有打业务监督电话的案件</source>
        <translation>No own-line case in that month</translation>
    </message>
    <message>
        <source>监督电话</source>
        <translation>Own line</translation>
    </message>
</context>
<context>
    <name>jiesu::ListExport</name>
    <message>
        <source>导出列表</source>
        <translation>Export list</translation>
    </message>
    <message>
        <source>正在导出</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>案件 %1</source>
        <translation>Cases %1</translation>
    </message>
    <message>
        <source>已导出 %1 件到 %2，发出登记 %3</source>
        <translation>Exported %1 cases to %2, register no. %3</translation>
    </message>
</context>
<context>
    <name>jiesu::LoginGate</name>
    <message>
        <source>登录</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>请登录。</source>
        <translation>Please log in. </translation>
    </message>
    <message>
        <source>由“%1”锁定。输入密码继续；别的同事可以换登录名接着用。</source>
        <translation>Locked by “%1”. Type the password to go on; a colleague may log in under another name. </translation>
    </message>
    <message>
        <source>请接班的同事登录。</source>
        <translation>Let the colleague who takes over log in. </translation>
    </message>
    <message>
        <source>改密码…</source>
        <translation>Change password…</translation>
    </message>
    <message>
        <source>改密码</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>现在的密码</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>新密码，至少 8 位</source>
        <translation>New password, at least 8 characters</translation>
    </message>
    <message>
        <source>密码已改。</source>
        <translation>The password was changed. </translation>
    </message>
</context>
<context>
    <name>jiesu::LoginPage</name>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>登录</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>登录名</source>
        <translation>Login name</translation>
    </message>
</context>
<context>
    <name>jiesu::LookSection</name>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>操作人（记入每一笔历史）</source>
        <translation>Operator (recorded in every history entry)</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>外观</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>单位名称（印在每张表上）</source>
        <translation>Office name (printed on every sheet)</translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>jiesu::MainWindow</name>
    <message>
        <source>接诉</source>
        <translation>Jiesu</translation>
    </message>
</context>
<context>
    <name>jiesu::MeetingLedger</name>
    <message>
        <source>四方议事单&#x3000;%1 至 %2</source>
        <translation>Weekly meeting, %1 to %2</translation>
    </message>
    <message>
        <source>四方议事单</source>
        <translation>Weekly meeting</translation>
    </message>
</context>
<context>
    <name>jiesu::MorningPage</name>
    <message>
        <source>要处理</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>today</translation>
    </message>
    <message>
        <source>要回电</source>
        <translation>To call back</translation>
    </message>
    <message>
        <source>热点</source>
        <translation>Hot spots</translation>
    </message>
    <message>
        <source>热点：%1 · %2 %3 件</source>
        <translation>Hot spot: %1 · %2 %3 cases</translation>
    </message>
    <message>
        <source>下一个数字</source>
        <translation>Next number</translation>
    </message>
    <message>
        <source>打开这些案件</source>
        <translation>Open these cases</translation>
    </message>
    <message>
        <source>%1 统计</source>
        <translation>Counted %1</translation>
    </message>
    <message>
        <source>%1 件</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>近 %1 天同一地点同一类 %2 件以上，共 %3 处</source>
        <translation>%3 places with %2 or more cases of one category in %1 days</translation>
    </message>
    <message>
        <source>%1 %2 件</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>晨报已复制，可粘贴到聊天里。</source>
        <translation>The morning report is copied and can be pasted into a chat. </translation>
    </message>
    <message>
        <source>晨报</source>
        <translation>Morning report</translation>
    </message>
</context>
<context>
    <name>jiesu::NamesPanel</name>
    <message>
        <source>这些名称第一次出现。不作选择就新建；归入已有的会记成它的别名，下次不再问。</source>
        <translation>These names are new. They are added unless you choose otherwise; a known record gets the name as an alias and you are not asked again. </translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>表格里的名称</source>
        <translation>Name in the sheet</translation>
    </message>
    <message>
        <source>处理</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>归入已有的</source>
        <translation>Is the known</translation>
    </message>
    <message>
        <source>不认识的名称</source>
        <translation>Unknown names</translation>
    </message>
    <message>
        <source>新建</source>
        <translation>New</translation>
    </message>
    <message>
        <source>都不是，只留原文</source>
        <translation>none of them, keep as text</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>区</source>
        <translation>District</translation>
    </message>
    <message>
        <source>街镇</source>
        <translation>Sub-district</translation>
    </message>
    <message>
        <source>社区</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>点位</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>只留原文</source>
        <translation>Keep as text</translation>
    </message>
    <message>
        <source>归入“%1”</source>
        <translation>Is “%1”</translation>
    </message>
</context>
<context>
    <name>jiesu::NavRail</name>
    <message>
        <source>导航</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>jiesu::OfficeSession</name>
    <message>
        <source>受理</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>回访</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>看板</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>报表</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>搜索“%1”</source>
        <translation>Search “%1”</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>演示数据</source>
        <translation>Demo data</translation>
    </message>
    <message>
        <source>今日到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>超期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>待回访</source>
        <translation>To follow up</translation>
    </message>
    <message>
        <source>今日受理</source>
        <translation>Received today</translation>
    </message>
    <message>
        <source>台账</source>
        <translation>Ledgers</translation>
    </message>
    <message>
        <source>值班 %1</source>
        <translation>On duty: %1</translation>
    </message>
    <message>
        <source>%1 %2 件</source>
        <translation>%1, %2 cases</translation>
    </message>
    <message>
        <source>主动治理</source>
        <translation>Proactive</translation>
    </message>
</context>
<context>
    <name>jiesu::OriginBar</name>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>回到视图</source>
        <translation>Back to the view</translation>
    </message>
    <message>
        <source>回到这个数字所在的页面</source>
        <translation>Back to the page with this number</translation>
    </message>
    <message>
        <source>清单：%1</source>
        <translation>List: %1</translation>
    </message>
    <message>
        <source>合计一致</source>
        <translation>Totals agree</translation>
    </message>
    <message>
        <source>图上是 %1 件，此后有变动</source>
        <translation>The chart said %1; cases changed since</translation>
    </message>
</context>
<context>
    <name>jiesu::OutreachCard</name>
    <message>
        <source>志愿者</source>
        <translation>Volunteer</translation>
    </message>
    <message>
        <source>上次联系 %1</source>
        <translation>Last contact %1</translation>
    </message>
    <message>
        <source>还没有联系过</source>
        <translation>Never contacted</translation>
    </message>
    <message>
        <source>约定 %1 再联系</source>
        <translation>to be called again on %1</translation>
    </message>
    <message>
        <source>接通了吗？</source>
        <translation>Was the person reached?</translation>
    </message>
    <message>
        <source>路面清理得怎么样？</source>
        <translation>Are the roads cleared?</translation>
    </message>
    <message>
        <source>已嘱咐出行安全&#x3000;9</source>
        <translation>Told to go carefully  9</translation>
    </message>
    <message>
        <source>下次联系</source>
        <translation>Next call</translation>
    </message>
    <message>
        <source>年月日</source>
        <translation>Year-month-day</translation>
    </message>
    <message>
        <source>反映与需要</source>
        <translation>Needs and reports</translation>
    </message>
    <message>
        <source>名单上没有人。在台账“热心人”里登记本人同意联系的市民，他们就会列在这里。</source>
        <translation>Nobody is on the list. Citizens who agreed to be called are entered in the ledger and then stand here. </translation>
    </message>
    <message>
        <source>请写成 2022-01-25。</source>
        <translation>Please write 2022-01-25. </translation>
    </message>
    <message>
        <source>还没有记接通了没有：按 1 至 4。</source>
        <translation>Say how the call ended: 1 to 4. </translation>
    </message>
</context>
<context>
    <name>jiesu::OutreachView</name>
    <message>
        <source>已约未呼</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>未呼</source>
        <translation>To call</translation>
    </message>
    <message>
        <source>天气日期</source>
        <translation>Weather day</translation>
    </message>
    <message>
        <source>外呼名单</source>
        <translation>Call list</translation>
    </message>
    <message>
        <source>片区</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>称呼</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>上次联系</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>本次</source>
        <translation>This time</translation>
    </message>
    <message>
        <source>路面</source>
        <translation>Roads</translation>
    </message>
    <message>
        <source>话术样张</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>天气</source>
        <translation>Weather</translation>
    </message>
    <message>
        <source>到通话</source>
        <translation>To the call</translation>
    </message>
    <message>
        <source>上一位</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>下一位</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>请写成 2022-01-22。</source>
        <translation>Please write 2022-01-22. </translation>
    </message>
    <message>
        <source>%1 人 · 已呼 %2 次 · 接通 %3 · 反映 %4 件</source>
        <translation>%1 people · %2 calls · %3 reached · %4 matters</translation>
    </message>
    <message>
        <source>放弃没有保存的通话</source>
        <translation>Drop the unsaved call</translation>
    </message>
    <message>
        <source>这次外呼还没有记下，要放弃吗？</source>
        <translation>This call is not saved. Drop it?</translation>
    </message>
    <message>
        <source>放弃</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>已记下这次外呼</source>
        <translation>The call is saved</translation>
    </message>
    <message>
        <source>话术已保存</source>
        <translation>The script is saved</translation>
    </message>
    <message>
        <source>热心人外呼</source>
        <translation>Outreach calls</translation>
    </message>
</context>
<context>
    <name>jiesu::PanelForm</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>jiesu::PeopleSection</name>
    <message>
        <source>人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>登录名</source>
        <translation>Login name</translation>
    </message>
    <message>
        <source>职责</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>在用（停用后不能登录）</source>
        <translation>Active (else cannot log in)</translation>
    </message>
    <message>
        <source>姓名或工号（记入历史）</source>
        <translation>Name or number (written to the history)</translation>
    </message>
    <message>
        <source>单位（承办人员办理它和下级的案件）</source>
        <translation>Unit (a handler handles its cases and those below)</translation>
    </message>
    <message>
        <source>新密码（至少 8 位，不填则不改）</source>
        <translation>New password (8 or more characters; empty: unchanged)</translation>
    </message>
    <message>
        <source>登录后才能使用</source>
        <translation>Nobody works without logging in</translation>
    </message>
    <message>
        <source>保存登录设置</source>
        <translation>Save log-in settings</translation>
    </message>
    <message>
        <source>还没有人员。</source>
        <translation>Nobody yet. </translation>
    </message>
    <message>
        <source>不启用登录也能用；要分清谁做了什么，按 Alt+N 添加第一位。</source>
        <translation>It works without log-in; to tell who did what, press Alt+N for the first person. </translation>
    </message>
    <message>
        <source>登录</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>登录让同事之间各做各的事，历史里分得清是谁。它不给文件加密：能直接读到这个文件的人，仍能读到里面的内容。</source>
        <translation>Log-in keeps colleagues apart and tells in the history who it was. It does not encrypt the file: whoever can read the file can still read what is in it. </translation>
    </message>
    <message>
        <source> 分钟</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>不自动锁定</source>
        <translation>never</translation>
    </message>
    <message>
        <source>没人操作多久后锁定</source>
        <translation>Locks itself after</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>锁定到 %1</source>
        <translation>Locked until %1</translation>
    </message>
    <message>
        <source>可登录</source>
        <translation>Can log in</translation>
    </message>
    <message>
        <source>未设密码</source>
        <translation>No password yet</translation>
    </message>
    <message>
        <source>已保存“%1”</source>
        <translation>Saved “%1”</translation>
    </message>
    <message>
        <source>不用登录</source>
        <translation>No log-in</translation>
    </message>
</context>
<context>
    <name>jiesu::PhotoEditor</name>
    <message>
        <source>去掉</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>没有照片</source>
        <translation>No photo</translation>
    </message>
    <message>
        <source>有照片</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>选照片</source>
        <translation>Choose a photo</translation>
    </message>
    <message>
        <source>图片 (*.jpg *.jpeg *.png *.webp *.bmp)</source>
        <translation>Pictures (*.jpg *.jpeg *.png *.webp *.bmp)</translation>
    </message>
</context>
<context>
    <name>jiesu::PointMergeCard</name>
    <message>
        <source>“%1”的 %2 件案件（未办结 %3 件）移到“%4”，%5 成为它的别名，“%1”不再单列。可以用 Ctrl+Z 撤销。</source>
        <translation>The %2 cases of “%1” (%3 open) move to “%4”, %5 become its aliases, and “%1” is no longer listed. Ctrl+Z undoes it. </translation>
    </message>
    <message>
        <source>和哪个点位是同一处</source>
        <translation>The same place as</translation>
    </message>
    <message>
        <source>并入</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>名称或拼音首字母</source>
        <translation>Name or pinyin initials</translation>
    </message>
    <message>
        <source>合并重复的点位</source>
        <translation>Merge duplicate points</translation>
    </message>
</context>
<context>
    <name>jiesu::PointSection</name>
    <message>
        <source>点位</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>街镇、社区</source>
        <translation>Street, community</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>网格</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>在用（停用后不再提示，旧案件不变）</source>
        <translation>In use (otherwise not offered; old cases stay)</translation>
    </message>
    <message>
        <source>在哪个街镇或社区</source>
        <translation>In which street or community</translation>
    </message>
    <message>
        <source>从表格导入…</source>
        <translation>Import from spreadsheet…</translation>
    </message>
    <message>
        <source>已并入“%1”，移动 %2 件案件</source>
        <translation>Merged into “%1”, %2 cases moved</translation>
    </message>
    <message>
        <source>还没有点位。</source>
        <translation>There are no points yet. </translation>
    </message>
    <message>
        <source>按 Alt+N 写第一个，或从表格导入。</source>
        <translation>Press Alt+N to write the first one, or import a spreadsheet. </translation>
    </message>
    <message>
        <source>几个别名之间用顿号隔开</source>
        <translation>Separate aliases with 、</translation>
    </message>
    <message>
        <source>别名</source>
        <translation>Aliases</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>%1（停用）</source>
        <translation>%1 (not in use)</translation>
    </message>
    <message>
        <source>已保存“%1”</source>
        <translation>“%1” saved</translation>
    </message>
    <message>
        <source>从表格导入点位</source>
        <translation>Import points from a spreadsheet</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.csv *.tsv *.txt)</source>
        <translation>Spreadsheets (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>读取 %1 行：新增 %2，更新 %3，无变化 %4，未导入 %5。</source>
        <translation>%1 rows read: %2 added, %3 updated, %4 unchanged, %5 not imported. </translation>
    </message>
    <message>
        <source>还有 %1 行，停在这里可以看到。</source>
        <translation>%1 more rows; hover to see them. </translation>
    </message>
</context>
<context>
    <name>jiesu::PointsView</name>
    <message>
        <source>%1 件</source>
        <translation>%1 cases</translation>
    </message>
    <message>
        <source>网格 %1</source>
        <translation>Grid %1</translation>
    </message>
    <message>
        <source>又称 %1</source>
        <translation>also %1</translation>
    </message>
    <message>
        <source>责任单位 %1</source>
        <translation>kept by %1</translation>
    </message>
    <message>
        <source>点位</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>名称、别名或首字母</source>
        <translation>name, alias or initials</translation>
    </message>
    <message>
        <source>找点位</source>
        <translation>Find a point</translation>
    </message>
    <message>
        <source>看经过</source>
        <translation>see the story</translation>
    </message>
    <message>
        <source>经过</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>打开这件案件</source>
        <translation>open this case</translation>
    </message>
    <message>
        <source>打开这里的全部案件</source>
        <translation>open all cases here</translation>
    </message>
    <message>
        <source>回点位</source>
        <translation>back to the points</translation>
    </message>
    <message>
        <source>导出本表</source>
        <translation>export this table</translation>
    </message>
    <message>
        <source>还没有点位。在“设置 › 点位”里添加或从表格导入。</source>
        <translation>There is no point yet. Add or import them in Settings › Points. </translation>
    </message>
    <message>
        <source>没有找到。换一个名称或首字母再试。</source>
        <translation>Nothing found. Try another name or initials. </translation>
    </message>
    <message>
        <source>这里的诉求</source>
        <translation>Cases here</translation>
    </message>
    <message>
        <source>全部时间</source>
        <translation>of all time</translation>
    </message>
    <message>
        <source>未办结</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>同网格</source>
        <translation>Same grid</translation>
    </message>
    <message>
        <source>没有填网格</source>
        <translation>no grid</translation>
    </message>
    <message>
        <source>同社区</source>
        <translation>Same community</translation>
    </message>
    <message>
        <source>没有填社区</source>
        <translation>no community</translation>
    </message>
    <message>
        <source>监督电话标识</source>
        <translation>Supervision-line label</translation>
    </message>
    <message>
        <source>已张贴</source>
        <translation>put up</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>none</translation>
    </message>
    <message>
        <source>这一行不是案件</source>
        <translation>This line is no case</translation>
    </message>
    <message>
        <source>这里还没有案件</source>
        <translation>No case here yet</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>近几个月</source>
        <translation>Last months</translation>
    </message>
    <message>
        <source>图、同网格和同社区：近</source>
        <translation>Chart, grid and community: last</translation>
    </message>
    <message>
        <source>个月</source>
        <translation>months</translation>
    </message>
    <message>
        <source>%1 处</source>
        <translation>%1 places</translation>
    </message>
    <message>
        <source>案件列出最近 %1 件；导出和打印是全部</source>
        <translation>The latest %1 cases listed; exports and prints have all</translation>
    </message>
    <message>
        <source>近 %1 个月</source>
        <translation>Last %1 months</translation>
    </message>
</context>
<context>
    <name>jiesu::ProactivePage</name>
    <message>
        <source>主动治理</source>
        <translation>Proactive</translation>
    </message>
</context>
<context>
    <name>jiesu::ProgressStrip</name>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>正在停止…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>jiesu::PromiseForm</name>
    <message>
        <source>承诺回电</source>
        <translation>Promised calls</translation>
    </message>
    <message>
        <source>什么时候以前</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>17:00 或年月日 17:00</source>
        <translation>17:00, or date and time</translation>
    </message>
    <message>
        <source>不填为“回电”</source>
        <translation>“Call back” if left empty</translation>
    </message>
    <message>
        <source>承诺了什么</source>
        <translation>What was promised</translation>
    </message>
    <message>
        <source>对谁承诺（可不填）</source>
        <translation>To whom (may be left empty)</translation>
    </message>
    <message>
        <source>记下承诺</source>
        <translation>Note the promise</translation>
    </message>
    <message>
        <source>看不懂这个时间。请写成 17:00 或 2022-04-13 17:00。</source>
        <translation>This time cannot be read. Write 17:00 or 2022-04-13 17:00. </translation>
    </message>
</context>
<context>
    <name>jiesu::PromiseSection</name>
    <message>
        <source>承诺</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>已回电</source>
        <translation>Called back</translation>
    </message>
    <message>
        <source>承诺回电</source>
        <translation>Promised calls</translation>
    </message>
    <message>
        <source>%1 承诺，%2</source>
        <translation>Promised by %1, %2</translation>
    </message>
    <message>
        <source>%1 已回电，%2：%3</source>
        <translation>Called back by %1, %2: %3</translation>
    </message>
    <message>
        <source>承诺，%1</source>
        <translation>Promise, %1</translation>
    </message>
    <message>
        <source>已回电：%1</source>
        <translation>Called back: %1</translation>
    </message>
</context>
<context>
    <name>jiesu::PublicityView</name>
    <message>
        <source>业务监督电话</source>
        <translation>Own line</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>印在通知和宣传单上的号码</source>
        <translation>As printed on notices and sheets</translation>
    </message>
    <message>
        <source>{单位} 和 {电话} 会换成本单位的名称和业务监督电话。通知、外呼话术也用这个号码。</source>
        <translation>{单位} and {电话} become the office’s name and own line. Notices and scripts use this number too. </translation>
    </message>
    <message>
        <source>宣传单</source>
        <translation>Publicity sheet</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>打印出来的样子</source>
        <translation>As it prints</translation>
    </message>
    <message>
        <source>宣传单已保存</source>
        <translation>The sheet is saved</translation>
    </message>
</context>
<context>
    <name>jiesu::PublishedPage</name>
    <message>
        <source>统计期</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>版</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>变更</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>封账时间</source>
        <translation>Published at</translation>
    </message>
    <message>
        <source>公布的数字</source>
        <translation>Published figures</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>响应率</source>
        <translation>Response rate</translation>
    </message>
    <message>
        <source>解决率</source>
        <translation>Resolution rate</translation>
    </message>
    <message>
        <source>满意率</source>
        <translation>Satisfaction rate</translation>
    </message>
    <message>
        <source>综合得分</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>名次</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>封账后变更</source>
        <translation>Changed since</translation>
    </message>
    <message>
        <source>案件编号</source>
        <translation>Case no.</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>经手人</source>
        <translation>By</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>选择月、季、年或指定期间</source>
        <translation>Choose a month, quarter, year or other period</translation>
    </message>
    <message>
        <source>封账的统计期</source>
        <translation>Published periods</translation>
    </message>
    <message>
        <source>已封账</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>看另一版</source>
        <translation>another version</translation>
    </message>
    <message>
        <source>到变更清单，再按一次打开案件</source>
        <translation>to the changes; again opens the case</translation>
    </message>
    <message>
        <source>还没有封账，数字随案件变动</source>
        <translation>Not published; figures follow the cases</translation>
    </message>
    <message>
        <source>公布的数字 · %1 第 %2 版</source>
        <translation>Published figures · %1 version %2</translation>
    </message>
    <message>
        <source>%1 · %2%3</source>
        <translation>%1 · %2%3</translation>
    </message>
    <message>
        <source> · %1</source>
        <translation> · %1</translation>
    </message>
    <message>
        <source>封账后变更 %1 件</source>
        <translation>%1 cases changed since</translation>
    </message>
    <message>
        <source>公布的数字没有变；要改请更正</source>
        <translation>The published figures stand; a correction changes them</translation>
    </message>
    <message>
        <source>封账：%1</source>
        <translation>Publish: %1</translation>
    </message>
    <message>
        <source>更正：%1</source>
        <translation>Correct: %1</translation>
    </message>
    <message>
        <source>为什么更正（必填）。原来的版本保留。</source>
        <translation>Why it is corrected (needed). The old version is kept. </translation>
    </message>
    <message>
        <source>%1已封账（第 %2 版）</source>
        <translation>%1 is published (version %2)</translation>
    </message>
    <message>
        <source>封账</source>
        <translation>Published figures</translation>
    </message>
    <message>
        <source>口径</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>口径：%1</source>
        <translation>Rule: %1</translation>
    </message>
    <message>
        <source>全部口径（%1 条）</source>
        <translation>All rules (%1)</translation>
    </message>
    <message>
        <source>%1。说明可以不写。封账后公布的数字不再变动。</source>
        <translation>%1. A note may be left out. Published figures do not change afterwards. </translation>
    </message>
    <message>
        <source>%1 条口径中已封账 %2 条</source>
        <translation>Published under %2 of %1 rules</translation>
    </message>
</context>
<context>
    <name>jiesu::RailButton</name>
    <message>
        <source>%1 件</source>
        <translation>%1 cases</translation>
    </message>
</context>
<context>
    <name>jiesu::RaiseForm</name>
    <message>
        <source>提出申请或督办</source>
        <translation>Raise a request or order</translation>
    </message>
    <message>
        <source>哪一种</source>
        <translation>Which kind</translation>
    </message>
    <message>
        <source>提出</source>
        <translation>Raise</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>17:00 或年月日 17:00</source>
        <translation>17:00, or date and time</translation>
    </message>
    <message>
        <source>延期到</source>
        <translation>Extend to</translation>
    </message>
    <message>
        <source>回复期限</source>
        <translation>Answer until</translation>
    </message>
    <message>
        <source>证据</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>证据（可不写）</source>
        <translation>Evidence (optional)</translation>
    </message>
    <message>
        <source>已告知诉求人</source>
        <translation>Complainant told</translation>
    </message>
    <message>
        <source>已告知热线</source>
        <translation>Hotline told</translation>
    </message>
    <message>
        <source>申诉成立则不计入考核</source>
        <translation>Taken out of the assessment if the appeal succeeds</translation>
    </message>
    <message>
        <source>看不懂这个时间。请写成 17:00 或 2022-04-13 17:00。</source>
        <translation>This time cannot be read. Write 17:00 or 2022-04-13 17:00. </translation>
    </message>
</context>
<context>
    <name>jiesu::RankCard</name>
    <message>
        <source>名次</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>升降</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>换一个组</source>
        <translation>Another group</translation>
    </message>
    <message>
        <source>排名表</source>
        <translation>Ranking table</translation>
    </message>
    <message>
        <source>环境考评</source>
        <translation>Environment assessment</translation>
    </message>
    <message>
        <source>承办单位排名</source>
        <translation>Unit ranking</translation>
    </message>
    <message>
        <source>少于 %1 件不排名</source>
        <translation>Fewer than %1 cases: not ranked</translation>
    </message>
    <message>
        <source>样本不足</source>
        <translation>Too few</translation>
    </message>
    <message>
        <source>%1 ›</source>
        <translation>%1 ›</translation>
    </message>
    <message>
        <source>未分组</source>
        <translation>No group</translation>
    </message>
    <message>
        <source>这段时间没有可排名的单位。</source>
        <translation>No unit can be ranked in this period. </translation>
    </message>
    <message>
        <source>上期</source>
        <translation>Before</translation>
    </message>
</context>
<context>
    <name>jiesu::RankPage</name>
    <message>
        <source>样本不足</source>
        <translation>Too few cases</translation>
    </message>
    <message>
        <source>%1 前列</source>
        <translation>%1 leading</translation>
    </message>
    <message>
        <source>%1 靠后</source>
        <translation>%1 trailing</translation>
    </message>
    <message>
        <source>未分组</source>
        <translation>No group</translation>
    </message>
    <message>
        <source>名次</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>分组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>综合得分</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>上期</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>升降</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>有答案</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>响应率</source>
        <translation>Response rate</translation>
    </message>
    <message>
        <source>解决率</source>
        <translation>Resolution rate</translation>
    </message>
    <message>
        <source>满意率</source>
        <translation>Satisfaction rate</translation>
    </message>
    <message>
        <source>演示数据</source>
        <translation>Demo data</translation>
    </message>
    <message>
        <source>选择月、季、年或指定期间</source>
        <translation>Choose a month, quarter, year or other period</translation>
    </message>
    <message>
        <source>口径</source>
        <translation>Definitions</translation>
    </message>
    <message>
        <source>标出前后 </source>
        <translation>Mark first and last </translation>
    </message>
    <message>
        <source> 名</source>
        <translation></translation>
    </message>
    <message>
        <source>标出前后几名</source>
        <translation>How many at either end are marked</translation>
    </message>
    <message>
        <source>单位排名</source>
        <translation>Unit ranks</translation>
    </message>
    <message>
        <source>换一格</source>
        <translation>another cell</translation>
    </message>
    <message>
        <source>口径：%1</source>
        <translation>Rule: %1</translation>
    </message>
    <message>
        <source>%1单位排名</source>
        <translation>Unit ranks, %1</translation>
    </message>
    <message>
        <source>这段时间没有可排名的单位。</source>
        <translation>There is no unit to rank in this time. </translation>
    </message>
    <message>
        <source>按“%1”排名；同分%2；少于 %3 件有答案的列为样本不足。</source>
        <translation>Ranked by “%1”; equal scores %2; with fewer than %3 answered cases: too few. </translation>
    </message>
    <message>
        <source>并列，后面的名次空出（1、1、1、4）</source>
        <translation>share a rank and the next are left out (1, 1, 1, 4)</translation>
    </message>
    <message>
        <source>并列，后面的名次接着排（1、1、1、2）</source>
        <translation>share a rank and the next follows (1, 1, 1, 2)</translation>
    </message>
    <message>
        <source>%1 %2 件</source>
        <translation>%1: %2 cases</translation>
    </message>
    <message>
        <source>排名表已复制，可粘贴到表格。</source>
        <translation>The ranks are copied and can be pasted into a spreadsheet. </translation>
    </message>
    <message>
        <source>。</source>
        <translation>. </translation>
    </message>
    <message>
        <source>这个数字没有计入任何案件。</source>
        <translation>No case is counted in this number. </translation>
    </message>
    <message>
        <source>%1 %2项</source>
        <translation>%1, %2 reasons</translation>
    </message>
    <message>
        <source>红黄牌</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>红黄牌的原因</source>
        <translation>Reasons of the card</translation>
    </message>
    <message>
        <source>在红黄牌、件数或比率上：打开这些案件</source>
        <translation>On a card, count or rate: open these cases</translation>
    </message>
    <message>
        <source>这段时间没有红黄牌单位；按 %1 回到全部单位。</source>
        <translation>No unit has a card in this period; %1 shows all units. </translation>
    </message>
    <message>
        <source>%1%2 %3：%4。</source>
        <translation>%1%2 %3: %4. </translation>
    </message>
    <message>
        <source>%1红黄牌单位</source>
        <translation>%1: units with cards</translation>
    </message>
</context>
<context>
    <name>jiesu::RateLinesChart</name>
    <message>
        <source>%1月</source>
        <translation>M%1</translation>
    </message>
    <message>
        <source>%1目标 %2%</source>
        <translation>%1 target %2%</translation>
    </message>
</context>
<context>
    <name>jiesu::RecordForm</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>还没有写“%1”。</source>
        <translation>“%1” is missing. </translation>
    </message>
</context>
<context>
    <name>jiesu::RecordLedger</name>
    <message>
        <source>这一条</source>
        <translation>This record</translation>
    </message>
    <message>
        <source>记录里的字词</source>
        <translation>words in the record</translation>
    </message>
    <message>
        <source>字词，或“本月”“2026-03”</source>
        <translation>words, or 本月, 2026-03</translation>
    </message>
    <message>
        <source>查%1</source>
        <translation>Search %1</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>find</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>change</translation>
    </message>
    <message>
        <source>导出本表</source>
        <translation>export this table</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>print</translation>
    </message>
    <message>
        <source>变更记录</source>
        <translation>History</translation>
    </message>
    <message>
        <source>放弃改动</source>
        <translation>drop changes</translation>
    </message>
    <message>
        <source>显示隐去的内容</source>
        <translation>reveal what is masked</translation>
    </message>
    <message>
        <source>共 %1 条</source>
        <translation>%1 in all</translation>
    </message>
    <message>
        <source>改动还没有保存：%1 保存，Esc 放弃。</source>
        <translation>Changes are not saved: %1 saves, Esc drops them. </translation>
    </message>
    <message>
        <source>新的一条</source>
        <translation>New record</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>移除这一条</source>
        <translation>Remove this record</translation>
    </message>
    <message>
        <source>为什么移除</source>
        <translation>Why it is removed</translation>
    </message>
    <message>
        <source>已移除，%1 可以撤销</source>
        <translation>Removed; %1 takes it back</translation>
    </message>
    <message>
        <source>导入%1</source>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.xls *.csv *.tsv *.txt)</source>
        <translation>Sheets (*.xlsx *.xls *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>还有 %1 行，停在这里可以看到。</source>
        <translation>%1 more rows; hover to see them. </translation>
    </message>
    <message>
        <source>这本台账还没有记录。</source>
        <translation>This ledger has no record yet. </translation>
    </message>
    <message>
        <source>按 %1 记第一条，或按 %2 从表格导入。</source>
        <translation>Press %1 for the first one, or %2 to import a sheet. </translation>
    </message>
    <message>
        <source>没有符合的。</source>
        <translation>Nothing matches. </translation>
    </message>
    <message>
        <source>换一个词，或清空查找。</source>
        <translation>Try another word, or clear the search. </translation>
    </message>
    <message>
        <source>记为%1</source>
        <translation>Mark %1</translation>
    </message>
    <message>
        <source>打开案件</source>
        <translation>Open case</translation>
    </message>
    <message>
        <source>完整导出</source>
        <translation>Export in full</translation>
    </message>
    <message>
        <source>%1（可以不写）</source>
        <translation>%1 (may stay empty)</translation>
    </message>
    <message>
        <source>%1：今天。%2 加照片，%3 撤销。</source>
        <translation>%1: today. %2 adds a photo, %3 undoes. </translation>
    </message>
    <message>
        <source>%1：今天。%2 撤销。</source>
        <translation>%1: today. %2 undoes. </translation>
    </message>
    <message>
        <source>这一条没有登记案件。</source>
        <translation>No case was registered from this record. </translation>
    </message>
    <message>
        <source>导出隐去的内容</source>
        <translation>Export in full</translation>
    </message>
    <message>
        <source>用途（记入发出登记）</source>
        <translation>Purpose (entered in the register of exports)</translation>
    </message>
    <message>
        <source>导出%1</source>
        <translation>Export %1</translation>
    </message>
    <message>
        <source>已导出 %1 行到 %2，发出登记 %3</source>
        <translation>Exported %1 rows to %2, register no. %3</translation>
    </message>
</context>
<context>
    <name>jiesu::RecordSection</name>
    <message>
        <source>详细</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>新建</source>
        <translation>New</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>文字或拼音首字母</source>
        <translation>Text or pinyin initials</translation>
    </message>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>%1 条</source>
        <translation>%1 entries</translation>
    </message>
    <message>
        <source>没有符合的。</source>
        <translation>Nothing matches. </translation>
    </message>
    <message>
        <source>换一个词，或清空筛选。</source>
        <translation>Try another word, or clear the filter. </translation>
    </message>
    <message>
        <source>改动还没有保存：%1 保存，Esc 放弃。</source>
        <translation>Changes are not saved: %1 saves, Esc drops them. </translation>
    </message>
    <message>
        <source>没有“%1”。请从列表里选，或清空。</source>
        <translation>There is no “%1”. Choose from the list, or leave it empty. </translation>
    </message>
</context>
<context>
    <name>jiesu::ReminderDesk</name>
    <message>
        <source>提醒 %1 条</source>
        <translation>%1 reminders</translation>
    </message>
    <message>
        <source>接诉提醒</source>
        <translation>Jiesu reminders</translation>
    </message>
</context>
<context>
    <name>jiesu::ReminderPanel</name>
    <message>
        <source>有新提醒时响一声</source>
        <translation>Beep at new reminders</translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>给谁</source>
        <translation>To</translation>
    </message>
    <message>
        <source>暂缓到</source>
        <translation>Snooze until</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>17:00 或年月日 17:00</source>
        <translation>17:00, or date and time</translation>
    </message>
    <message>
        <source>暂缓</source>
        <translation>Snooze</translation>
    </message>
    <message>
        <source>暂缓或恢复</source>
        <translation>snooze or bring back</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>暂缓到 %1</source>
        <translation>Snoozed until %1</translation>
    </message>
    <message>
        <source>没有提醒</source>
        <translation>No reminders</translation>
    </message>
    <message>
        <source>提醒 %1 条，列出 %2 条</source>
        <translation>%1 reminders, %2 of them listed</translation>
    </message>
    <message>
        <source>提醒 %1 条</source>
        <translation>%1 reminders</translation>
    </message>
    <message>
        <source>已恢复提醒</source>
        <translation>Reminder brought back</translation>
    </message>
    <message>
        <source>看不懂这个时间。</source>
        <translation>This time cannot be read. </translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>季节预案</source>
        <translation>Season plan</translation>
    </message>
</context>
<context>
    <name>jiesu::ReplyHintPanel</name>
    <message>
        <source>%1？</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>还有 %1 条提示。</source>
        <translation>%1 further hints. </translation>
    </message>
    <message>
        <source>答复提示</source>
        <translation>Hints on the reply</translation>
    </message>
</context>
<context>
    <name>jiesu::ReportingPage</name>
    <message>
        <source>报表</source>
        <translation>Reports</translation>
    </message>
</context>
<context>
    <name>jiesu::ReportsPage</name>
    <message>
        <source>含完整的号码、姓名和住址</source>
        <translation>With full phone numbers, names and addresses</translation>
    </message>
    <message>
        <source>导出 XLSX…</source>
        <translation>Export XLSX…</translation>
    </message>
    <message>
        <source>导出 CSV…</source>
        <translation>Export CSV…</translation>
    </message>
    <message>
        <source>月度工作簿</source>
        <translation>Monthly workbook</translation>
    </message>
    <message>
        <source>案件明细</source>
        <translation>Case details</translation>
    </message>
    <message>
        <source>报表模板</source>
        <translation>Report templates</translation>
    </message>
    <message>
        <source>报表预览</source>
        <translation>Report preview</translation>
    </message>
    <message>
        <source>%1 月度工作簿</source>
        <translation>%1 monthly workbook</translation>
    </message>
    <message>
        <source>工作表：%1</source>
        <translation>Sheets: %1</translation>
    </message>
    <message>
        <source>%1 案件明细，共 %2 件</source>
        <translation>%1 case details, %2 cases</translation>
    </message>
    <message>
        <source>这里列前 %1 件，文件里是全部</source>
        <translation>First %1 cases here, all of them in the file</translation>
    </message>
    <message>
        <source>每件一行，含全部字段；号码、姓名默认脱敏。含已合并、已作废和表扬的案件，所以可能多于受理量。</source>
        <translation>One row per case with all fields; phone numbers and names are masked by default. Merged, void and commendation cases are included, so there may be more than the cases received. </translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>导出报表</source>
        <translation>Export report</translation>
    </message>
    <message>
        <source>正在写 %1</source>
        <translation>Writing %1</translation>
    </message>
    <message>
        <source>已存为 %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message>
        <source>%1 件，已存为 %2</source>
        <translation>%1 cases, saved as %2</translation>
    </message>
    <message>
        <source>导出完整的个人信息</source>
        <translation>Export personal data in full</translation>
    </message>
    <message>
        <source>用途（记入历史）</source>
        <translation>Purpose (written to the history)</translation>
    </message>
    <message>
        <source>工作簿与明细</source>
        <translation>Workbook and list</translation>
    </message>
</context>
<context>
    <name>jiesu::RequestSection</name>
    <message>
        <source>提出</source>
        <translation>Raise</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>Handle</translation>
    </message>
    <message>
        <source>申请与督办</source>
        <translation>Requests and orders</translation>
    </message>
    <message>
        <source>办理%1</source>
        <translation>Handle: %1</translation>
    </message>
</context>
<context>
    <name>jiesu::RequestStepForm</name>
    <message>
        <source>审批或回复</source>
        <translation>Decide or answer</translation>
    </message>
    <message>
        <source>已告知诉求人</source>
        <translation>Complainant told</translation>
    </message>
    <message>
        <source>已告知热线</source>
        <translation>Hotline told</translation>
    </message>
    <message>
        <source>是否解决</source>
        <translation>Solved</translation>
    </message>
    <message>
        <source>哪一项</source>
        <translation>Which one</translation>
    </message>
    <message>
        <source>怎样办</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>意见或回复</source>
        <translation>Opinion or answer</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>jiesu::ReworkOffer</name>
    <message>
        <source>不重办，下一个</source>
        <translation>No, next call</translation>
    </message>
    <message>
        <source>%1&#x3000;要不要马上开始第%2轮办理？</source>
        <translation>%1&#x3000;begin round %2 now?</translation>
    </message>
    <message>
        <source>%1
%2
上一轮的回复和回答都会留着；新一轮的时限按设置里的重办时限，从现在算起。</source>
        <translation>%1
%2
The reply and the answers of the last round are kept; the time limit of the new one is as set, counted from now. </translation>
    </message>
</context>
<context>
    <name>jiesu::RosterLedger</name>
    <message>
        <source>值班表</source>
        <translation>Duty roster</translation>
    </message>
    <message>
        <source>直接打字</source>
        <translation>Just type</translation>
    </message>
    <message>
        <source>改这一格</source>
        <translation>changes the cell</translation>
    </message>
    <message>
        <source>编辑，写好再按一次</source>
        <translation>edit; once more to store</translation>
    </message>
    <message>
        <source>粘贴“日期 班次 值班人 电话”各行</source>
        <translation>paste rows of date, shift, person, phone</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>这一周每个小时都有人值班。</source>
        <translation>Somebody is on duty at every hour of this week. </translation>
    </message>
    <message>
        <source>! 没有人值班：%1</source>
        <translation>! Nobody on duty: %1</translation>
    </message>
    <message>
        <source> 等 %1 段</source>
        <translation> and others, %1 in all</translation>
    </message>
    <message>
        <source>上周没有可以照排的班</source>
        <translation>Last week has no shift to fill from</translation>
    </message>
    <message>
        <source>照上周排了 %1 班</source>
        <translation>%1 shifts filled from last week</translation>
    </message>
    <message>
        <source>导入排班表</source>
        <translation>Import a roster</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.csv);;所有文件 (*)</source>
        <translation>Spreadsheets (*.xlsx *.csv);;All files (*)</translation>
    </message>
    <message>
        <source>没有排进去的行</source>
        <translation>Rows left out</translation>
    </message>
    <message>
        <source>排了 %1 班</source>
        <translation>%1 shifts set</translation>
    </message>
    <message>
        <source>值班人</source>
        <translation>On duty</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>夜间联系人</source>
        <translation>Night contact</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>%1 %2：%3 %4 → %5</source>
        <translation>%1 %2: %3 %4 → %5</translation>
    </message>
    <message>
        <source>这一班还没有排过人。</source>
        <translation>Nobody was ever put into this shift. </translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>变更记录</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>jiesu::RosterModel</name>
    <message>
        <source>一二三四五六日</source>
        <translation>1234567</translation>
    </message>
    <message>
        <source>%1 周%2</source>
        <translation>%1, day %2</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>班次</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>起止</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>值班人</source>
        <translation>On duty</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>夜间联系人</source>
        <translation>Night contact</translation>
    </message>
</context>
<context>
    <name>jiesu::RoundSection</name>
    <message>
        <source>办理轮次</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>第%1轮</source>
        <translation>Round %1</translation>
    </message>
</context>
<context>
    <name>jiesu::RuleForm</name>
    <message>
        <source>从哪天起用</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source> 分</source>
        <translation> points</translation>
    </message>
    <message>
        <source>挂账的案件参加考核</source>
        <translation>Suspended cases are assessed</translation>
    </message>
    <message>
        <source>当场答复的咨询参加考核</source>
        <translation>Consultations answered at once are assessed</translation>
    </message>
    <message>
        <source> 件</source>
        <translation> cases</translation>
    </message>
    <message>
        <source>不设</source>
        <translation>none</translation>
    </message>
    <message>
        <source>名称与启用</source>
        <translation>Name and first day</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>代码（小写字母、数字、短横线）</source>
        <translation>Code (lower-case letters, digits, hyphens)</translation>
    </message>
    <message>
        <source>依据和说明</source>
        <translation>Source and notes</translation>
    </message>
    <message>
        <source>怎样计入</source>
        <translation>How cases count</translation>
    </message>
    <message>
        <source>按哪个时间归入统计期</source>
        <translation>Time that decides the period</translation>
    </message>
    <message>
        <source>用谁的回访结果</source>
        <translation>Whose follow-up answers</translation>
    </message>
    <message>
        <source>上级回访未接通</source>
        <translation>Official call reached nobody</translation>
    </message>
    <message>
        <source>接通但未评价</source>
        <translation>Reached, no opinion</translation>
    </message>
    <message>
        <source>折算与权重</source>
        <translation>Credit and weights</translation>
    </message>
    <message>
        <source>部分解决折算</source>
        <translation>Credit for partly resolved</translation>
    </message>
    <message>
        <source>基本满意折算</source>
        <translation>Credit for basically satisfied</translation>
    </message>
    <message>
        <source>一般折算</source>
        <translation>Credit for neutral</translation>
    </message>
    <message>
        <source>%1权重</source>
        <translation>%1 weight</translation>
    </message>
    <message>
        <source>%1目标</source>
        <translation>%1 target</translation>
    </message>
    <message>
        <source>排名与考评</source>
        <translation>Ranking and assessment</translation>
    </message>
    <message>
        <source>少于多少件有答案不排名</source>
        <translation>Not ranked below (answered)</translation>
    </message>
    <message>
        <source>同分</source>
        <translation>Equal scores</translation>
    </message>
    <message>
        <source>考评表中的满分</source>
        <translation>Full mark in the assessment table</translation>
    </message>
    <message>
        <source>不计入的类型和特殊处置</source>
        <translation>Types and special dispositions left out</translation>
    </message>
    <message>
        <source>不计入受理量</source>
        <translation>Not in volume</translation>
    </message>
    <message>
        <source>不参加三率</source>
        <translation>Not in the rates</translation>
    </message>
    <message>
        <source>%1不计入受理量</source>
        <translation>%1 not in volume</translation>
    </message>
    <message>
        <source>%1不参加三率</source>
        <translation>%1 not in the rates</translation>
    </message>
    <message>
        <source>请写成 2022-07-01 这样的日期。</source>
        <translation>Write a date like 2022-07-01. </translation>
    </message>
    <message>
        <source> 个百分点</source>
        <translation> points</translation>
    </message>
    <message>
        <source>红黄牌</source>
        <translation>Red and yellow cards</translation>
    </message>
    <message>
        <source>%1低于多少为红牌</source>
        <translation>%1 below: red card</translation>
    </message>
    <message>
        <source>%1低于多少为黄牌</source>
        <translation>%1 below: yellow card</translation>
    </message>
    <message>
        <source>任一率较上期下降多少为黄牌</source>
        <translation>Fall of any rate: yellow card</translation>
    </message>
</context>
<context>
    <name>jiesu::RuleHistoryView</name>
    <message>
        <source>新增</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>做了什么</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>改动</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>规则的历史</source>
        <translation>History of the rule</translation>
    </message>
    <message>
        <source>按 Enter 或双击：把那一次改动后的内容放回表单，可以存为新版本。</source>
        <translation>Enter or double click puts what that change left back into the form, to be saved as a new version. </translation>
    </message>
    <message>
        <source>设为默认</source>
        <translation>Made default</translation>
    </message>
    <message>
        <source>默认规则：%1 → %2</source>
        <translation>Default rule: %1 → %2</translation>
    </message>
</context>
<context>
    <name>jiesu::RuleSection</name>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>保存并设为默认</source>
        <translation>Save and make default</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>考核规则</source>
        <translation>Assessment rules</translation>
    </message>
    <message>
        <source>✓ %1（默认）</source>
        <translation>✓ %1 (default)</translation>
    </message>
    <message>
        <source>%1 副本 %2</source>
        <translation>%1 copy %2</translation>
    </message>
    <message>
        <source>没有改动任何规则。</source>
        <translation>No rule was changed. </translation>
    </message>
    <message>
        <source>请换一个文件或文件夹再试。</source>
        <translation>Try another file or folder. </translation>
    </message>
    <message>
        <source>新版本</source>
        <translation>New version</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>导入…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>已保存考核期</source>
        <translation>Assessment month saved</translation>
    </message>
    <message>
        <source>规则、试算、历史</source>
        <translation>Rule, trial, history</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>试算</source>
        <translation>Trial</translation>
    </message>
    <message>
        <source>历史</source>
        <translation>History</translation>
    </message>
    <message>
        <source>（现行）</source>
        <translation> (now)</translation>
    </message>
    <message>
        <source>第%1版已经启用，不能再改；按“新版本”存为第%2版。</source>
        <translation>Version %1 is in force and cannot be changed; “New version” saves it as version %2. </translation>
    </message>
    <message>
        <source>第%1版，%2起。</source>
        <translation>Version %1, from %2. </translation>
    </message>
    <message>
        <source>导入考核规则</source>
        <translation>Import assessment rule</translation>
    </message>
    <message>
        <source>考核规则 (*.json)</source>
        <translation>Assessment rule (*.json)</translation>
    </message>
    <message>
        <source>读不出这个文件。</source>
        <translation>This file cannot be read. </translation>
    </message>
    <message>
        <source>已读入“%1”，核对后保存。</source>
        <translation>“%1” was read; check it, then save. </translation>
    </message>
    <message>
        <source>导出考核规则</source>
        <translation>Export assessment rule</translation>
    </message>
    <message>
        <source>已导出 %1，发出登记 %2</source>
        <translation>Exported %1, register number %2</translation>
    </message>
    <message>
        <source>已撤回，%1 恢复</source>
        <translation>Withdrawn, %1 brings it back</translation>
    </message>
    <message>
        <source>已保存“%1”，%2 撤销</source>
        <translation>“%1” saved, %2 takes it back</translation>
    </message>
</context>
<context>
    <name>jiesu::RuleTrialView</name>
    <message>
        <source>样本不足</source>
        <translation>Too few</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>响应率</source>
        <translation>Response rate</translation>
    </message>
    <message>
        <source>解决率</source>
        <translation>Resolution rate</translation>
    </message>
    <message>
        <source>满意率</source>
        <translation>Satisfaction rate</translation>
    </message>
    <message>
        <source>综合得分</source>
        <translation>Composite score</translation>
    </message>
    <message>
        <source>名次</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>新旧规则试算对照</source>
        <translation>Trial of old against new rule</translation>
    </message>
    <message>
        <source>试算哪个统计期</source>
        <translation>Period to try</translation>
    </message>
    <message>
        <source>正在试算…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>%1：现行“%2” → 试算“%3”。括号内是变化，三率为个百分点。试算不保存任何内容。</source>
        <translation>%1: now “%2” → trial “%3”. Changes in brackets, of the rates in percentage points. A trial stores nothing. </translation>
    </message>
</context>
<context>
    <name>jiesu::ScheduleSection</name>
    <message>
        <source>✓ %1：%2 的已生成，%3</source>
        <translation>✓ %1: that of %2 was made, %3</translation>
    </message>
    <message>
        <source>! %1：%2 的没有生成。%3</source>
        <translation>! %1: that of %2 was not made. %3</translation>
    </message>
    <message>
        <source>还没有生成过。</source>
        <translation>None was made yet. </translation>
    </message>
    <message>
        <source>现在都做一遍</source>
        <translation>Make all now</translation>
    </message>
    <message>
        <source>选择…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>放到哪个文件夹</source>
        <translation>Into which folder</translation>
    </message>
    <message>
        <source>定时报表</source>
        <translation>Scheduled reports</translation>
    </message>
    <message>
        <source>程序开着时到点自动生成，说的是刚结束的那一天、一周、一月或一季；个人信息一律隐去。程序关着错过的，下次打开补做最近一份。每月31日在短的月份是最后一天。</source>
        <translation>Made at its time while the program runs, about the day, week, month or quarter that has just ended; personal data is always masked. Of those missed while the program was closed the newest is made at the next start. The 31st of a shorter month is its last day. </translation>
    </message>
    <message>
        <source>报表放到哪个文件夹</source>
        <translation>Folder for the reports</translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>一行一份：什么时候、做什么（通报、报表、清单、晨报）</source>
        <translation>One line each: when, and what (通报 bulletin, 报表 workbook, 清单 list of cases, 晨报 morning report)</translation>
    </message>
    <message>
        <source>每月1日 08:30 通报
每周一 08:00 清单
每天 07:30 晨报</source>
        <translation>每月1日 08:30 通报
每周一 08:00 清单
每天 07:30 晨报</translation>
    </message>
</context>
<context>
    <name>jiesu::ScheduleWatch</name>
    <message>
        <source>定时报表已生成：%1</source>
        <translation>Scheduled report made: %1</translation>
    </message>
    <message>
        <source>定时报表“%1”没有生成。%2</source>
        <translation>The scheduled report “%1” was not made. %2</translation>
    </message>
</context>
<context>
    <name>jiesu::SearchField</name>
    <message>
        <source>搜案件、来电人、点位、命令</source>
        <translation>Search cases, callers, places, commands</translation>
    </message>
    <message>
        <source>搜索</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>搜索结果</source>
        <translation>Search results</translation>
    </message>
</context>
<context>
    <name>jiesu::SelectionBar</name>
    <message>
        <source>批量处理</source>
        <translation>Process together</translation>
    </message>
    <message>
        <source>选中全部</source>
        <translation>Mark all</translation>
    </message>
    <message>
        <source>已选全部 %1 件</source>
        <translation>All %1 cases marked</translation>
    </message>
    <message>
        <source>已选 %1 件</source>
        <translation>%1 cases marked</translation>
    </message>
</context>
<context>
    <name>jiesu::SentenceEditor</name>
    <message>
        <source>（不写这一句）</source>
        <translation>(left out)</translation>
    </message>
    <message>
        <source>（本期没有这一句）</source>
        <translation>(nothing to say this period)</translation>
    </message>
    <message>
        <source>自动生成，随数字更新。</source>
        <translation>Generated; follows the numbers. </translation>
    </message>
    <message>
        <source>%1 %2 手写，不随数字更新。</source>
        <translation>Written by %1, %2; does not follow the numbers. </translation>
    </message>
    <message>
        <source>⚑ 数字有变：%1 → %2</source>
        <translation>⚑ Number moved: %1 → %2</translation>
    </message>
    <message>
        <source>自动生成的是：%1</source>
        <translation>Generated: %1</translation>
    </message>
    <message>
        <source>逐句</source>
        <translation>Sentences</translation>
    </message>
    <message>
        <source>通报的句子</source>
        <translation>Sentences of the bulletin</translation>
    </message>
    <message>
        <source>这一句</source>
        <translation>This sentence</translation>
    </message>
    <message>
        <source>✎ 手写 %1 句&#x3000;⚑ 数字有变 %2 句</source>
        <translation>✎ %1 by hand&#x3000;⚑ %2 with moved numbers</translation>
    </message>
    <message>
        <source>● 还没有保存。</source>
        <translation>● Not saved yet. </translation>
    </message>
</context>
<context>
    <name>jiesu::SettingsPage</name>
    <message>
        <source>设置的各部分</source>
        <translation>Sections of the settings</translation>
    </message>
    <message>
        <source>单位与班组</source>
        <translation>Units and teams</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>时限类别</source>
        <translation>Time-limit classes</translation>
    </message>
    <message>
        <source>工作日历</source>
        <translation>Work calendar</translation>
    </message>
    <message>
        <source>考核规则</source>
        <translation>Assessment rules</translation>
    </message>
    <message>
        <source>外观与名称</source>
        <translation>Appearance and names</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>街道与社区</source>
        <translation>Streets and communities</translation>
    </message>
    <message>
        <source>点位</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>常用语</source>
        <translation>Ready texts</translation>
    </message>
    <message>
        <source>口径与知识</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>来电人标签</source>
        <translation>Caller tags</translation>
    </message>
    <message>
        <source>建议</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>值班与提醒</source>
        <translation>Duty and reminders</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>回访与重办</source>
        <translation>Follow-up and rework</translation>
    </message>
    <message>
        <source>定时报表</source>
        <translation>Scheduled reports</translation>
    </message>
</context>
<context>
    <name>jiesu::SimilarCard</name>
    <message>
        <source>相似诉求</source>
        <translation>Similar requests</translation>
    </message>
    <message>
        <source>登记后并入</source>
        <translation>Merge on registering</translation>
    </message>
    <message>
        <source>并入</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>登记后关联</source>
        <translation>Link on registering</translation>
    </message>
    <message>
        <source>关联</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>不是重复</source>
        <translation>Not a repeat</translation>
    </message>
</context>
<context>
    <name>jiesu::SnippetSection</name>
    <message>
        <source>常用语</source>
        <translation>Ready texts</translation>
    </message>
    <message>
        <source>代码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>谁的</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>在用（停用后不再提示）</source>
        <translation>In use (otherwise not offered)</translation>
    </message>
    <message>
        <source>先给这个分类的来电（可不填）</source>
        <translation>Offered first for this category (optional)</translation>
    </message>
    <message>
        <source>还没有常用语。</source>
        <translation>There are no ready texts yet. </translation>
    </message>
    <message>
        <source>按 Alt+N 写第一条。</source>
        <translation>Press Alt+N to write the first one. </translation>
    </message>
    <message>
        <source>一个词，例如 漏水</source>
        <translation>One word, e.g. 漏水</translation>
    </message>
    <message>
        <source>不填则同代码</source>
        <translation>As the code if empty</translation>
    </message>
    <message>
        <source>谁用</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>可用的变量：{%1}</source>
        <translation>Variables: {%1}</translation>
    </message>
    <message>
        <source>没有变量{%1}。</source>
        <translation>There is no variable {%1}. </translation>
    </message>
    <message>
        <source>共用</source>
        <translation>Shared</translation>
    </message>
    <message>
        <source>自己</source>
        <translation>Own</translation>
    </message>
    <message>
        <source>%1（停用）</source>
        <translation>%1 (not in use)</translation>
    </message>
    <message>
        <source>大家共用</source>
        <translation>Shared by all</translation>
    </message>
    <message>
        <source>只给自己（%1）</source>
        <translation>Only for me (%1)</translation>
    </message>
    <message>
        <source>已保存“;;%1”</source>
        <translation>“;;%1” saved</translation>
    </message>
</context>
<context>
    <name>jiesu::StatusStrip</name>
    <message>
        <source>今日到期 %1</source>
        <translation>Due today %1</translation>
    </message>
    <message>
        <source>超期 %1</source>
        <translation>Overdue %1</translation>
    </message>
    <message>
        <source>待回访 %1</source>
        <translation>To follow up %1</translation>
    </message>
    <message>
        <source>今日受理 %1</source>
        <translation>Received today %1</translation>
    </message>
</context>
<context>
    <name>jiesu::StoryView</name>
    <message>
        <source>做法</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>做了什么</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>有什么变化</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>把握</source>
        <translation>How sure</translation>
    </message>
    <message>
        <source>年度回顾</source>
        <translation>The year&apos;s story</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>export</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>print</translation>
    </message>
    <message>
        <source>%1：做了什么，有什么变化，有多大把握</source>
        <translation>%1: what was done, what changed, how sure that is</translation>
    </message>
    <message>
        <source>年度回顾已复制，可粘贴到聊天里。</source>
        <translation>The year&apos;s story is on the clipboard. </translation>
    </message>
</context>
<context>
    <name>jiesu::SuggestionSection</name>
    <message>
        <source>试 %1 件，第一个建议对 %2 件</source>
        <translation>%1 tried, the first suggestion right for %2</translation>
    </message>
    <message>
        <source>每五件留出一件不学，拿它来试；准确率 = 第一个建议就对的 ÷ 试的。</source>
        <translation>Every fifth case is held back and tried; precision = first suggestions that were right ÷ tried. </translation>
    </message>
    <message>
        <source>现在重新学习</source>
        <translation>Learn again now</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>试了</source>
        <translation>Tried</translation>
    </message>
    <message>
        <source>对了</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>准确率</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>各分类的准确率</source>
        <translation>Precision by category</translation>
    </message>
    <message>
        <source>分类和承办的建议只从本单位自己的案件学来，不联网。新案件够多时在后台自动重学；受理时建议只写在空着的项里，自己写的不会被改掉。</source>
        <translation>Categories and units are suggested from the office&apos;s own cases only, without the network. They are learned again in the background when enough new cases came in; at the desk suggestions stand in empty fields and never change what was written. </translation>
    </message>
    <message>
        <source>学过的案件</source>
        <translation>Cases learned</translation>
    </message>
    <message>
        <source>最多学最近 %1 件</source>
        <translation>At most the latest %1</translation>
    </message>
    <message>
        <source>学习时间</source>
        <translation>Learned at</translation>
    </message>
    <message>
        <source>满 %1 件有分类的案件后开始</source>
        <translation>Starts with %1 cases that have a category</translation>
    </message>
    <message>
        <source>分类建议准确率</source>
        <translation>Precision of categories</translation>
    </message>
    <message>
        <source>承办建议准确率</source>
        <translation>Precision of units</translation>
    </message>
    <message>
        <source>还没有学过。</source>
        <translation>Nothing was learned yet. </translation>
    </message>
    <message>
        <source>正在后台学习，可以继续工作…</source>
        <translation>Learning in the background; go on working…</translation>
    </message>
    <message>
        <source>学好了，受理页已经用上。</source>
        <translation>Learned; the desk uses it already. </translation>
    </message>
    <message>
        <source>有分类的案件还太少，学不出建议。</source>
        <translation>Too few cases have a category to learn from. </translation>
    </message>
</context>
<context>
    <name>jiesu::TableCommands</name>
    <message>
        <source>这一页没有可以导出的表。</source>
        <translation>There is no table to export on this page. </translation>
    </message>
    <message>
        <source>导出本表</source>
        <translation>Export this table</translation>
    </message>
    <message>
        <source>已导出 %1 行到 %2，发出登记 %3</source>
        <translation>Exported %1 rows to %2, register no. %3</translation>
    </message>
    <message>
        <source>这一页没有可以打印的表。</source>
        <translation>There is no table to print on this page. </translation>
    </message>
</context>
<context>
    <name>jiesu::TaskForm</name>
    <message>
        <source>专项名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>负责单位</source>
        <translation>Unit in charge</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>年月日</source>
        <translation>Year-month-day</translation>
    </message>
    <message>
        <source>措施</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>进展（办结时写明结果）</source>
        <translation>Progress (the result when it is closed)</translation>
    </message>
    <message>
        <source>%1 · %2&#x3000;自 %3 起 %4 件，未办结 %5 件</source>
        <translation>%1 · %2&#x3000;%4 cases since %3, %5 open</translation>
    </message>
    <message>
        <source>还没有写专项名称。</source>
        <translation>The special task has no name yet. </translation>
    </message>
    <message>
        <source>没有这个单位。请从列表中选。</source>
        <translation>There is no such unit. Choose from the list. </translation>
    </message>
    <message>
        <source>请写成 2022-04-13。</source>
        <translation>Please write it as 2022-04-13. </translation>
    </message>
</context>
<context>
    <name>jiesu::TemplateCommands</name>
    <message>
        <source>添加模板文件（.xlsx）…</source>
        <translation>Add a template (.xlsx)…</translation>
    </message>
    <message>
        <source>移除模板…</source>
        <translation>Remove a template…</translation>
    </message>
    <message>
        <source>自定模板</source>
        <translation>Own template</translation>
    </message>
    <message>
        <source>用哪个模板？模板里的 {{received}}、{{table:units}} 等占位符换成统计期的数字。</source>
        <translation>Which template? Its placeholders, such as {{received}} and {{table:units}}, become the figures of a period. </translation>
    </message>
    <message>
        <source>添加模板</source>
        <translation>Add a template</translation>
    </message>
    <message>
        <source>Excel 表格 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>模板的名称（同名的被替换）</source>
        <translation>Name of the template (one of the same name is replaced)</translation>
    </message>
    <message>
        <source>已存模板“%1”，再按一次 %2 就能填写</source>
        <translation>Stored the template “%1”; press %2 again to fill it</translation>
    </message>
    <message>
        <source>移除模板</source>
        <translation>Remove a template</translation>
    </message>
    <message>
        <source>移除哪个模板？</source>
        <translation>Which template is to go? </translation>
    </message>
    <message>
        <source>移除模板“%1”？已经填写出去的文件不受影响。</source>
        <translation>Remove the template “%1”? Files that were filled from it stay. </translation>
    </message>
    <message>
        <source>移除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>已移除模板“%1”</source>
        <translation>Removed the template “%1”</translation>
    </message>
    <message>
        <source>填写模板</source>
        <translation>Fill a template</translation>
    </message>
    <message>
        <source>已填写 %1，发出登记 %2</source>
        <translation>Filled %1, register no. %2</translation>
    </message>
</context>
<context>
    <name>jiesu::ThemeDetail</name>
    <message>
        <source>未完成</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>超期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>成效</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>措施</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>完成情况</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>这些分类在启动前后几个月都没有案件。</source>
        <translation>No cases of these categories in the months around the start. </translation>
    </message>
    <message>
        <source>成效：%1</source>
        <translation>Effect: %1</translation>
    </message>
    <message>
        <source>把握：%1</source>
        <translation>How sure: %1</translation>
    </message>
    <message>
        <source>主题：%1</source>
        <translation>Theme: %1</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>启动后看几个月</source>
        <translation>Months after the start</translation>
    </message>
    <message>
        <source>用作</source>
        <translation>Used as</translation>
    </message>
    <message>
        <source>启动后看</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>个月（超过 %1 个月同上年同期比）</source>
        <translation>(over %1: against last year)</translation>
    </message>
</context>
<context>
    <name>jiesu::ThemeEditor</name>
    <message>
        <source>放弃</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>新的%1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>改%1</source>
        <translation>Edit: %1</translation>
    </message>
</context>
<context>
    <name>jiesu::ThemesView</name>
    <message>
        <source>%1 超期</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>主题</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>主管部门</source>
        <translation>Lead unit</translation>
    </message>
    <message>
        <source>启动日期</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>结束日期</source>
        <translation>End</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>措施</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>成效</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>把握</source>
        <translation>How sure</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>启动</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>还没有主题。</source>
        <translation>There are no themes yet. </translation>
    </message>
    <message>
        <source>打开启动后的案件</source>
        <translation>open the cases since the start</translation>
    </message>
    <message>
        <source>勾选措施</source>
        <translation>Tick a measure</translation>
    </message>
    <message>
        <source>共 %1 个</source>
        <translation>%1 in all</translation>
    </message>
    <message>
        <source>已记为今天完成。</source>
        <translation>Noted as done today. </translation>
    </message>
    <message>
        <source>已改为未完成。</source>
        <translation>Noted as not done. </translation>
    </message>
    <message>
        <source>启动后还没有案件可看。</source>
        <translation>There are no cases since the start. </translation>
    </message>
    <message>
        <source>主题已复制，可粘贴到聊天里。</source>
        <translation>The theme is on the clipboard. </translation>
    </message>
    <message>
        <source>按 %1 记一个，再写上分类和措施。</source>
        <translation>Press %1 to write one, then its categories and measures. </translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>到图、措施和分类（Enter 修改）</source>
        <translation>to chart, measures, categories</translation>
    </message>
</context>
<context>
    <name>jiesu::TimeClassSection</name>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>办结时限</source>
        <translation>Completion limit</translation>
    </message>
    <message>
        <source>首次联系</source>
        <translation>First contact</translation>
    </message>
    <message>
        <source>起算</source>
        <translation>Counted from</translation>
    </message>
    <message>
        <source>算到最后一天结束</source>
        <translation>Runs until the end of the last day</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>时限类别</source>
        <translation>Time-limit classes</translation>
    </message>
    <message>
        <source>详细</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>不设</source>
        <translation>None</translation>
    </message>
    <message>
        <source> 小时</source>
        <translation> h</translation>
    </message>
    <message>
        <source>计时方式</source>
        <translation>Counted in</translation>
    </message>
    <message>
        <source>首次联系时限</source>
        <translation>First-contact limit</translation>
    </message>
    <message>
        <source>内部时限提前</source>
        <translation>Internal deadline earlier by</translation>
    </message>
    <message>
        <source>%1 小时</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1
改动只影响以后登记的案件，已有案件的时限不变。</source>
        <translation>%1
A change affects only cases registered later; the time limits of existing cases stay the same. </translation>
    </message>
    <message>
        <source>已保存“%1”</source>
        <translation>Saved “%1”</translation>
    </message>
    <message>
        <source>签收</source>
        <translation>Signed for</translation>
    </message>
    <message>
        <source>签收时限</source>
        <translation>Sign by</translation>
    </message>
</context>
<context>
    <name>jiesu::TopBar</name>
    <message>
        <source>值班人员 %1</source>
        <translation>On duty: %1</translation>
    </message>
</context>
<context>
    <name>jiesu::TreeSection</name>
    <message>
        <source>单位与班组</source>
        <translation>Units and teams</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>在用（停用后不再出现在选单里，旧案件不变）</source>
        <translation>In use (when switched off it leaves the choice lists; old cases stay as they are)</translation>
    </message>
    <message>
        <source>新建下级</source>
        <translation>New below</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>从表格导入…</source>
        <translation>Import from spreadsheet…</translation>
    </message>
    <message>
        <source>筛选名称或别名</source>
        <translation>Filter by name or alias</translation>
    </message>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>详细</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>上级</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>几个别名之间用顿号隔开</source>
        <translation>Separate several aliases with 、 or commas</translation>
    </message>
    <message>
        <source>别名</source>
        <translation>Aliases</translation>
    </message>
    <message>
        <source>考评组</source>
        <translation>Assessment group</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>%1（停用）</source>
        <translation>%1 (not in use)</translation>
    </message>
    <message>
        <source>（没有上级）</source>
        <translation>(no parent)</translation>
    </message>
    <message>
        <source>有改动没有保存</source>
        <translation>Unsaved changes</translation>
    </message>
    <message>
        <source>“%1”的改动还没有保存。</source>
        <translation>The changes to “%1” are not saved yet. </translation>
    </message>
    <message>
        <source>放弃改动</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>已保存“%1”</source>
        <translation>Saved “%1”</translation>
    </message>
    <message>
        <source>从表格导入</source>
        <translation>Import from spreadsheet</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.csv *.tsv *.txt)</source>
        <translation>Spreadsheets (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>读取 %1 行：新增 %2，更新 %3，无变化 %4，拒绝 %5。</source>
        <translation>Rows read: %1; new %2, updated %3, unchanged %4, rejected %5. </translation>
    </message>
    <message>
        <source>已导入</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>街道与社区</source>
        <translation>Streets and communities</translation>
    </message>
</context>
<context>
    <name>jiesu::ViewList</name>
    <message>
        <source>视图</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>%1 %2 件</source>
        <translation>%1: %2 cases</translation>
    </message>
    <message>
        <source>我的视图</source>
        <translation>My views</translation>
    </message>
</context>
<context>
    <name>jiesu::VolumeCard</name>
    <message>
        <source>受理量与同比降幅</source>
        <translation>Cases received and year-on-year reduction</translation>
    </message>
    <message>
        <source>合并降幅 =（上年各月之和 − 本年各月之和）÷ 上年各月之和</source>
        <translation>Pooled reduction = (sum of last year&apos;s months − sum of this year&apos;s months) ÷ sum of last year&apos;s months</translation>
    </message>
    <message>
        <source>平均每月降幅 = 各月降幅的平均；上年为 0 的月份不计</source>
        <translation>Mean of monthly reductions = mean of each month&apos;s reduction; months with 0 cases last year are left out</translation>
    </message>
</context>
<context>
    <name>jiesu::WelcomePage</name>
    <message>
        <source>新建单位数据</source>
        <translation>New office data</translation>
    </message>
    <message>
        <source>打开演示</source>
        <translation>Open the demo</translation>
    </message>
    <message>
        <source>打开已有文件</source>
        <translation>Open a file</translation>
    </message>
    <message>
        <source>最近打开</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>接诉</source>
        <translation>Jiesu</translation>
    </message>
    <message>
        <source>12345 热线案件的受理、办理、回访与统计。数据只存在本机的一个文件里。</source>
        <translation>Intake, handling, follow-up and figures of 12345 hotline cases. The data stay in one file on this computer. </translation>
    </message>
    <message>
        <source>从空白开始</source>
        <translation>Start empty</translation>
    </message>
    <message>
        <source>建一个新文件，自带街镇社区、分类、工作日历和考核规则。</source>
        <translation>A new file with sub-districts and communities, categories, work calendar and assessment rules. </translation>
    </message>
    <message>
        <source>先看看</source>
        <translation>Look around</translation>
    </message>
    <message>
        <source>一个虚构的单位，每一页都有内容，随便改不要紧。</source>
        <translation>An invented office with content on every page; change whatever you like. </translation>
    </message>
    <message>
        <source>接着用</source>
        <translation>Carry on</translation>
    </message>
    <message>
        <source>打开以前建的接诉文件。</source>
        <translation>Open a Jiesu file you made before. </translation>
    </message>
    <message>
        <source>欢迎</source>
        <translation>Welcome</translation>
    </message>
</context>
<context>
    <name>jiesu::WindowCard</name>
    <message>
        <source>保存考核期</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>自然月</source>
        <translation>Calendar month</translation>
    </message>
    <message>
        <source>上月 </source>
        <translation>Month before: </translation>
    </message>
    <message>
        <source> 日</source>
        <translation>.</translation>
    </message>
    <message>
        <source>考核期</source>
        <translation>Assessment month</translation>
    </message>
    <message>
        <source>从哪天起</source>
        <translation>From day</translation>
    </message>
    <message>
        <source>几点</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>按自然月考核。</source>
        <translation>Assessed by calendar month. </translation>
    </message>
    <message>
        <source>例：%1。看板的期间菜单里可以选。</source>
        <translation>Example: %1. Offered in the period menu of the dashboard. </translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>点位</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>设施类型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>设施编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>责任单位</source>
        <translation>Unit in charge</translation>
    </message>
    <message>
        <source>监督电话标识</source>
        <translation>Supervision-line label</translation>
    </message>
    <message>
        <source>张贴日期</source>
        <translation>Put up on</translation>
    </message>
    <message>
        <source>标识照片</source>
        <translation>Photo of the label</translation>
    </message>
    <message>
        <source>设施状况</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>设施</source>
        <translation>Facilities</translation>
    </message>
    <message>
        <source>检查日期</source>
        <translation>Inspected on</translation>
    </message>
    <message>
        <source>检查人</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>检查结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>发现的问题</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>照片</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>整改日期</source>
        <translation>Rectified on</translation>
    </message>
    <message>
        <source>设施检查</source>
        <translation>Inspections</translation>
    </message>
    <message>
        <source>清单</source>
        <translation>List</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>往年件数</source>
        <translation>Cases in the past</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>完成日期</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>易发点位</source>
        <translation>Likely places</translation>
    </message>
    <message>
        <source>发现时间</source>
        <translation>Found at</translation>
    </message>
    <message>
        <source>发现人</source>
        <translation>Found by</translation>
    </message>
    <message>
        <source>班外发现</source>
        <translation>Found off duty</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>整改单位</source>
        <translation>Unit to rectify</translation>
    </message>
    <message>
        <source>整改时间</source>
        <translation>Rectified at</translation>
    </message>
    <message>
        <source>整改情况</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>巡查发现</source>
        <translation>Patrol finds</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>每年开始日（年份不计）</source>
        <translation>Begins each year on (the year does not matter)</translation>
    </message>
    <message>
        <source>提前几天提醒</source>
        <translation>Reminder, days before</translation>
    </message>
    <message>
        <source>牵头单位</source>
        <translation>Lead unit</translation>
    </message>
    <message>
        <source>措施</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>季节预案</source>
        <translation>Season plans</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>天气</source>
        <translation>Weather</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>天气日</source>
        <translation>Weather days</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>主题</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>主管部门</source>
        <translation>Lead unit</translation>
    </message>
    <message>
        <source>启动日期</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>结束日期</source>
        <translation>End</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>用作</source>
        <translation>Used as</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>完成情况</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>主题分类</source>
        <translation>Theme category</translation>
    </message>
    <message>
        <source>主题措施</source>
        <translation>Theme measures</translation>
    </message>
    <message>
        <source>称呼</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>所在片区</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>标签</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>是否同意联系</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>答复日期</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>征询方式</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>不再联系</source>
        <translation>No more contact</translation>
    </message>
    <message>
        <source>停止日期</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>志愿者</source>
        <translation>Volunteer</translation>
    </message>
    <message>
        <source>入队日期</source>
        <translation>Joined on</translation>
    </message>
    <message>
        <source>上次联系</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>热心人</source>
        <translation>Citizens</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>计量单位</source>
        <translation>Unit of measure</translation>
    </message>
    <message>
        <source>目标值</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>方向</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>时期</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>指标数值</source>
        <translation>Indicator values</translation>
    </message>
    <message>
        <source>会议日期</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>参加方</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>议题</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>议定事项</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>办结日期</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>四方议事</source>
        <translation>Weekly meeting</translation>
    </message>
    <message>
        <source>外呼时间</source>
        <translation>Called at</translation>
    </message>
    <message>
        <source>天气日期</source>
        <translation>Weather day</translation>
    </message>
    <message>
        <source>路面清理</source>
        <translation>Roads</translation>
    </message>
    <message>
        <source>已嘱咐出行</source>
        <translation>Advised</translation>
    </message>
    <message>
        <source>反映与需要</source>
        <translation>Needs and reports</translation>
    </message>
    <message>
        <source>下次联系</source>
        <translation>Next call</translation>
    </message>
    <message>
        <source>外呼人</source>
        <translation>Called by</translation>
    </message>
    <message>
        <source>外呼记录</source>
        <translation>Outreach calls</translation>
    </message>
    <message>
        <source>活动日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>活动</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>时长（小时）</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>发现问题数</source>
        <translation>Matters found</translation>
    </message>
    <message>
        <source>服务时长（小时）</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>志愿活动</source>
        <translation>Volunteers’ activities</translation>
    </message>
    <message>
        <source>志愿者出勤</source>
        <translation>Volunteers’ attendance</translation>
    </message>
    <message>
        <source>事件</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restored</translation>
    </message>
    <message>
        <source>涉及户数</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>统一答复</source>
        <translation>Reply to all</translation>
    </message>
    <message>
        <source>发生了什么</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>为什么</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>以后怎么办</source>
        <translation>What next</translation>
    </message>
    <message>
        <source>超期 %1 天</source>
        <translation>%1 days overdue</translation>
    </message>
    <message>
        <source>未完成</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>整改期限</source>
        <translation>Rectify by</translation>
    </message>
    <message>
        <source>整改后照片</source>
        <translation>Photo afterwards</translation>
    </message>
    <message>
        <source>未整改</source>
        <translation>Not rectified</translation>
    </message>
    <message>
        <source>已整改</source>
        <translation>Rectified</translation>
    </message>
    <message>
        <source>未办结</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>登记的案件</source>
        <translation>Registered case</translation>
    </message>
    <message>
        <source>提醒暂缓到</source>
        <translation>Reminder snoozed until</translation>
    </message>
    <message>
        <source>暂缓理由</source>
        <translation>Reason of the snooze</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Age</name>
    <message>
        <source>a time ahead of this computer&apos;s clock</source>
        <translation>晚于本机时钟的时间</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 minute ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 minutes ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 hour ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>%1 hours ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>%1 day ago</source>
        <translation>%1 天前</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1 天前</translation>
    </message>
    <message>
        <source>%1 month ago</source>
        <translation>%1 个月前</translation>
    </message>
    <message>
        <source>%1 months ago</source>
        <translation>%1 个月前</translation>
    </message>
    <message>
        <source>%1 year ago</source>
        <translation>%1 年前</translation>
    </message>
    <message>
        <source>%1 years ago</source>
        <translation>%1 年前</translation>
    </message>
</context>
<context>
    <name>Archives</name>
    <message>
        <source>The archive was written by a newer Callscope. It was not touched. Update this program to read it.</source>
        <translation>该存档由更新版本的 Callscope 写入，未做任何改动。请更新本程序后再读取。</translation>
    </message>
    <message>
        <source>This file is damaged, or no archive of Callscope. It was not touched. Choose another file; if it is your own archive, move it away so that a new one can begin, and restore a backup.</source>
        <translation>该文件已损坏，或不是 Callscope 的存档，未做任何改动。请选择其他文件；如果这是您自己的存档，请将它移走以便新建存档，再恢复备份。</translation>
    </message>
    <message>
        <source>The archive&apos;s file was damaged, or no archive. Nothing of it is lost: it is kept as %1, and a new archive was begun. If you have a backup, restore it.</source>
        <translation>存档文件已损坏，或不是存档。原有内容没有丢失：已另存为 %1，并新建了存档。如有备份，请恢复备份。</translation>
    </message>
    <message>
        <source>The archive cannot be opened. It stays as it is. Check whether your account may read the file and its folder, then try again.</source>
        <translation>无法打开存档，存档保持原样。请检查您的账号是否有权读取该文件及其文件夹，然后重试。</translation>
    </message>
    <message>
        <source>The archive cannot be written. What was kept stays readable, but nothing new is kept. Check whether the disk or folder is write-protected.</source>
        <translation>无法写入存档。已保存的内容仍可读取，但不会再保存新内容。请检查磁盘或文件夹是否写保护。</translation>
    </message>
    <message>
        <source>The disk is full. What was kept before is safe, but this was not kept. Make room on the disk, then try again.</source>
        <translation>磁盘已满。之前保存的内容安全无损，但本次内容未保存。请腾出磁盘空间后重试。</translation>
    </message>
    <message>
        <source>The disk failed. What was kept before was not changed. Back up the archive to another disk, and have this one checked.</source>
        <translation>磁盘出错。之前保存的内容没有改动。请将存档备份到其他磁盘，并检查此磁盘。</translation>
    </message>
    <message>
        <source>Another Callscope was using the archive for too long. Nothing was changed. Try again in a moment.</source>
        <translation>另一个 Callscope 占用存档的时间过长。没有任何改动。请稍后重试。</translation>
    </message>
    <message>
        <source>This call is not in the archive: it was never looked up, or it was forgotten. Look it up to keep it.</source>
        <translation>存档中没有此通话：从未查询过，或已被清除。查询后即可保存。</translation>
    </message>
    <message>
        <source>The archive could not do this. What was kept before was not changed. Try again; if it goes on, check the archive under Tools ▸ Archive….</source>
        <translation>存档无法完成此操作。之前保存的内容没有改动。请重试；如果问题仍在，请在“工具 ▸ 存档…”中检查存档。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: the database&apos;s words</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 call</source>
        <translation>%1 个通话</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 个通话</translation>
    </message>
    <message>
        <source>%1 look-up</source>
        <translation>%1 次查询</translation>
    </message>
    <message>
        <source>%1 look-ups</source>
        <translation>%1 次查询</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>Unknown option %1. A Call ID that starts with a dash goes behind --.</source>
        <translation>未知选项 %1。以连字符开头的通话 ID 请放在 -- 之后。</translation>
    </message>
    <message>
        <source>Unknown option --%1.</source>
        <translation>未知选项 --%1。</translation>
    </message>
    <message>
        <source>Option --%1 is given twice.</source>
        <translation>选项 --%1 重复。</translation>
    </message>
    <message>
        <source>Option --%1 takes no value.</source>
        <translation>选项 --%1 不带值。</translation>
    </message>
    <message>
        <source>Option --%1 needs a value.</source>
        <translation>选项 --%1 需要一个值。</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>absent</source>
        <comment>a field that is not in the record</comment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>kept at the top</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>a record was seen</source>
        <translation>查到过记录</translation>
    </message>
    <message>
        <source>no record was ever seen</source>
        <translation>从未查到记录</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>有备注</translation>
    </message>
    <message>
        <source>with a tag</source>
        <translation>有标签</translation>
    </message>
</context>
<context>
    <name>ClearText</name>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>The service found a parameter invalid</source>
        <translation>服务端认为某个参数无效</translation>
    </message>
    <message>
        <source>The service could not read the request&apos;s address</source>
        <translation>服务端无法解析请求的 URL</translation>
    </message>
    <message>
        <source>The service could not read the request&apos;s body as JSON</source>
        <translation>服务端无法将请求包体解析为 JSON</translation>
    </message>
    <message>
        <source>The request named a resource the service does not have</source>
        <translation>请求的资源在服务端不存在</translation>
    </message>
    <message>
        <source>An account in the request was not a text</source>
        <translation>请求中的某个账号不是字符串</translation>
    </message>
    <message>
        <source>SDKAppID, administrator, UserSig or content type is wrong</source>
        <translation>SDKAppID、管理员、UserSig 或请求格式有误</translation>
    </message>
    <message>
        <source>The request has illegal parameters</source>
        <translation>请求参数非法</translation>
    </message>
    <message>
        <source>The request carries no SDKAppID</source>
        <translation>请求中没有 SDKAppID</translation>
    </message>
    <message>
        <source>The SDKAppID is invalid</source>
        <translation>SDKAppID 无效</translation>
    </message>
    <message>
        <source>The account or its signature did not pass the check</source>
        <translation>账号或其签名未通过校验</translation>
    </message>
    <message>
        <source>The account that asked is not an App administrator</source>
        <translation>发起请求的账号不是 App 管理员</translation>
    </message>
    <message>
        <source>Only an App administrator may ask this</source>
        <translation>此请求仅限 App 管理员</translation>
    </message>
    <message>
        <source>The UserSig has expired</source>
        <translation>UserSig 已过期</translation>
    </message>
    <message>
        <source>The UserSig is empty</source>
        <translation>UserSig 为空</translation>
    </message>
    <message>
        <source>The UserSig is illegal or cut off</source>
        <translation>UserSig 非法或被截断</translation>
    </message>
    <message>
        <source>The UserSig was signed with another application&apos;s key</source>
        <translation>UserSig 是用其他应用的密钥签名的</translation>
    </message>
    <message>
        <source>The UserSig belongs to another administrator</source>
        <translation>UserSig 属于另一个管理员</translation>
    </message>
    <message>
        <source>The UserSig belongs to another SDKAppID</source>
        <translation>UserSig 属于另一个 SDKAppID</translation>
    </message>
    <message>
        <source>The application has no way to verify signatures</source>
        <translation>该应用没有可用的签名校验方式</translation>
    </message>
    <message>
        <source>This data centre does not know the key or the SDKAppID</source>
        <translation>该数据中心没有此密钥或 SDKAppID</translation>
    </message>
    <message>
        <source>Locked for a minute after too many failed signature checks</source>
        <translation>签名校验失败次数过多，已锁定一分钟</translation>
    </message>
    <message>
        <source>The UserSig is no longer valid</source>
        <translation>UserSig 已失效</translation>
    </message>
    <message>
        <source>The application or the request is disabled</source>
        <translation>该应用或请求已被停用</translation>
    </message>
    <message>
        <source>The package has expired, or the account is in arrears</source>
        <translation>套餐包已到期，或账号欠费</translation>
    </message>
    <message>
        <source>This machine&apos;s IP address is not on the allow-list</source>
        <translation>本机 IP 地址不在白名单中</translation>
    </message>
    <message>
        <source>The application lives in another data centre</source>
        <translation>该应用位于其他数据中心</translation>
    </message>
    <message>
        <source>The application&apos;s product does not match this request</source>
        <translation>该应用的产品类型与此请求不符</translation>
    </message>
    <message>
        <source>The trial quota of 24 hours is used up</source>
        <translation>24 小时的体验额度已用完</translation>
    </message>
    <message>
        <source>The account is on a blocklist</source>
        <translation>该账号在黑名单中</translation>
    </message>
    <message>
        <source>The account is not imported</source>
        <translation>该账号未导入</translation>
    </message>
    <message>
        <source>The application has reached its limit of accounts</source>
        <translation>该应用的账号数已达上限</translation>
    </message>
    <message>
        <source>More active users than the free quota</source>
        <translation>活跃用户数超出免费额度</translation>
    </message>
    <message>
        <source>The feature is not enabled for this application</source>
        <translation>该应用未开通此功能</translation>
    </message>
    <message>
        <source>The service is deactivated (expired or in arrears)</source>
        <translation>服务已停用（到期或欠费）</translation>
    </message>
    <message>
        <source>The application needs a package for this</source>
        <translation>该应用需要购买相应的套餐包</translation>
    </message>
    <message>
        <source>The client says: the Call package is not bought</source>
        <translation>客户端提示：未购买音视频通话套餐包</translation>
    </message>
    <message>
        <source>The client says: the package does not support this feature</source>
        <translation>客户端提示：套餐包不支持此功能</translation>
    </message>
    <message>
        <source>The client says: its SDK is too old</source>
        <translation>客户端提示：SDK 版本过低</translation>
    </message>
    <message>
        <source>There is no record of this call</source>
        <translation>没有此通话的记录</translation>
    </message>
    <message>
        <source>The call does not exist or has ended</source>
        <translation>该通话不存在或已结束</translation>
    </message>
    <message>
        <source>The service had an internal error</source>
        <translation>服务端内部错误</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>请求过于频繁</translation>
    </message>
    <message>
        <source>The service timed out on its side</source>
        <translation>服务端处理超时</translation>
    </message>
    <message>
        <source>The service could not read its own answer</source>
        <translation>服务端无法解析自身的应答</translation>
    </message>
    <message>
        <source>Check the Call ID.</source>
        <translation>请检查通话 ID。</translation>
    </message>
    <message>
        <source>Check the profile&apos;s region or endpoint.</source>
        <translation>请检查配置中的地域或接入地址。</translation>
    </message>
    <message>
        <source>Check the profile&apos;s administrator and its signature.</source>
        <translation>请检查配置中的管理员及其签名。</translation>
    </message>
    <message>
        <source>Check the profile: SDKAppID, administrator and UserSig.</source>
        <translation>请检查配置：SDKAppID、管理员和 UserSig。</translation>
    </message>
    <message>
        <source>Use an App administrator of this application, such as administrator.</source>
        <translation>请使用该应用的 App 管理员，例如 administrator。</translation>
    </message>
    <message>
        <source>Choose the region in which the application was created.</source>
        <translation>请选择创建该应用时的地域。</translation>
    </message>
    <message>
        <source>Check that the SDKAppID is the one of the Call application.</source>
        <translation>请确认 SDKAppID 属于开通了音视频通话的应用。</translation>
    </message>
    <message>
        <source>Get a new UserSig, or keep the secret key in the profile and let the app sign.</source>
        <translation>请获取新的 UserSig，或在配置中保存密钥，由本程序签名。</translation>
    </message>
    <message>
        <source>Paste a UserSig into the profile.</source>
        <translation>请在配置中粘贴 UserSig。</translation>
    </message>
    <message>
        <source>Paste the UserSig again, all of it.</source>
        <translation>请重新粘贴完整的 UserSig。</translation>
    </message>
    <message>
        <source>Use the secret key of this very SDKAppID.</source>
        <translation>请使用该 SDKAppID 自己的密钥。</translation>
    </message>
    <message>
        <source>Enter the administrator for whom the UserSig was made, or get one for this administrator.</source>
        <translation>请填写生成该 UserSig 时所用的管理员，或为当前管理员获取新的 UserSig。</translation>
    </message>
    <message>
        <source>Enter the SDKAppID for which the UserSig was made, or get one for this SDKAppID.</source>
        <translation>请填写生成该 UserSig 时所用的 SDKAppID，或为当前 SDKAppID 获取新的 UserSig。</translation>
    </message>
    <message>
        <source>Check the profile&apos;s region and SDKAppID.</source>
        <translation>请检查配置中的地域和 SDKAppID。</translation>
    </message>
    <message>
        <source>Check the profile&apos;s fields and the Call ID.</source>
        <translation>请检查配置中的各项和通话 ID。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>请稍等片刻再试。</translation>
    </message>
    <message>
        <source>Wait a minute, correct the signature in the profile, then try again.</source>
        <translation>请等待一分钟，更正配置中的签名后重试。</translation>
    </message>
    <message>
        <source>This is a bug in this app: report it with the details below.</source>
        <translation>这是本程序的缺陷：请附上以下详情反馈。</translation>
    </message>
    <message>
        <source>Contact Tencent support and give them the RequestId.</source>
        <translation>请联系腾讯云技术支持，并提供 RequestId。</translation>
    </message>
    <message>
        <source>Ask who pays for the application to renew the package or top up; it works again after about 5 minutes.</source>
        <translation>请让该应用的付费负责人续费套餐包或充值；约 5 分钟后恢复。</translation>
    </message>
    <message>
        <source>Ask who manages the application&apos;s IP allow-list to add this machine.</source>
        <translation>请让该应用 IP 白名单的管理者添加本机。</translation>
    </message>
    <message>
        <source>Wait for the next day, or buy a package.</source>
        <translation>请等到次日，或购买套餐包。</translation>
    </message>
    <message>
        <source>Have the account imported in the Chat console.</source>
        <translation>请在即时通信 IM 控制台导入该账号。</translation>
    </message>
    <message>
        <source>Have the application&apos;s package upgraded.</source>
        <translation>请升级该应用的套餐包。</translation>
    </message>
    <message>
        <source>Have the feature switched on in the console.</source>
        <translation>请在控制台开通此功能。</translation>
    </message>
    <message>
        <source>Have the app updated to a newer TUICallKit.</source>
        <translation>请将客户端应用升级到更新版本的 TUICallKit。</translation>
    </message>
    <message>
        <source>The app does not repeat the request by itself.</source>
        <translation>本程序不会自动重发该请求。</translation>
    </message>
    <message>
        <source>The app repeats the request once by itself.</source>
        <translation>本程序会自动重发该请求一次。</translation>
    </message>
    <message>
        <source>The app asks once more after 5 s by itself.</source>
        <translation>本程序会在 5 秒后自动重新请求一次。</translation>
    </message>
    <message>
        <source>The app repeats the request up to twice by itself, with growing pauses.</source>
        <translation>本程序会自动重发该请求最多两次，间隔逐次加长。</translation>
    </message>
    <message>
        <source>The app repeats the request once with a new signature if the profile has a secret key.</source>
        <translation>如果配置中有密钥，本程序会用新签名重发该请求一次。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Option --profile needs a name.</source>
        <translation>选项 --profile 需要配置名称。</translation>
    </message>
    <message>
        <source>Unknown option %1.</source>
        <translation>未知选项 %1。</translation>
    </message>
    <message>
        <source>Usage: callscope [--demo] [--profile NAME] [--new-instance] [CALLID | FILE | callscope://call/CALLID[?profile=NAME]]…
</source>
        <translation>用法：callscope [--demo] [--profile NAME] [--new-instance] [CALLID | FILE | callscope://call/CALLID[?profile=NAME]]…
</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>%1 – %2 ms</source>
        <translation>%1 – %2 毫秒</translation>
    </message>
    <message>
        <source>%1, %2, certificate of %3 until %4</source>
        <translation>%1，%2，%3 的证书，有效期至 %4</translation>
    </message>
    <message>
        <source>within %1 s of the server&apos;s</source>
        <translation>与服务器相差不到 %1 秒</translation>
    </message>
    <message>
        <source>Signatures carry the time: set it right.</source>
        <translation>签名中含有时间，请校准。</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 的地址为 %2</translation>
    </message>
    <message>
        <source>%1 through the proxy %2</source>
        <translation>经代理 %2 连接 %1</translation>
    </message>
    <message>
        <source>the secret is there and signs</source>
        <translation>凭证存在，可以签名</translation>
    </message>
    <message>
        <source>HTTP %1, an answer of the service</source>
        <translation>HTTP %1，服务已应答</translation>
    </message>
    <message>
        <source>the service accepts it</source>
        <translation>服务端接受</translation>
    </message>
    <message>
        <source>may read call records</source>
        <translation>可以读取通话记录</translation>
    </message>
    <message>
        <source>Name resolution (DNS)</source>
        <translation>域名解析 (DNS)</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation>连接 (TCP)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>加密 (TLS)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Answer (HTTP)</source>
        <translation>应答 (HTTP)</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未执行到</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>plain HTTP to this machine</source>
        <translation>对本机使用明文 HTTP</translation>
    </message>
    <message>
        <source>Certificate of %1, issued by %2, valid until %3</source>
        <translation>%1 的证书，由 %2 签发，有效期至 %3</translation>
    </message>
    <message>
        <source>%1: the test stops at “%2”.</source>
        <translation>%1：测试止于“%2”。</translation>
    </message>
    <message>
        <source>%1 can look up calls, but look at the clock.</source>
        <translation>%1 可以查询通话，但请留意时钟。</translation>
    </message>
    <message>
        <source>%1 can look up calls.</source>
        <translation>%1 可以查询通话。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Cannot write to standard output: %1</source>
        <translation>无法写入标准输出：%1</translation>
    </message>
</context>
<context>
    <name>DemoCalls</name>
    <message>
        <source>The documented sample: a group call that rang for over an hour</source>
        <translation>官方文档示例：响铃超过一小时的群组通话</translation>
    </message>
    <message>
        <source>A customer&apos;s video call to support</source>
        <translation>客户打给客服的视频通话</translation>
    </message>
    <message>
        <source>An audio call between two Chinese user ids</source>
        <translation>两个中文用户 ID 之间的语音通话</translation>
    </message>
    <message>
        <source>A video call nobody answered, Japanese user ids</source>
        <translation>无人接听的视频通话，日文用户 ID</translation>
    </message>
    <message>
        <source>A call that was rejected</source>
        <translation>被拒接的通话</translation>
    </message>
    <message>
        <source>A call to somebody who was busy</source>
        <translation>被叫忙线的通话</translation>
    </message>
    <message>
        <source>A call the caller cancelled</source>
        <translation>主叫取消的通话</translation>
    </message>
    <message>
        <source>A team&apos;s daily video call</source>
        <translation>团队每日视频通话</translation>
    </message>
    <message>
        <source>A call to somebody who was offline</source>
        <translation>被叫离线的通话</translation>
    </message>
    <message>
        <source>A consultation that was interrupted</source>
        <translation>中断的咨询通话</translation>
    </message>
    <message>
        <source>A call that is still running</source>
        <translation>仍在进行的通话</translation>
    </message>
    <message>
        <source>A town hall with 500 members</source>
        <translation>500 人参加的全员大会</translation>
    </message>
    <message>
        <source>A user id sent as a number beyond 2^53</source>
        <translation>以超过 2^53 的数字给出的用户 ID</translation>
    </message>
    <message>
        <source>Accepted before it started</source>
        <translation>接听时间早于发起时间</translation>
    </message>
    <message>
        <source>Ended before it started</source>
        <translation>结束时间早于发起时间</translation>
    </message>
    <message>
        <source>Ended before it was accepted</source>
        <translation>结束时间早于接听时间</translation>
    </message>
    <message>
        <source>Ended normally although nobody accepted</source>
        <translation>无人接听却正常结束</translation>
    </message>
    <message>
        <source>Rejected although somebody accepted</source>
        <translation>已接听却记为拒接</translation>
    </message>
    <message>
        <source>A call in the year 2099</source>
        <translation>2099 年的通话</translation>
    </message>
    <message>
        <source>Times in milliseconds</source>
        <translation>以毫秒给出的时间</translation>
    </message>
    <message>
        <source>Answered with another call&apos;s id</source>
        <translation>应答中是另一个通话的 ID</translation>
    </message>
    <message>
        <source>A conversation of two seconds</source>
        <translation>仅两秒的通话</translation>
    </message>
    <message>
        <source>Given up after three seconds</source>
        <translation>三秒后放弃</translation>
    </message>
    <message>
        <source>A one-to-one call with three callees</source>
        <translation>有三个被叫的一对一通话</translation>
    </message>
    <message>
        <source>A group call with one callee</source>
        <translation>只有一个被叫的群组通话</translation>
    </message>
    <message>
        <source>A result nobody documented</source>
        <translation>文档中没有的结果</translation>
    </message>
    <message>
        <source>A callee listed twice</source>
        <translation>重复列出的被叫</translation>
    </message>
    <message>
        <source>A digit room with letters in its id</source>
        <translation>房间号含字母的数字房间</translation>
    </message>
    <message>
        <source>A video call only the deprecated API knows</source>
        <translation>仅旧版 API 可查的视频通话</translation>
    </message>
    <message>
        <source>A group call only the deprecated API knows</source>
        <translation>仅旧版 API 可查的群组通话</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a part of a duration, and the next: 1 h 16 min</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 hour</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 minute</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 second</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a part of a duration, and the next: 1 hour, 16 minutes</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Their words: %1</source>
        <translation>服务端原文：%1</translation>
    </message>
    <message>
        <source>RequestId: %1</source>
        <translation>RequestId：%1</translation>
    </message>
    <message>
        <source>Call ID: %1</source>
        <translation>通话 ID：%1</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>查询信息：%1</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>The secret key of this profile is a PEM key</source>
        <translation>该配置的密钥是 PEM 格式</translation>
    </message>
    <message>
        <source>The console&apos;s SecretKey is a line of 64 hexadecimal digits.</source>
        <translation>控制台中的密钥 (SecretKey) 是一行 64 位十六进制字符。</translation>
    </message>
    <message>
        <source>Enter the SecretKey of the console.</source>
        <translation>请填写控制台中的密钥 (SecretKey)。</translation>
    </message>
    <message>
        <source>The secret key of this profile is not a SecretKey</source>
        <translation>该配置的密钥不是有效的 SecretKey</translation>
    </message>
    <message>
        <source>A SecretKey has 64 hexadecimal digits.</source>
        <translation>SecretKey 由 64 位十六进制字符组成。</translation>
    </message>
    <message>
        <source>Enter the SecretKey of the console again, all of it.</source>
        <translation>请重新填写控制台中完整的密钥 (SecretKey)。</translation>
    </message>
    <message>
        <source>The UserSig of this profile cannot be read</source>
        <translation>无法解析该配置的 UserSig</translation>
    </message>
    <message>
        <source>It is cut off or is something else.</source>
        <translation>它被截断了，或者不是 UserSig。</translation>
    </message>
    <message>
        <source>Paste the UserSig again, all of it.</source>
        <translation>请重新粘贴完整的 UserSig。</translation>
    </message>
    <message>
        <source>The service would refuse it (70013), so nothing was sent.</source>
        <translation>服务端会拒绝 (70013)，因此没有发送。</translation>
    </message>
    <message>
        <source>The service would refuse it (70014), so nothing was sent.</source>
        <translation>服务端会拒绝 (70014)，因此没有发送。</translation>
    </message>
    <message>
        <source>The system&apos;s key store cannot be reached</source>
        <translation>无法访问系统的密钥库</translation>
    </message>
    <message>
        <source>This session has none, or it is not running.</source>
        <translation>当前会话中没有密钥库，或密钥库未运行。</translation>
    </message>
    <message>
        <source>Enter the secret for this session only. In the terminal, set CALLSCOPE_SECRET_KEY or CALLSCOPE_USERSIG.</source>
        <translation>请填写仅用于本次会话的凭证。在终端中，请设置 CALLSCOPE_SECRET_KEY 或 CALLSCOPE_USERSIG。</translation>
    </message>
    <message>
        <source>The system&apos;s key store is locked</source>
        <translation>系统的密钥库已锁定</translation>
    </message>
    <message>
        <source>The secret may well be there; it cannot be read until the key store is unlocked.</source>
        <translation>凭证可能就在其中，但在密钥库解锁之前无法读取。</translation>
    </message>
    <message>
        <source>Unlock the key store, then try again.</source>
        <translation>请解锁密钥库后重试。</translation>
    </message>
    <message>
        <source>Or enter the secret for this session only. In the terminal, set CALLSCOPE_SECRET_KEY or CALLSCOPE_USERSIG.</source>
        <translation>或填写仅用于本次会话的凭证。在终端中，请设置 CALLSCOPE_SECRET_KEY 或 CALLSCOPE_USERSIG。</translation>
    </message>
    <message>
        <source>The system&apos;s key store did not answer in time</source>
        <translation>系统的密钥库未及时响应</translation>
    </message>
    <message>
        <source>It may be asking for its password in another window.</source>
        <translation>它可能正在另一个窗口中要求输入密码。</translation>
    </message>
    <message>
        <source>Answer its question, then try again.</source>
        <translation>请处理该询问后重试。</translation>
    </message>
    <message>
        <source>The system&apos;s key store refused to give the secret</source>
        <translation>系统的密钥库拒绝提供凭证</translation>
    </message>
    <message>
        <source>Allow access, or enter the secret for this session only.</source>
        <translation>请允许访问，或填写仅用于本次会话的凭证。</translation>
    </message>
    <message>
        <source>There is no secret key and no UserSig for this profile</source>
        <translation>该配置既没有密钥，也没有 UserSig</translation>
    </message>
    <message>
        <source>Without one, no request can be signed.</source>
        <translation>没有凭证就无法对请求签名。</translation>
    </message>
    <message>
        <source>Enter the secret key or a UserSig. In the terminal, set CALLSCOPE_SECRET_KEY or CALLSCOPE_USERSIG.</source>
        <translation>请填写密钥或 UserSig。在终端中，请设置 CALLSCOPE_SECRET_KEY 或 CALLSCOPE_USERSIG。</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network connection, then try again.</source>
        <translation>请检查本机的网络连接后重试。</translation>
    </message>
    <message>
        <source>Check the profile&apos;s region or endpoint.</source>
        <translation>请检查配置中的地域或接入地址。</translation>
    </message>
    <message>
        <source>The host&apos;s name could not be resolved (DNS)</source>
        <translation>无法解析主机名 (DNS)</translation>
    </message>
    <message>
        <source>This machine may be offline, or the endpoint may be misspelt.</source>
        <translation>本机可能离线，或接入地址拼写有误。</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Nothing answers there, or a firewall refuses.</source>
        <translation>该地址没有服务响应，或被防火墙拒绝。</translation>
    </message>
    <message>
        <source>The connection broke off before the answer was complete</source>
        <translation>应答尚未接收完整，连接已断开</translation>
    </message>
    <message>
        <source>What had arrived is kept in the Response tab.</source>
        <translation>已收到的部分保留在“响应”标签页中。</translation>
    </message>
    <message>
        <source>The network cannot be reached</source>
        <translation>无法访问网络</translation>
    </message>
    <message>
        <source>This machine may be offline.</source>
        <translation>本机可能离线。</translation>
    </message>
    <message>
        <source>The network failed</source>
        <translation>网络出错</translation>
    </message>
    <message>
        <source>If your company inspects TLS, name its CA file in the profile.</source>
        <translation>如果您的公司会检查 TLS 流量，请在配置中指定其 CA 文件。</translation>
    </message>
    <message>
        <source>TLS: the server&apos;s certificate is not trusted</source>
        <translation>TLS：服务器证书不受信任</translation>
    </message>
    <message>
        <source>Its issuer is unknown here. Nothing was sent, so the signature is safe.</source>
        <translation>本机不认识其签发者。没有发送任何内容，签名是安全的。</translation>
    </message>
    <message>
        <source>TLS: the server&apos;s certificate is expired or not yet valid</source>
        <translation>TLS：服务器证书已过期或尚未生效</translation>
    </message>
    <message>
        <source>This machine&apos;s clock may be wrong, or the server&apos;s certificate was not renewed.</source>
        <translation>本机时钟可能不准，或服务器证书未续期。</translation>
    </message>
    <message>
        <source>Check this machine&apos;s date and time, then try again.</source>
        <translation>请检查本机的日期和时间后重试。</translation>
    </message>
    <message>
        <source>TLS: the certificate belongs to another host name</source>
        <translation>TLS：证书属于另一个主机名</translation>
    </message>
    <message>
        <source>The endpoint may be wrong, or something stands between.</source>
        <translation>接入地址可能有误，或中间有其他设备。</translation>
    </message>
    <message>
        <source>Check the profile&apos;s endpoint.</source>
        <translation>请检查配置中的接入地址。</translation>
    </message>
    <message>
        <source>TLS: the server speaks no version of TLS that is safe</source>
        <translation>TLS：服务器不支持安全的 TLS 版本</translation>
    </message>
    <message>
        <source>Callscope asks for TLS 1.2 or 1.3. The server, or a box between, is too old.</source>
        <translation>Callscope 要求 TLS 1.2 或 1.3。服务器或中间设备过旧。</translation>
    </message>
    <message>
        <source>Check the profile&apos;s endpoint and proxy.</source>
        <translation>请检查配置中的接入地址和代理。</translation>
    </message>
    <message>
        <source>Ask who runs the server or the network to allow TLS 1.2.</source>
        <translation>请让服务器或网络的管理者启用 TLS 1.2。</translation>
    </message>
    <message>
        <source>The profile&apos;s CA file cannot be read</source>
        <translation>无法读取配置中的 CA 文件</translation>
    </message>
    <message>
        <source>It is missing or holds no PEM certificate.</source>
        <translation>文件不存在，或其中没有 PEM 证书。</translation>
    </message>
    <message>
        <source>Choose another CA file.</source>
        <translation>请选择其他 CA 文件。</translation>
    </message>
    <message>
        <source>TLS: no secure connection could be made</source>
        <translation>TLS：无法建立安全连接</translation>
    </message>
    <message>
        <source>Server and app could not agree, or something stands between.</source>
        <translation>服务器与本程序未能协商一致，或中间有其他设备。</translation>
    </message>
    <message>
        <source>Check the proxy in the profile or in the system&apos;s settings.</source>
        <translation>请检查配置或系统设置中的代理。</translation>
    </message>
    <message>
        <source>The proxy refused the connection</source>
        <translation>代理拒绝了连接</translation>
    </message>
    <message>
        <source>The proxy&apos;s name could not be resolved (DNS)</source>
        <translation>无法解析代理的主机名 (DNS)</translation>
    </message>
    <message>
        <source>The proxy requires a user name and a password</source>
        <translation>代理要求用户名和密码</translation>
    </message>
    <message>
        <source>It was given none, or did not accept them.</source>
        <translation>没有提供，或未被接受。</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s user name and password in the profile.</source>
        <translation>请在配置中填写代理的用户名和密码。</translation>
    </message>
    <message>
        <source>The proxy did not answer in time</source>
        <translation>代理未及时响应</translation>
    </message>
    <message>
        <source>The proxy failed</source>
        <translation>代理出错</translation>
    </message>
    <message>
        <source>A proxy or a login page may have answered instead of the service.</source>
        <translation>应答的可能是代理或登录页面，而不是服务端。</translation>
    </message>
    <message>
        <source>Look at the bytes as received, in the window&apos;s Response tab.</source>
        <translation>请在窗口的“响应”标签页中查看收到的原始字节。</translation>
    </message>
    <message>
        <source>The answer is not UTF-8 text</source>
        <translation>应答不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>The answer is nested too deeply to be a call record</source>
        <translation>应答嵌套过深，不可能是通话记录</translation>
    </message>
    <message>
        <source>The answer is larger than 8 MiB</source>
        <translation>应答超过 8 MiB</translation>
    </message>
    <message>
        <source>No call record is that large; reading was stopped.</source>
        <translation>通话记录不会这么大；已停止读取。</translation>
    </message>
    <message>
        <source>The answer ends in the middle</source>
        <translation>应答不完整</translation>
    </message>
    <message>
        <source>It was cut off before it was sent, or on its way.</source>
        <translation>在发出之前或传输途中被截断。</translation>
    </message>
    <message>
        <source>The answer is JSON, but not an object</source>
        <translation>应答是 JSON，但不是对象</translation>
    </message>
    <message>
        <source>The answer has no ErrorCode that can be read</source>
        <translation>应答中没有可读取的 ErrorCode</translation>
    </message>
    <message>
        <source>The answer says success but holds no call record</source>
        <translation>应答表示成功，但没有通话记录</translation>
    </message>
    <message>
        <source>The answer is not JSON</source>
        <translation>应答不是 JSON</translation>
    </message>
    <message>
        <source>The server wants to redirect the request (HTTP %1)</source>
        <translation>服务器要求重定向该请求 (HTTP %1)</translation>
    </message>
    <message>
        <source>Redirects are not followed, because the signature would go along. A proxy or login page may have answered.</source>
        <translation>不会跟随重定向，因为签名会随之泄露。应答的可能是代理或登录页面。</translation>
    </message>
    <message>
        <source>The server or a gateway answered HTTP %1</source>
        <translation>服务器或网关返回 HTTP %1</translation>
    </message>
    <message>
        <source>The call-record service itself was not reached.</source>
        <translation>没有到达通话记录服务本身。</translation>
    </message>
    <message>
        <source>The service answered with an error unknown to this app (%1)</source>
        <translation>服务端返回了本程序未知的错误 (%1)</translation>
    </message>
    <message>
        <source>Ask Tencent support and give them the code and the RequestId.</source>
        <translation>请咨询腾讯云技术支持，并提供错误码和 RequestId。</translation>
    </message>
    <message>
        <source>What may be the cause, best guess first:</source>
        <translation>可能的原因（按可能性排序）：</translation>
    </message>
    <message>
        <source>SDKAppIDs like this one usually belong to %1.</source>
        <translation>此类 SDKAppID 通常属于%1。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time right, then try again.</source>
        <translation>请校准本机的日期和时间后重试。</translation>
    </message>
    <message>
        <source>No answer within %1 s</source>
        <translation>%1 秒内没有应答</translation>
    </message>
    <message>
        <source>The service or the network is slow or stuck.</source>
        <translation>服务端或网络缓慢或卡住。</translation>
    </message>
    <message>
        <source>If this happens often, raise the time-out in the profile.</source>
        <translation>如果经常出现，请在配置中调大超时时间。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Certificate of %1, issued by %2, valid until %3</source>
        <translation>%1 的证书，由 %2 签发，有效期至 %3</translation>
    </message>
    <message>
        <source>ErrorCode %1 (deprecated API)</source>
        <translation>ErrorCode %1（旧版 API）</translation>
    </message>
</context>
<context>
    <name>Exchanges</name>
    <message>
        <source>No answer.</source>
        <translation>没有应答。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>没有发送任何内容。</translation>
    </message>
    <message>
        <source>Request %1 of %2</source>
        <translation>第 %1 次请求，共 %2 次</translation>
    </message>
    <message>
        <source>Sent at %1, took %2 ms, received %3.</source>
        <translation>发送于 %1，耗时 %2 毫秒，收到 %3。</translation>
    </message>
    <message>
        <source>%1 byte</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Read from the file %1; nothing was sent.</source>
        <translation>读取自文件 %1；没有发送任何请求。</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Source: trtc.io/document/%1</source>
        <translation>来源：trtc.io/document/%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>In the deprecated API (calls started with call() or groupCall()):</source>
        <translation>在旧版 API 中（用 call() 或 groupCall() 发起的通话）：</translation>
    </message>
    <message>
        <source>The code %1 is not documented. Give it to Tencent support together with the RequestId.</source>
        <translation>文档中没有错误码 %1。请将其与 RequestId 一并提供给腾讯云技术支持。</translation>
    </message>
    <message>
        <source>Usage: callscope-cli explain CODE [--language %1], where CODE is a whole number such as 101050.</source>
        <translation>用法：callscope-cli explain CODE [--language %1]，其中 CODE 为整数，例如 101050。</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>%1 is a folder. Choose a name for the file in it.</source>
        <translation>%1 是文件夹。请在其中指定文件名。</translation>
    </message>
    <message>
        <source>There is no folder %1. Nothing was saved.</source>
        <translation>文件夹 %1 不存在。没有保存任何内容。</translation>
    </message>
    <message>
        <source>The disk has no room for %1. Nothing was saved.</source>
        <translation>磁盘空间不足，无法保存 %1。没有保存任何内容。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was saved.</source>
        <translation>无法写入 %1：%2。没有保存任何内容。</translation>
    </message>
    <message>
        <source>%1 is no file but a device. Nothing was saved.</source>
        <translation>%1 不是文件而是设备，未保存任何内容。</translation>
    </message>
</context>
<context>
    <name>ExportWork</name>
    <message>
        <source>%1 is there already. Choose another name, or another folder.</source>
        <translation>%1 已存在。请选择其他名称或其他文件夹。</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>sent in milliseconds: %1</source>
        <translation>以毫秒给出：%1</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>时间戳 %1</translation>
    </message>
    <message>
        <source>Not looked up: the record was read from a file</source>
        <translation>未经查询：记录读取自文件</translation>
    </message>
    <message>
        <source>in %1 ms</source>
        <translation>耗时 %1 毫秒</translation>
    </message>
    <message>
        <source>The call may still be running</source>
        <translation>可能仍在通话中</translation>
    </message>
    <message>
        <source>Nobody accepted the call</source>
        <translation>无人接听</translation>
    </message>
    <message>
        <source>No room had been opened yet</source>
        <translation>尚未创建房间</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Unknown (%1)</source>
        <translation>未知 (%1)</translation>
    </message>
    <message>
        <source>A value the documentation does not name</source>
        <translation>文档中没有的取值</translation>
    </message>
    <message>
        <source>Ended normally</source>
        <translation>正常结束</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒接</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未接听</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>忙线</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Call ID</source>
        <translation>通话 ID</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>通话结果</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>发起时间</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>接听时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体类型</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>通话类型</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>主叫</translation>
    </message>
    <message>
        <source>People</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间号</translation>
    </message>
    <message>
        <source>Room type</source>
        <translation>房间类型</translation>
    </message>
    <message>
        <source>RequestId</source>
        <translation>RequestId</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>查询时间</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>视频通话</translation>
    </message>
    <message>
        <source>Voice call</source>
        <translation>语音通话</translation>
    </message>
    <message>
        <source>Group call</source>
        <translation>群组通话</translation>
    </message>
    <message>
        <source>One-to-one</source>
        <translation>一对一</translation>
    </message>
    <message>
        <source>One-to-one call</source>
        <translation>一对一通话</translation>
    </message>
    <message>
        <source>Someone accepted, and the call was ended as usual</source>
        <translation>有人接听，通话正常结束</translation>
    </message>
    <message>
        <source>Cancelled while it was ringing</source>
        <translation>响铃期间被取消</translation>
    </message>
    <message>
        <source>Declined while it was ringing</source>
        <translation>响铃期间被拒接</translation>
    </message>
    <message>
        <source>Nobody accepted in time</source>
        <translation>超时无人接听</translation>
    </message>
    <message>
        <source>The other side was in another call</source>
        <translation>对方正在另一通话中</translation>
    </message>
    <message>
        <source>Broken off, by the network or an app that stopped</source>
        <translation>因网络或应用停止而中断</translation>
    </message>
    <message>
        <source>The other side was not online</source>
        <translation>对方不在线</translation>
    </message>
    <message>
        <source>Room with a number as its id</source>
        <translation>数字房间号</translation>
    </message>
    <message>
        <source>Room with a text as its id</source>
        <translation>字符串房间号</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Seoul</source>
        <translation>首尔</translation>
    </message>
    <message>
        <source>Frankfurt</source>
        <translation>法兰克福</translation>
    </message>
    <message>
        <source>Silicon Valley</source>
        <translation>硅谷</translation>
    </message>
    <message>
        <source>Jakarta</source>
        <translation>雅加达</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>东京</translation>
    </message>
    <message>
        <source>Mumbai</source>
        <translation>孟买</translation>
    </message>
    <message>
        <source>Custom endpoint</source>
        <translation>自定义接入地址</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Save the response</source>
        <translation>保存响应</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>“%1” is not a number. Write how many, such as %2&gt;=5.</source>
        <translation>“%1”不是数字。请写明数量，例如 %2&gt;=5。</translation>
    </message>
    <message>
        <source>“%1” is not a length of time. Write seconds, or such as 1m30s, 1.5h or 2d.</source>
        <translation>“%1”不是时长。请写秒数，或 1m30s、1.5h、2d 等形式。</translation>
    </message>
    <message>
        <source>“%1” does not say how long back. Write such as 30m, 24h, 7d or 2w.</source>
        <translation>“%1”没有说明往前多久。请写 30m、24h、7d、2w 等形式。</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write such as 2026-11-01, 2026-11, today, yesterday or 7d.</source>
        <translation>“%1”不是时间。请写 2026-11-01、2026-11、today、yesterday、7d 等形式。</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write such as 2026-11-01, 2026-11, 2026-11-01T14:30, today or yesterday.</source>
        <translation>“%1”不是时间。请写 2026-11-01、2026-11、2026-11-01T14:30、today、yesterday 等形式。</translation>
    </message>
    <message>
        <source>Nothing stands between the quotes.</source>
        <translation>引号之间没有内容。</translation>
    </message>
    <message>
        <source>Nothing stands behind “%1”. The value follows at once, without a space.</source>
        <translation>“%1”后面没有内容。值要紧跟其后，不加空格。</translation>
    </message>
    <message>
        <source>Nothing stands in these parentheses.</source>
        <translation>这对括号中没有内容。</translation>
    </message>
    <message>
        <source>“%1” means “or”: something to find must stand before it and behind it.</source>
        <translation>“%1”表示“或”：前后都要有查找内容。</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean %2? To find the text itself, put it in quotes.</source>
        <translation>没有字段“%1”。您要找的是 %2 吗？如需查找该文本本身，请加引号。</translation>
    </message>
    <message>
        <source>“%1” cannot be compared: write %1:value. To find the text itself, put it in quotes.</source>
        <translation>“%1”不能比较大小：请写 %1:值。如需查找该文本本身，请加引号。</translation>
    </message>
    <message>
        <source>“%1:” is one of %2, not “%3”.</source>
        <translation>“%1:”的值应为 %2 之一，而不是“%3”。</translation>
    </message>
    <message>
        <source>The quote that begins here does not end.</source>
        <translation>此处的引号没有闭合。</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>此括号没有闭合。</translation>
    </message>
    <message>
        <source>This parenthesis was never opened. To find it as text, put it in quotes.</source>
        <translation>此括号没有对应的左括号。如需查找括号本身，请加引号。</translation>
    </message>
    <message>
        <source>“-” means “not”: what is not wanted follows at once. To find it as text, put it in quotes.</source>
        <translation>“-”表示“非”：要排除的内容须紧跟其后。如需查找“-”本身，请加引号。</translation>
    </message>
    <message>
        <source>This filter is too long, or asks for too much at once.</source>
        <translation>此筛选条件过长，或一次要求过多。</translation>
    </message>
    <message>
        <source>started then or later, such as after:2026-11-01 or after:yesterday</source>
        <translation>在该时间或之后发起，例如 after:2026-11-01 或 after:yesterday</translation>
    </message>
    <message>
        <source>started earlier, such as before:today or before:2026-11-01T14:30</source>
        <translation>在该时间之前发起，例如 before:today 或 before:2026-11-01T14:30</translation>
    </message>
    <message>
        <source>started on that day or in that month, such as on:yesterday or on:2026-11</source>
        <translation>在该日或该月发起，例如 on:yesterday 或 on:2026-11</translation>
    </message>
    <message>
        <source>started no longer ago, such as last:24h or last:7d</source>
        <translation>在最近这段时间内发起，例如 last:24h 或 last:7d</translation>
    </message>
    <message>
        <source>looked up then, such as seen:today or seen:7d</source>
        <translation>在该时间查询过，例如 seen:today 或 seen:7d</translation>
    </message>
    <message>
        <source>who took part, or a piece of the user id</source>
        <translation>参与者的用户 ID，或其中一部分</translation>
    </message>
    <message>
        <source>who called</source>
        <translation>主叫</translation>
    </message>
    <message>
        <source>who was called</source>
        <translation>被叫</translation>
    </message>
    <message>
        <source>the room&apos;s id, or a piece of it</source>
        <translation>房间号，或其中一部分</translation>
    </message>
    <message>
        <source>how it ended, such as result:Reject</source>
        <translation>通话结果，例如 result:Reject</translation>
    </message>
    <message>
        <source>between two or in a group, such as type:MultiCall</source>
        <translation>一对一或群组，例如 type:MultiCall</translation>
    </message>
    <message>
        <source>with sound or picture, such as media:Video</source>
        <translation>语音或视频，例如 media:Video</translation>
    </message>
    <message>
        <source>the profile it was looked up with</source>
        <translation>查询时使用的配置</translation>
    </message>
    <message>
        <source>the region it was looked up in, such as region:singapore</source>
        <translation>查询的地域，例如 region:singapore</translation>
    </message>
    <message>
        <source>one of its tags</source>
        <translation>标签之一</translation>
    </message>
    <message>
        <source>its ticket number</source>
        <translation>工单号</translation>
    </message>
    <message>
        <source>what its note says</source>
        <translation>备注内容</translation>
    </message>
    <message>
        <source>what was found odd about it, such as finding:interrupted</source>
        <translation>待核查项，例如 finding:interrupted</translation>
    </message>
    <message>
        <source>how bad a finding is, such as severity:serious</source>
        <translation>待核查项的严重程度，例如 severity:serious</translation>
    </message>
    <message>
        <source>what state it is in, such as is:pinned or is:missing</source>
        <translation>所处状态，例如 is:pinned 或 is:missing</translation>
    </message>
    <message>
        <source>how long it rang, such as ring&gt;30</source>
        <translation>响铃时长，例如 ring&gt;30</translation>
    </message>
    <message>
        <source>how long was talked, such as talk&lt;15</source>
        <translation>通话时长，例如 talk&lt;15</translation>
    </message>
    <message>
        <source>how long it took in all, such as total&gt;1h</source>
        <translation>总时长，例如 total&gt;1h</translation>
    </message>
    <message>
        <source>how many took part, such as people&gt;=5</source>
        <translation>参与人数，例如 people&gt;=5</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Accepted %1 before it started: the times cannot be right</source>
        <translation>接听比发起还早 %1：时间有误</translation>
    </message>
    <message>
        <source>Ended %1 before it started: the times cannot be right</source>
        <translation>结束比发起还早 %1：时间有误</translation>
    </message>
    <message>
        <source>Ended %1 before it was accepted: the times cannot be right</source>
        <translation>结束比接听还早 %1：时间有误</translation>
    </message>
    <message>
        <source>Result NormalEnd, but no AcceptTime: nobody is recorded as having accepted</source>
        <translation>结果为 NormalEnd，但没有 AcceptTime：没有接听的记录</translation>
    </message>
    <message>
        <source>Result %1, but there is an AcceptTime: the record contradicts itself</source>
        <translation>结果为 %1，但有 AcceptTime：记录自相矛盾</translation>
    </message>
    <message>
        <source>%1 lies %2 in the future (%3)</source>
        <translation>%1 比当前时间晚 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 came in milliseconds (%2) and was read as such</source>
        <translation>%1 以毫秒给出 (%2)，已按毫秒读取</translation>
    </message>
    <message>
        <source>The other side was offline (Offline)</source>
        <translation>对方离线 (Offline)</translation>
    </message>
    <message>
        <source>The call was broken off (Interrupt)</source>
        <translation>通话中断 (Interrupt)</translation>
    </message>
    <message>
        <source>The record names no Call ID, so it may belong to another call</source>
        <translation>记录中没有通话 ID，可能属于其他通话</translation>
    </message>
    <message>
        <source>The service answered with another call: %1</source>
        <translation>服务端返回了另一个通话：%1</translation>
    </message>
    <message>
        <source>Rang %1; clients give up at %2</source>
        <translation>响铃 %1；客户端响铃 %2即超时</translation>
    </message>
    <message>
        <source>Talked %1, more than 24 h</source>
        <translation>通话 %1，超过 24 小时</translation>
    </message>
    <message>
        <source>Talked only %1</source>
        <translation>仅通话 %1</translation>
    </message>
    <message>
        <source>Counted as not answered after only %1</source>
        <translation>仅 %1后就计为未接听</translation>
    </message>
    <message>
        <source>One-to-one call (SingleCall), but %1 other people are listed</source>
        <translation>一对一通话 (SingleCall)，但列出了 %1 位其他参与者</translation>
    </message>
    <message>
        <source>Group call (MultiCall), but other people listed: %1</source>
        <translation>群组通话 (MultiCall)，但列出的其他参与者只有 %1 位</translation>
    </message>
    <message>
        <source>%1 has a value the documentation does not name: %2</source>
        <translation>%1 的取值不在文档中：%2</translation>
    </message>
    <message>
        <source>The caller (%1) is listed among the callees; counted once</source>
        <translation>主叫 (%1) 也列在被叫中，只计一次</translation>
    </message>
    <message>
        <source>Callees listed more than once: %1 too many, such as %2</source>
        <translation>被叫重复列出：多出 %1 个，例如 %2</translation>
    </message>
    <message>
        <source>The room is said to have a number as its id, but the id is %1</source>
        <translation>房间类型为数字房间号，但房间号是 %1</translation>
    </message>
    <message>
        <source>No end is recorded; the call may still be running</source>
        <translation>没有结束记录，可能仍在通话中</translation>
    </message>
    <message>
        <source>No end time is recorded, though the result (%1) says that the call ended</source>
        <translation>没有结束时间，但结果 (%1) 表明通话已结束</translation>
    </message>
    <message>
        <source>From the deprecated API, for calls started with call() or groupCall()</source>
        <translation>来自旧版 API，用于以 call() 或 groupCall() 发起的通话</translation>
    </message>
    <message>
        <source>%1 things to check</source>
        <translation>%1 项待核查</translation>
    </message>
    <message>
        <source>%1, %2 serious</source>
        <translation>%1，其中 %2 项严重</translation>
    </message>
    <message>
        <source>%1 thing to check</source>
        <translation>%1 项待核查</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>SDKAppID</source>
        <translation>SDKAppID</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>接入地址</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Deprecated API</source>
        <translation>旧版 API</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 is left out: your administrator&apos;s locked profile stands in its place.</source>
        <translation>已跳过 %1：其位置上是管理员锁定的配置。</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation>已跳过 %1。%2</translation>
    </message>
    <message>
        <source>The file was written by a newer Callscope (%1). Update this program to read it.</source>
        <translation>该文件由更新版本的 Callscope 写入（%1）。请更新本程序后再读取。</translation>
    </message>
    <message>
        <source>This is no file with Callscope&apos;s profiles (%1).</source>
        <translation>这不是 Callscope 的配置文件（%1）。</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>将添加 %1。</translation>
    </message>
    <message>
        <source>%1 is here already and stays as it is.</source>
        <translation>%1 已存在，保持不变。</translation>
    </message>
    <message>
        <source>Entries of the file that are no profiles, left out: %1</source>
        <translation>文件中不是配置的条目，已跳过：%1</translation>
    </message>
    <message>
        <source>%1 stands here and in the file, differently.</source>
        <translation>%1 在本机和文件中的内容不同。</translation>
    </message>
    <message>
        <source>With the file&apos;s, requests signed with your secret go another way.</source>
        <translation>若采用文件中的内容，用您的凭证签名的请求将发往别处。</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>没有导入任何内容。</translation>
    </message>
    <message>
        <source>Profiles added: %1, replaced: %2. Secrets are not in such files: enter them where they are missing.</source>
        <translation>已添加配置：%1，已替换：%2。此类文件不含凭证：请在缺少的地方补填。</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>MIT licence</source>
        <translation>MIT 许可证</translation>
    </message>
    <message>
        <source>Windows, network, database access and the timeline&apos;s drawings. Copyright The Qt Company Ltd. and other contributors.</source>
        <translation>用于窗口、网络、数据库访问和时间轴绘制。版权归 The Qt Company Ltd. 及其他贡献者所有。</translation>
    </message>
    <message>
        <source>Used as shared libraries under the GNU Lesser General Public License, version 3: you may put another build of Qt in their place. Source and licence: https://code.qt.io and https://www.gnu.org/licenses/lgpl-3.0.html</source>
        <translation>依据 GNU 宽通用公共许可证第 3 版以共享库形式使用：您可以用其他版本的 Qt 替换这些库。源代码和许可证：https://code.qt.io 和 https://www.gnu.org/licenses/lgpl-3.0.html</translation>
    </message>
    <message>
        <source>BSD licence</source>
        <translation>BSD 许可证</translation>
    </message>
    <message>
        <source>Keeps secrets in the system&apos;s key store. https://github.com/frankosterfeld/qtkeychain</source>
        <translation>将凭证保存在系统的密钥库中。https://github.com/frankosterfeld/qtkeychain</translation>
    </message>
    <message>
        <source>A value, or the reason why there is none. By Sy Brand, who dedicated it to the public domain. https://github.com/TartanLlama/expected and https://creativecommons.org/publicdomain/zero/1.0/</source>
        <translation>表示一个值，或没有值的原因。作者 Sy Brand 已将其贡献给公有领域。https://github.com/TartanLlama/expected 和 https://creativecommons.org/publicdomain/zero/1.0/</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>公有领域</translation>
    </message>
    <message>
        <source>The archive. Its authors gave it to the public domain: https://www.sqlite.org/copyright.html</source>
        <translation>用于存档。作者已将其贡献给公有领域：https://www.sqlite.org/copyright.html</translation>
    </message>
    <message>
        <source>zlib licence</source>
        <translation>zlib 许可证</translation>
    </message>
    <message>
        <source>Unpacks answers. https://zlib.net</source>
        <translation>用于解压应答。https://zlib.net</translation>
    </message>
    <message>
        <source>Encrypted connections, through Qt. Copyright The OpenSSL Project Authors. Licensed under the Apache License, version 2.0: https://www.openssl.org/source/license.html</source>
        <translation>经由 Qt 用于加密连接。版权归 The OpenSSL Project Authors 所有，依据 Apache 许可证 2.0 版授权：https://www.openssl.org/source/license.html</translation>
    </message>
</context>
<context>
    <name>LookUp</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>If it is one, add --exact.</source>
        <translation>如果它确实是通话 ID，请加上 --exact。</translation>
    </message>
    <message>
        <source>There is no profile yet. Add one with callscope-cli profiles add, or try --demo.</source>
        <translation>还没有配置。请用 callscope-cli profiles add 添加，或用 --demo 试用。</translation>
    </message>
    <message>
        <source>There is no profile named %1. There are: %2.</source>
        <translation>没有名为 %1 的配置。现有配置：%2。</translation>
    </message>
    <message>
        <source>The demo&apos;s service cannot listen: %1</source>
        <translation>演示服务无法监听端口：%1</translation>
    </message>
    <message>
        <source>Give either --demo or --profile, not both.</source>
        <translation>--demo 和 --profile 只能选用其一。</translation>
    </message>
    <message>
        <source>--profile needs a name.</source>
        <translation>--profile 需要配置名称。</translation>
    </message>
    <message>
        <source>Looked up %1 of %2</source>
        <translation>已查询 %1/%2</translation>
    </message>
</context>
<context>
    <name>LookUpKeeper</name>
    <message>
        <source>Not kept in the archive: %1 of the look-ups.</source>
        <translation>未能存入存档的查询：%1 次。</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Unknown command: %1</source>
        <translation>未知命令：%1</translation>
    </message>
    <message>
        <source>Usage:
  callscope-cli lookup [--demo | --profile NAME] [--no-save] [--exact] [--input FILE|-]
                       [OUTPUT…] [CALLID…]
  callscope-cli search FILTER [--limit N] [OUTPUT…]
  callscope-cli profiles list
  callscope-cli profiles add NAME --sdkappid N --identifier ID (--region KEY | --endpoint URL)
                       [--ca FILE] [--proxy URL] [--deprecated-api] [--timeout S]
                       [--secret-key-stdin | --usersig-stdin] [--proxy-password-stdin]
  callscope-cli profiles remove NAME
  callscope-cli profiles test NAME [--format text|json]
  callscope-cli profiles import FILE|- [--take-theirs | --keep-mine] [--dry-run]
  callscope-cli profiles export FILE|- [--force]
  callscope-cli explain CODE [--language en|zh_CN|ja]
  callscope-cli sandbox [--port N] [--tls-cert F --tls-key F] [--latency MS]
  callscope-cli --help | --version
OUTPUT, for lookup and search:
  --format text|markdown|html|json|jsonl|csv|pdf|png
                            text, or what the name of FILE says
  --output FILE             a file instead of standard output; whole, or not there
  --language en|zh_CN|ja    of the sentences in it
  --mask                    pseudonyms for user ids, rooms and notes
  --bom                     a byte order mark before CSV, for Excel

CALLSCOPE_SECRET_KEY or CALLSCOPE_USERSIG in the environment override the key store,
and CALLSCOPE_PROXY_PASSWORD the proxy&apos;s password in it. Where two secrets come on
standard input, the proxy&apos;s password is the last line.
Exit: 0 found, 1 internal error, 2 usage, 3 no such record, 4 refused, 5 network, 6 service.
</source>
        <translation>用法：
  callscope-cli lookup [--demo | --profile NAME] [--no-save] [--exact] [--input FILE|-]
                       [OUTPUT…] [CALLID…]
  callscope-cli search FILTER [--limit N] [OUTPUT…]
  callscope-cli profiles list
  callscope-cli profiles add NAME --sdkappid N --identifier ID (--region KEY | --endpoint URL)
                       [--ca FILE] [--proxy URL] [--deprecated-api] [--timeout S]
                       [--secret-key-stdin | --usersig-stdin] [--proxy-password-stdin]
  callscope-cli profiles remove NAME
  callscope-cli profiles test NAME [--format text|json]
  callscope-cli profiles import FILE|- [--take-theirs | --keep-mine] [--dry-run]
  callscope-cli profiles export FILE|- [--force]
  callscope-cli explain CODE [--language en|zh_CN|ja]
  callscope-cli sandbox [--port N] [--tls-cert F --tls-key F] [--latency MS]
  callscope-cli --help | --version
OUTPUT，用于 lookup 和 search：
  --format text|markdown|html|json|jsonl|csv|pdf|png
                            默认为 text，或由 FILE 的扩展名决定
  --output FILE             写入文件而非标准输出；要么完整写入，要么不生成
  --language en|zh_CN|ja    输出中语句的语言
  --mask                    用户 ID、房间号和备注以化名代替
  --bom                     在 CSV 开头添加字节序标记 (BOM)，便于 Excel 识别

环境变量 CALLSCOPE_SECRET_KEY 或 CALLSCOPE_USERSIG 优先于密钥库，
CALLSCOPE_PROXY_PASSWORD 优先于密钥库中的代理密码。若从标准输入
读取两个凭证，最后一行为代理密码。
退出码：0 已查到，1 内部错误，2 用法错误，3 无此记录，4 被拒绝，5 网络错误，6 服务端错误。
</translation>
    </message>
</context>
<context>
    <name>Masking</name>
    <message>
        <source>Withheld while names are masked: this is no JSON, so it is not known where names stand in it.</source>
        <translation>脱敏期间不显示：内容不是 JSON，无法判断其中哪些是名称。</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the &amp;response…</source>
        <translation>保存响应(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Hand-off to Tencent support…</source>
        <translation>移交腾讯云技术支持(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Paste and look up</source>
        <translation>粘贴并查询(&amp;P)</translation>
    </message>
    <message>
        <source>Copy for &amp;ticket</source>
        <translation>复制为工单格式(&amp;T)</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>复制为(&amp;A)</translation>
    </message>
    <message>
        <source>Copy the &amp;Call ID</source>
        <translation>复制通话 ID(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the &amp;RequestId</source>
        <translation>复制 RequestId(&amp;R)</translation>
    </message>
    <message>
        <source>Copy the selected &amp;fact</source>
        <translation>复制所选信息(&amp;F)</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>首选项(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>List of &amp;calls</source>
        <translation>通话列表(&amp;C)</translation>
    </message>
    <message>
        <source>F&amp;ilter the calls</source>
        <translation>筛选通话(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Response</source>
        <translation>响应(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;UTC first, or local time first</source>
        <translation>UTC 与本地时间互换(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Mask names</source>
        <translation>名称脱敏(&amp;M)</translation>
    </message>
    <message>
        <source>Timeline to &amp;fit</source>
        <translation>时间轴自适应(&amp;F)</translation>
    </message>
    <message>
        <source>Timeline to &amp;scale</source>
        <translation>时间轴按比例(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>下一区域(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious area</source>
        <translation>上一区域(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>通话(&amp;C)</translation>
    </message>
    <message>
        <source>Enter a &amp;Call ID</source>
        <translation>输入通话 ID(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Fetch again</source>
        <translation>重新查询(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>置顶(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>F&amp;orget this call…</source>
        <translation>清除此通话(&amp;O)…</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>取消置顶(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>配置(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Add a profile…</source>
        <translation>添加配置(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit this profile…</source>
        <translation>编辑当前配置(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>管理配置(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Test the connection…</source>
        <translation>测试连接(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Import profiles…</source>
        <translation>导入配置(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport profiles…</source>
        <translation>导出配置(&amp;X)…</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>打开演示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Archive…</source>
        <translation>存档(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>诊断信息(&amp;D)…</translation>
    </message>
    <message>
        <source>About &amp;Callscope…</source>
        <translation>关于 Callscope(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>NotFound</name>
    <message>
        <source>The Call ID may be wrong or incomplete, or a room id or RequestId may have been pasted instead (older SDKs show only a room id).</source>
        <translation>通话 ID 可能有误或不完整，或误贴了房间号或 RequestId（旧版 SDK 只显示房间号）。</translation>
    </message>
    <message>
        <source>This does not look like today&apos;s Call IDs (04c9a0ac-8e38-…): it may be incomplete, or a room id or RequestId may have been pasted instead.</source>
        <translation>这不像现在的通话 ID (04c9a0ac-8e38-…)：可能不完整，或误贴了房间号或 RequestId。</translation>
    </message>
    <message>
        <source>SDKAppIDs like this profile&apos;s usually belong to %1: the profile may name the wrong region.</source>
        <translation>此类 SDKAppID 通常属于%1：配置中的地域可能有误。</translation>
    </message>
    <message>
        <source>The call may belong to another application: look it up with another profile.</source>
        <translation>该通话可能属于其他应用：请换一个配置查询。</translation>
    </message>
    <message>
        <source>The call may still be running, or may have ended only seconds ago: try again when it is over.</source>
        <translation>通话可能仍在进行，或几秒前才结束：请在通话结束后重试。</translation>
    </message>
    <message>
        <source>The call may be older than the server keeps.</source>
        <translation>该通话可能已超出服务端的保存期限。</translation>
    </message>
    <message>
        <source>The call may have been started with the deprecated call() or groupCall(): switch on the deprecated API in the profile.</source>
        <translation>该通话可能是用旧版 call() 或 groupCall() 发起的：请在配置中启用旧版 API。</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>--format is one of %1.</source>
        <translation>--format 须为以下之一：%1。</translation>
    </message>
    <message>
        <source>--output needs a file.</source>
        <translation>--output 需要文件名。</translation>
    </message>
    <message>
        <source>--language is one of %1.</source>
        <translation>--language 须为以下之一：%1。</translation>
    </message>
    <message>
        <source>--bom goes with --format csv only.</source>
        <translation>--bom 只能与 --format csv 一起使用。</translation>
    </message>
    <message>
        <source>The pseudonyms are those of this run alone.</source>
        <translation>化名仅在本次运行中有效。</translation>
    </message>
    <message>
        <source>--format %1 is painted into a file: it needs --output FILE.</source>
        <translation>--format %1 须写入文件：需要 --output FILE。</translation>
    </message>
    <message>
        <source>At most %1 calls leave as %2, and these are %3. Ask for fewer, or another --format.</source>
        <translation>最多可将 %1 个通话输出为 %2，当前为 %3 个。请减少通话，或使用其他 --format。</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>%1 is the archive itself. Give the file another name.</source>
        <translation>%1 就是存档文件本身，请换一个文件名。</translation>
    </message>
</context>
<context>
    <name>PaintCommand</name>
    <message>
        <source>callscope is of another version than callscope-cli. Nothing was saved.</source>
        <translation>callscope 与 callscope-cli 的版本不同。没有保存任何内容。</translation>
    </message>
    <message>
        <source>callscope-cli ended too early. Nothing was saved.</source>
        <translation>callscope-cli 提前结束。没有保存任何内容。</translation>
    </message>
</context>
<context>
    <name>PaintedOutput</name>
    <message>
        <source>%1 is painted by the desktop program, callscope, which is neither beside this one nor in PATH.</source>
        <translation>%1 由桌面程序 callscope 绘制，但在本程序旁边和 PATH 中都没有找到它。</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>无法启动 %1：%2</translation>
    </message>
    <message>
        <source>%1 could not be painted: callscope ended unexpectedly. Nothing was saved.</source>
        <translation>无法绘制 %1：callscope 意外结束。没有保存任何内容。</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Written about the call</source>
        <translation>工单与备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>People (%1)</source>
        <translation>参与者 (%1)</translation>
    </message>
    <message>
        <source>caller</source>
        <translation>主叫</translation>
    </message>
    <message>
        <source>looked up at %1</source>
        <translation>查询于 %1</translation>
    </message>
    <message>
        <source>Names are masked: user ids, room and note are pseudonyms.</source>
        <translation>名称已脱敏：用户 ID、房间号和备注均为化名。</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>响铃时长</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>通话时长</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总时长</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>通话信息</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理建议</translation>
    </message>
    <message>
        <source>The note goes on; an export as JSON has all of it.</source>
        <translation>备注未完；导出为 JSON 可得到全文。</translation>
    </message>
    <message>
        <source>What ends in … is shortened; an export as JSON has it whole.</source>
        <translation>以“…”结尾的内容有截断；导出为 JSON 可得到完整内容。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>通话 %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>findings</comment>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>people</comment>
        <translation>另有 %1 人</translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message>
        <source>Nothing to look up: enter or paste a Call ID.</source>
        <translation>没有可查询的内容：请输入或粘贴通话 ID。</translation>
    </message>
    <message>
        <source>That is too much text (over 1 MiB). Paste only the part with the Call ID.</source>
        <translation>文本过长（超过 1 MiB）。请只粘贴含有通话 ID 的部分。</translation>
    </message>
    <message>
        <source>This is too long for a Call ID (over %1 characters): %2</source>
        <translation>对通话 ID 来说过长（超过 %1 个字符）：%2</translation>
    </message>
    <message>
        <source>This has control characters in it, which no Call ID has: %1</source>
        <translation>其中含有控制字符，通话 ID 不会含有：%1</translation>
    </message>
    <message>
        <source>Part of this could not be read as text (shown as �), so the Call ID may be damaged: %1</source>
        <translation>部分内容无法识别为文本（显示为 �），通话 ID 可能已损坏：%1</translation>
    </message>
    <message>
        <source>No Call ID found in this text. A Call ID looks like 04c9a0ac-8e38-4a19-be45-349c5ce7911b.</source>
        <translation>此文本中没有通话 ID。通话 ID 形如 04c9a0ac-8e38-4a19-be45-349c5ce7911b。</translation>
    </message>
    <message>
        <source>%1 looks like a RoomId, not a Call ID.</source>
        <translation>%1 像是 RoomId，而不是通话 ID。</translation>
    </message>
    <message>
        <source>%1 is a RequestId, not a Call ID. Tencent&apos;s support can use it; a look-up needs the Call ID.</source>
        <translation>%1 是 RequestId，而不是通话 ID。腾讯云技术支持可以使用它；查询需要通话 ID。</translation>
    </message>
    <message>
        <source>%1 looks like an SDKAppID, not a Call ID.</source>
        <translation>%1 像是 SDKAppID，而不是通话 ID。</translation>
    </message>
    <message>
        <source>This looks like a UserSig or a secret key. It was not sent. Secrets belong into a profile only.</source>
        <translation>这像是 UserSig 或密钥，没有发送。凭证只应填写在配置中。</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>These are the first %1 of %2 calls. Export as PDF makes a page of every one.</source>
        <translation>这里只有 %2 个通话中的前 %1 个。导出为 PDF 时，每个通话都有一页。</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Choose a region, or enter an endpoint of your own.</source>
        <translation>请选择地域，或填写自定义接入地址。</translation>
    </message>
    <message>
        <source>This region is unknown.</source>
        <translation>未知地域。</translation>
    </message>
    <message>
        <source>The endpoint must start with https://; http:// is for this machine (127.0.0.1, ::1, localhost) only.</source>
        <translation>接入地址必须以 https:// 开头；http:// 仅限本机（127.0.0.1、::1、localhost）。</translation>
    </message>
    <message>
        <source>The endpoint must not have a path: https://host[:port].</source>
        <translation>接入地址不能含路径：https://host[:port]。</translation>
    </message>
    <message>
        <source>The endpoint must not have a query: https://host[:port].</source>
        <translation>接入地址不能含查询参数：https://host[:port]。</translation>
    </message>
    <message>
        <source>The endpoint must not hold a user name or password: https://host[:port].</source>
        <translation>接入地址不能含用户名或密码：https://host[:port]。</translation>
    </message>
    <message>
        <source>The proxy is not understood. Write system, none, http://[user@]host:port or socks5://[user@]host:port.</source>
        <translation>无法识别代理。请写 system、none、http://[user@]host:port 或 socks5://[user@]host:port。</translation>
    </message>
    <message>
        <source>A proxy&apos;s password must not stand in its address.</source>
        <translation>代理地址中不能含密码。</translation>
    </message>
    <message>
        <source>The time-out must lie between %1 and %2 seconds.</source>
        <translation>超时时间须在 %1 到 %2 秒之间。</translation>
    </message>
    <message>
        <source>The endpoint is not understood. Write https://host[:port].</source>
        <translation>无法识别接入地址。请写 https://host[:port]。</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>请填写配置名称。</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>名称超过 %1 个字符。</translation>
    </message>
    <message>
        <source>The name has control characters in it.</source>
        <translation>名称中含有控制字符。</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>已有同名配置。</translation>
    </message>
    <message>
        <source>Enter the SDKAppID: a number from 1 to 4294967295.</source>
        <translation>请填写 SDKAppID：1 到 4294967295 的数字。</translation>
    </message>
    <message>
        <source>Enter the App administrator who asks, such as administrator.</source>
        <translation>请填写发起请求的 App 管理员，例如 administrator。</translation>
    </message>
    <message>
        <source>The administrator is longer than %1 bytes.</source>
        <translation>管理员超过 %1 字节。</translation>
    </message>
    <message>
        <source>The administrator has control characters in it.</source>
        <translation>管理员中含有控制字符。</translation>
    </message>
    <message>
        <source>Your administrator&apos;s profiles in %1 were written for a newer Callscope; update this program.</source>
        <translation>%1 中由系统管理员提供的配置适用于更新版本的 Callscope；请更新本程序。</translation>
    </message>
    <message>
        <source>Your administrator&apos;s profiles in %1 cannot be used: %2</source>
        <translation>无法使用 %1 中由系统管理员提供的配置：%2</translation>
    </message>
    <message>
        <source>The profiles in %1 cannot be read: %2</source>
        <translation>无法读取 %1 中的配置：%2</translation>
    </message>
    <message>
        <source>%1 is broken and could not be moved aside; nothing is written.</source>
        <translation>%1 已损坏且无法移开；不会写入任何内容。</translation>
    </message>
    <message>
        <source>%1 was broken. It is kept as %2, and the list of profiles starts empty.</source>
        <translation>%1 已损坏，已另存为 %2；配置列表从空白开始。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Callscope. It was not touched; update this program.</source>
        <translation>%1 由更新版本的 Callscope 写入，未做改动；请更新本程序。</translation>
    </message>
    <message>
        <source>Another Callscope is writing %1. Try again in a moment.</source>
        <translation>另一个 Callscope 正在写入 %1。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>The key store is locked.</source>
        <translation>密钥库已锁定。</translation>
    </message>
    <message>
        <source>There is no key store on this machine or in this session.</source>
        <translation>本机或当前会话中没有密钥库。</translation>
    </message>
    <message>
        <source>The key store refused.</source>
        <translation>密钥库拒绝了请求。</translation>
    </message>
    <message>
        <source>The key store did not answer in time.</source>
        <translation>密钥库未及时响应。</translation>
    </message>
    <message>
        <source>The key store failed.</source>
        <translation>密钥库出错。</translation>
    </message>
</context>
<context>
    <name>ProfilesCommand</name>
    <message>
        <source>--sdkappid N is needed: a number from 1 to 4294967295.</source>
        <translation>缺少 --sdkappid N：1 到 4294967295 的数字。</translation>
    </message>
    <message>
        <source>Give either --region KEY or --endpoint URL. Regions: %1.</source>
        <translation>--region KEY 和 --endpoint URL 须选用其一。可用地域：%1。</translation>
    </message>
    <message>
        <source>%1 cannot be read, or holds no PEM certificate.</source>
        <translation>无法读取 %1，或其中没有 PEM 证书。</translation>
    </message>
    <message>
        <source>What came on standard input is a PEM key. The console&apos;s SecretKey is a line of 64 hexadecimal digits.</source>
        <translation>标准输入的内容是 PEM 格式的密钥。控制台中的密钥 (SecretKey) 是一行 64 位十六进制字符。</translation>
    </message>
    <message>
        <source>A SecretKey has 64 hexadecimal digits; what came on standard input is none.</source>
        <translation>SecretKey 由 64 位十六进制字符组成；标准输入的内容不是 SecretKey。</translation>
    </message>
    <message>
        <source>No secret came on standard input.</source>
        <translation>标准输入中没有凭证。</translation>
    </message>
    <message>
        <source>What came on standard input is no UserSig.</source>
        <translation>标准输入的内容不是 UserSig。</translation>
    </message>
    <message>
        <source>The UserSig is for SDKAppID %1 and the administrator %2.</source>
        <translation>该 UserSig 属于 SDKAppID %1 和管理员 %2。</translation>
    </message>
    <message>
        <source>No proxy password came on standard input, in a line of its own.</source>
        <translation>标准输入中没有单独成行的代理密码。</translation>
    </message>
    <message>
        <source>--proxy-password-stdin needs a --proxy with a user: http://user@host:port.</source>
        <translation>--proxy-password-stdin 要求 --proxy 中含有用户名：http://user@host:port。</translation>
    </message>
    <message>
        <source>The profile was added, but its secret was not kept: set CALLSCOPE_SECRET_KEY, CALLSCOPE_USERSIG or CALLSCOPE_PROXY_PASSWORD instead.</source>
        <translation>配置已添加，但其凭证未能保存：请改为设置 CALLSCOPE_SECRET_KEY、CALLSCOPE_USERSIG 或 CALLSCOPE_PROXY_PASSWORD。</translation>
    </message>
    <message>
        <source>Give one name: callscope-cli profiles add NAME --sdkappid N --identifier ID --region KEY.</source>
        <translation>请指定一个名称：callscope-cli profiles add NAME --sdkappid N --identifier ID --region KEY。</translation>
    </message>
    <message>
        <source>Give either --secret-key-stdin or --usersig-stdin, not both.</source>
        <translation>--secret-key-stdin 和 --usersig-stdin 只能选用其一。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>没有添加任何内容。</translation>
    </message>
    <message>
        <source>There is no profile yet. Add one with callscope-cli profiles add NAME.</source>
        <translation>还没有配置。请用 callscope-cli profiles add NAME 添加。</translation>
    </message>
    <message>
        <source>The profile is removed; a secret may be left in the key store.</source>
        <translation>配置已删除；密钥库中可能残留凭证。</translation>
    </message>
    <message>
        <source>Give one name: callscope-cli profiles remove NAME.</source>
        <translation>请指定一个名称：callscope-cli profiles remove NAME。</translation>
    </message>
    <message>
        <source>There is no profile named %1.</source>
        <translation>没有名为 %1 的配置。</translation>
    </message>
    <message>
        <source>%1 is locked: your administrator gives it to everyone on this machine.</source>
        <translation>%1 已锁定：它由系统管理员提供给本机所有用户。</translation>
    </message>
    <message>
        <source>Usage: callscope-cli profiles list | add NAME … | remove NAME | test NAME | import FILE | export FILE</source>
        <translation>用法：callscope-cli profiles list | add NAME … | remove NAME | test NAME | import FILE | export FILE</translation>
    </message>
</context>
<context>
    <name>ProfilesTest</name>
    <message>
        <source>Usage: callscope-cli profiles test NAME [--format text|json]</source>
        <translation>用法：callscope-cli profiles test NAME [--format text|json]</translation>
    </message>
    <message>
        <source>There is no profile named %1.</source>
        <translation>没有名为 %1 的配置。</translation>
    </message>
</context>
<context>
    <name>ProfilesTransfer</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is there already; nothing was written. Add --force to replace it.</source>
        <translation>%1 已存在；没有写入任何内容。如需替换，请加上 --force。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Usage: callscope-cli profiles import FILE|- [--take-theirs | --keep-mine] [--dry-run]</source>
        <translation>用法：callscope-cli profiles import FILE|- [--take-theirs | --keep-mine] [--dry-run]</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>没有导入任何内容。</translation>
    </message>
    <message>
        <source>Nothing was imported. Add --take-theirs to replace yours, or --keep-mine to import only the others.</source>
        <translation>没有导入任何内容。加上 --take-theirs 可替换您的配置，加上 --keep-mine 则只导入其余配置。</translation>
    </message>
    <message>
        <source>Usage: callscope-cli profiles export FILE|- [--force]</source>
        <translation>用法：callscope-cli profiles export FILE|- [--force]</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>需要身份验证</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>需要身份验证才能在 %2 上使用 %1。</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>需要身份验证才能使用 %1。</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>用户名：</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>密码：</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>双面打印设置冲突</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>双面打印设置存在冲突。您想要修复它们吗？</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>页面定义无效</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 不符合正确语法。请使用“,”来分隔范围和页面，“-”来定义范围，并确保不同范围不相互重叠。</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>页面设置冲突</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>页面设置选项存在冲突。您想要修复它们吗？</translation>
    </message>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>高级选项冲突</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>高级选项存在冲突。您想要修复它们吗？</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>某些选项存在冲突。请修复它们。</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>双面打印</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>长边装订</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>短边装订</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>指定页面或范围，以半角逗号分隔。范围通过在两个数字之间插入半角连字号指定。例如：3,5-7,9 将打印 3、5、6、7、9 页。</translation>
    </message>
</context>
<context>
    <name>RecordFiles</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB. Take the call&apos;s record out of it and drop that.</source>
        <translation>%1 超过 16 MiB。请从中取出该通话的记录，再拖入窗口。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 为空。</translation>
    </message>
    <message>
        <source>%1 is not text. A record is text in JSON, in UTF-8 or UTF-16.</source>
        <translation>%1 不是文本。通话记录是 UTF-8 或 UTF-16 编码的 JSON 文本。</translation>
    </message>
    <message>
        <source>There is no JSON in %1: nothing in it begins with a { or [.</source>
        <translation>%1 中没有 JSON：没有以 { 或 [ 开头的内容。</translation>
    </message>
    <message>
        <source>The JSON in %1 is broken at line %2, column %3.</source>
        <translation>%1 中的 JSON 在第 %2 行第 %3 列处有误。</translation>
    </message>
    <message>
        <source>The JSON in %1 ends too early, at line %2: some of it is missing.</source>
        <translation>%1 中的 JSON 在第 %2 行提前结束：内容不完整。</translation>
    </message>
    <message>
        <source>The JSON in %1 is nested too deeply, at line %2.</source>
        <translation>%1 中的 JSON 在第 %2 行处嵌套过深。</translation>
    </message>
    <message>
        <source>%1 holds JSON, but no record of a call. An answer of the API, the webhook Call.CallbackAfterEndCall, a record alone and Callscope&apos;s own JSON are read.</source>
        <translation>%1 是 JSON，但其中没有通话记录。可以读取 API 的应答、Call.CallbackAfterEndCall 回调、单独的通话记录以及 Callscope 自己的 JSON。</translation>
    </message>
    <message>
        <source>One entry of %1 is left out: it is no record, or cannot be read.</source>
        <translation>已跳过 %1 中的一个条目：不是通话记录，或无法读取。</translation>
    </message>
    <message>
        <source>Entries of %1 that are no records, cannot be read or are too many, left out: %2</source>
        <translation>%1 中已跳过的条目（不是通话记录、无法读取或超出数量）：%2</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 holds no PEM certificate.</source>
        <translation>%1 中没有 PEM 证书。</translation>
    </message>
    <message>
        <source>%1 holds the key of another certificate.</source>
        <translation>%1 中的密钥属于另一个证书。</translation>
    </message>
    <message>
        <source>%1 holds no unencrypted PEM key.</source>
        <translation>%1 中没有未加密的 PEM 密钥。</translation>
    </message>
    <message>
        <source>--%1 takes a number from 0 to %2.</source>
        <translation>--%1 的值须为 0 到 %2 的数字。</translation>
    </message>
    <message>
        <source>sandbox takes options only, not %1.</source>
        <translation>sandbox 只接受选项，不接受 %1。</translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key go together.</source>
        <translation>--tls-cert 和 --tls-key 须同时使用。</translation>
    </message>
    <message>
        <source>Cannot listen on 127.0.0.1, port %1: %2</source>
        <translation>无法监听 127.0.0.1 的端口 %1：%2</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>No call in the archive fits this filter.</source>
        <translation>存档中没有符合此筛选条件的通话。</translation>
    </message>
    <message>
        <source>The archive is empty: nothing was looked up yet.</source>
        <translation>存档为空：尚未查询过任何通话。</translation>
    </message>
    <message>
        <source>Usage: callscope-cli search FILTER %1 [--limit N]. An empty FILTER (&apos;&apos;) lists everything.</source>
        <translation>用法：callscope-cli search FILTER %1 [--limit N]。FILTER 为空 (&apos;&apos;) 时列出全部。</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1 on.</source>
        <translation>--limit 的值须为不小于 1 的整数。</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 %2</source>
        <comment>a sentence, and the one after it</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an item of a list, and the next</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, and in brackets where or why</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this translation, such as ja or zh_CN</comment>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a label, and what it says</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>The settings in %1 cannot be read; the usual ones are used.</source>
        <translation>无法读取 %1 中的设置；使用默认设置。</translation>
    </message>
    <message>
        <source>%1 is broken and could not be moved aside. The usual settings are used, and nothing is written.</source>
        <translation>%1 已损坏且无法移开。使用默认设置，不会写入任何内容。</translation>
    </message>
    <message>
        <source>%1 was broken. It is kept as %2, and the usual settings are used.</source>
        <translation>%1 已损坏，已另存为 %2；使用默认设置。</translation>
    </message>
    <message>
        <source>Another Callscope is writing %1. The setting was not changed; try again in a moment.</source>
        <translation>另一个 Callscope 正在写入 %1。设置未更改；请稍后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be written; the setting was not changed.</source>
        <translation>无法写入 %1；设置未更改。</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Call ID field</source>
        <translation>通话 ID 输入框</translation>
    </message>
    <message>
        <source>Look up what the field holds</source>
        <translation>查询输入框中的通话 ID</translation>
    </message>
    <message>
        <source>Paste anything; the Call IDs in it are found</source>
        <translation>可粘贴任意内容，自动识别其中的通话 ID</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>Ctrl+1 to Ctrl+9</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Ask with the first to the ninth profile</source>
        <translation>使用第一至第九个配置查询</translation>
    </message>
    <message>
        <source>List of calls</source>
        <translation>通话列表</translation>
    </message>
    <message>
        <source>Show the call before, or behind</source>
        <translation>显示上一个或下一个通话</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>选择多个</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Forget the call</source>
        <translation>清除通话</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选条件</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>The event or phase before, or behind</source>
        <translation>上一个或下一个事件或阶段</translation>
    </message>
    <message>
        <source>The first, or the last</source>
        <translation>第一个或最后一个</translation>
    </message>
    <message>
        <source>Copy its time as ISO</source>
        <translation>以 ISO 格式复制其时间</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>自适应</translation>
    </message>
    <message>
        <source>To scale</source>
        <translation>按比例</translation>
    </message>
    <message>
        <source>Facts and people</source>
        <translation>通话信息和参与者</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>复制所选行</translation>
    </message>
</context>
<context>
    <name>Signatures</name>
    <message>
        <source>UserSig %1 d left</source>
        <translation>UserSig 剩余 %1 天</translation>
    </message>
    <message>
        <source>UserSig %1 h left</source>
        <translation>UserSig 剩余 %1 小时</translation>
    </message>
    <message>
        <source>UserSig %1 min left</source>
        <translation>UserSig 剩余 %1 分钟</translation>
    </message>
    <message>
        <source>UserSig expired</source>
        <translation>UserSig 已过期</translation>
    </message>
    <message>
        <source>The UserSig of %1 expired on %2. Paste a new one.</source>
        <translation>%1 的 UserSig 已于 %2 过期。请粘贴新的 UserSig。</translation>
    </message>
    <message>
        <source>The UserSig of %1 expires on %2. Ask for a new one in time.</source>
        <translation>%1 的 UserSig 将于 %2 过期。请及时申请新的 UserSig。</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>脱敏</translation>
    </message>
    <message>
        <source>User ids, room and note are pseudonyms</source>
        <translation>用户 ID、房间号和备注均为化名</translation>
    </message>
    <message>
        <source>%1 (caller)</source>
        <translation>%1（主叫）</translation>
    </message>
    <message>
        <source>%1 and %2 more (%3 in all)</source>
        <translation>%1 等，另有 %2 人（共 %3 人）</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>响铃时长</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>通话时长</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总时长</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理建议</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>服务端原文</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待核查</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Started</source>
        <translation>发起</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>接听</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>响铃</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Accept time not recorded</source>
        <translation>无接听时间记录</translation>
    </message>
    <message>
        <source>%1 before the start</source>
        <translation>发起前 %1</translation>
    </message>
    <message>
        <source>%1 after the start</source>
        <translation>发起后 %1</translation>
    </message>
    <message>
        <source>The record holds no times</source>
        <translation>记录中没有时间</translation>
    </message>
    <message>
        <source>Impossible order: no durations can be told</source>
        <translation>时间先后顺序有误，无法计算时长</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time zone</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>event and time</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 on %2 at %3</source>
        <comment>event, date and time</comment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>list</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>时间戳</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>距发起</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>通话结果</translation>
    </message>
    <message>
        <source>end cannot be read</source>
        <translation>结束时间无法读取</translation>
    </message>
    <message>
        <source>end not recorded</source>
        <translation>无结束记录</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未接听</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>In seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>not to scale</source>
        <translation>未按比例</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the server&apos;s.</source>
        <translation>本机时钟比服务器快 %1。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the server&apos;s.</source>
        <translation>本机时钟比服务器慢 %1。</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Answered after %1</source>
        <translation>响铃 %1后接听</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已接听</translation>
    </message>
    <message>
        <source>the record does not say how it ended</source>
        <translation>记录中没有结束方式</translation>
    </message>
    <message>
        <source>ended with an unknown result (%1)</source>
        <translation>以未知结果结束 (%1)</translation>
    </message>
    <message>
        <source>ended normally</source>
        <translation>正常结束</translation>
    </message>
    <message>
        <source>then interrupted (Interrupt)</source>
        <translation>随后中断 (Interrupt)</translation>
    </message>
    <message>
        <source>then offline (Offline)</source>
        <translation>随后离线 (Offline)</translation>
    </message>
    <message>
        <source>yet recorded as %1: the record contradicts itself</source>
        <translation>但结果记为“%1”：记录自相矛盾</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1; no end is recorded, it may still be running</source>
        <translation>%1；没有结束记录，可能仍在通话中</translation>
    </message>
    <message>
        <source>%1, %2; no end time is recorded</source>
        <translation>%1，%2；没有结束时间</translation>
    </message>
    <message>
        <source>%1, talked %2, %3</source>
        <translation>%1，通话 %2，%3</translation>
    </message>
    <message>
        <source>Cancelled after ringing %1, never answered</source>
        <translation>响铃 %1后取消，未接听</translation>
    </message>
    <message>
        <source>Rejected after ringing %1</source>
        <translation>响铃 %1后被拒接</translation>
    </message>
    <message>
        <source>Not answered: rang %1</source>
        <translation>未接听：响铃 %1</translation>
    </message>
    <message>
        <source>Busy: the other side was in another call (after %1)</source>
        <translation>忙线：对方正在另一通话中（%1后）</translation>
    </message>
    <message>
        <source>Interrupted after ringing %1, never answered</source>
        <translation>响铃 %1后中断，未接听</translation>
    </message>
    <message>
        <source>Not reached: the other side was offline (after %1)</source>
        <translation>未接通：对方离线（%1后）</translation>
    </message>
    <message>
        <source>Recorded as ended normally, yet without an accept time: the record contradicts itself</source>
        <translation>记为正常结束，却没有接听时间：记录自相矛盾</translation>
    </message>
    <message>
        <source>Cancelled, never answered</source>
        <translation>已取消，未接听</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒接</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未接听</translation>
    </message>
    <message>
        <source>Busy: the other side was in another call</source>
        <translation>忙线：对方正在另一通话中</translation>
    </message>
    <message>
        <source>Interrupted, never answered</source>
        <translation>已中断，未接听</translation>
    </message>
    <message>
        <source>Not reached: the other side was offline</source>
        <translation>未接通：对方离线</translation>
    </message>
    <message>
        <source>Not known whether it was answered</source>
        <translation>不清楚是否接听</translation>
    </message>
    <message>
        <source>Recorded as %1, not known whether it was answered</source>
        <translation>结果记为“%1”，不清楚是否接听</translation>
    </message>
    <message>
        <source>Neither answered nor ended as far as the record says; it may still be ringing</source>
        <translation>记录中既未接听也未结束；可能仍在响铃</translation>
    </message>
    <message>
        <source>Never answered; the record does not say how the call ended</source>
        <translation>未接听；记录中没有结束方式</translation>
    </message>
    <message>
        <source>Never answered, ended with an unknown result (%1)</source>
        <translation>未接听，以未知结果结束 (%1)</translation>
    </message>
    <message>
        <source>The times are in an impossible order, so the record&apos;s durations cannot be trusted; no result is recorded</source>
        <translation>时间先后顺序有误，记录中的时长不可信；没有结果</translation>
    </message>
    <message>
        <source>The times are in an impossible order, so the record&apos;s durations cannot be trusted; recorded as %1</source>
        <translation>时间先后顺序有误，记录中的时长不可信；结果记为“%1”</translation>
    </message>
    <message>
        <source>%1; not all of the times can be read</source>
        <translation>%1；部分时间无法读取</translation>
    </message>
    <message>
        <source>%1; the start time cannot be read</source>
        <translation>%1；发起时间无法读取</translation>
    </message>
    <message>
        <source>%1; the accept time cannot be read</source>
        <translation>%1；接听时间无法读取</translation>
    </message>
    <message>
        <source>%1; the end time cannot be read</source>
        <translation>%1；结束时间无法读取</translation>
    </message>
    <message>
        <source>Perhaps not the call asked for (the record names no Call ID): %1</source>
        <translation>可能不是所查询的通话（记录中没有通话 ID）：%1</translation>
    </message>
    <message>
        <source>Not the call asked for but %1: %2</source>
        <translation>不是所查询的通话，而是 %1：%2</translation>
    </message>
</context>
<context>
    <name>callscope::AboutDialog</name>
    <message>
        <source>About Callscope</source>
        <translation>关于 Callscope</translation>
    </message>
    <message>
        <source>Callscope %1</source>
        <translation>Callscope %1</translation>
    </message>
    <message>
        <source>Looks up call records of Tencent RTC and says what happened.</source>
        <translation>查询 Tencent RTC 的通话记录，说明通话情况。</translation>
    </message>
    <message>
        <source>With Qt %1. Not a product of Tencent.</source>
        <translation>使用 Qt %1。并非腾讯的产品。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>The licence&apos;s text</source>
        <translation>许可证文本</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>work – licence</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>许可证(&amp;L)</translation>
    </message>
</context>
<context>
    <name>callscope::AboutQtDialog</name>
    <message>
        <source>About Qt</source>
        <translation>关于 Qt</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>More about it: %1</source>
        <translation>详情请见：%1</translation>
    </message>
    <message>
        <source>Callscope&apos;s windows, network and archive are made with Qt, a library for programs that run on many systems.</source>
        <translation>Callscope 的窗口、网络和存档功能基于 Qt 实现。Qt 是一套跨平台的程序开发库。</translation>
    </message>
    <message>
        <source>Callscope uses Qt under the GNU Lesser General Public License, version 3 (LGPLv3). Qt belongs to The Qt Company Ltd and its contributors.</source>
        <translation>Callscope 依据 GNU 宽通用公共许可证第 3 版 (LGPLv3) 使用 Qt。Qt 归 The Qt Company Ltd 及其贡献者所有。</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>打开网页(&amp;O)</translation>
    </message>
</context>
<context>
    <name>callscope::AnnotationEditor</name>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>number in your ticket system</source>
        <translation>工单系统中的编号</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>用逗号分隔</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Only on this computer: notes are never sent to Tencent.</source>
        <translation>仅保存在本机：备注绝不会发送给腾讯。</translation>
    </message>
    <message>
        <source>Names are masked: unmask to edit (Ctrl+M)</source>
        <translation>名称已脱敏：取消脱敏后可编辑 (Ctrl+M)</translation>
    </message>
    <message>
        <source>No call is shown.</source>
        <translation>未显示通话。</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>尚未保存。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>What you wrote about the call before is not saved: %1</source>
        <translation>您为上一个通话填写的内容未保存：%1</translation>
    </message>
    <message>
        <source>It is still there when you open that call.</source>
        <translation>重新打开该通话时，内容仍在。</translation>
    </message>
</context>
<context>
    <name>callscope::ArchiveDialog</name>
    <message>
        <source>Archive</source>
        <translation>存档</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>Writes a copy of everything into one file.</source>
        <translation>将全部内容的副本写入一个文件。</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>Puts a copy in the place of everything here.</source>
        <translation>用备份替换此处的全部内容。</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>立即检查(&amp;C)</translation>
    </message>
    <message>
        <source>Reads the whole archive and looks for damage.</source>
        <translation>读取整个存档，检查是否损坏。</translation>
    </message>
    <message>
        <source>&amp;Forget everything…</source>
        <translation>全部清除(&amp;F)…</translation>
    </message>
    <message>
        <source>Removes every call, note and tag, and their traces on the disk.</source>
        <translation>删除所有通话、备注和标签，以及它们在磁盘上的痕迹。</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>整个存档</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>calls · look-ups</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In memory only: all of it is gone when the program ends.</source>
        <translation>仅在内存中：程序退出后全部清除。</translation>
    </message>
    <message>
        <source>It did not succeed.</source>
        <translation>操作未成功。</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>操作已完成。</translation>
    </message>
    <message>
        <source>There is nothing to forget.</source>
        <translation>没有可清除的内容。</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>清除 %1？</translation>
    </message>
    <message>
        <source>Every call, pinned ones too, with its look-ups, notes and tags. It cannot be undone, and Tencent&apos;s servers have forgotten most of them already.</source>
        <translation>将清除所有通话（包括已置顶的通话）及其查询记录、备注和标签。此操作无法撤销，而且其中大部分通话在腾讯的服务器上也已不再保存。</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>清除 %1</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>正在清除…</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <translation>已全部清除。</translation>
    </message>
    <message>
        <source>Back up the archive</source>
        <translation>备份存档</translation>
    </message>
    <message>
        <source>Archives (*.sqlite);;All files (*)</source>
        <translation>存档 (*.sqlite);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>Backed up to %1. It holds people&apos;s ids and your notes: keep it as safe as this computer.</source>
        <translation>已备份到 %1。其中含有用户 ID 和您的备注：请像保护本机一样妥善保管。</translation>
    </message>
    <message>
        <source>Restore the archive</source>
        <translation>恢复存档</translation>
    </message>
    <message>
        <source>What is in memory now is gone then.</source>
        <translation>恢复后，当前内存中的内容将被清除。</translation>
    </message>
    <message>
        <source>What is here now is kept in a file of its own beside it, in the same folder.</source>
        <translation>当前内容会另存为同一文件夹中的单独文件。</translation>
    </message>
    <message>
        <source>Put %1 in the place of the %2 here?</source>
        <translation>用 %1 替换此处的 %2？</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <source>Restored from %1.</source>
        <translation>已从 %1 恢复。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>The archive is whole.</source>
        <translation>存档完好。</translation>
    </message>
    <message>
        <source>The archive is damaged. Restore a backup; what can still be read stays until then. The database says: %1</source>
        <translation>存档已损坏。请恢复备份；在此之前，仍可读取的内容会保留。数据库返回：%1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a damage, and the next</comment>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>callscope::BytesView</name>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>No bytes were received.</source>
        <translation>没有收到任何字节。</translation>
    </message>
    <message>
        <source>%1 bytes with the names masked; the answer itself is kept as received.</source>
        <translation>%1 字节，名称已脱敏；应答本身仍按原样保存。</translation>
    </message>
    <message>
        <source>%1 bytes of UTF-8 text, as received.</source>
        <translation>%1 字节，UTF-8 文本，与收到时一致。</translation>
    </message>
    <message>
        <source>%1 bytes that are not UTF-8 text, shown in hexadecimal.</source>
        <translation>%1 字节，不是 UTF-8 文本，以十六进制显示。</translation>
    </message>
    <message>
        <source>The first %1 are shown; Save… keeps all of them.</source>
        <translation>仅显示前 %1 字节；点击“保存…”可保存全部。</translation>
    </message>
    <message>
        <source>%1 byte with the names masked; the answer itself is kept as received.</source>
        <translation>%1 字节，名称已脱敏；应答本身仍按原样保存。</translation>
    </message>
    <message>
        <source>%1 byte of UTF-8 text, as received.</source>
        <translation>%1 字节，UTF-8 文本，与收到时一致。</translation>
    </message>
    <message>
        <source>%1 byte that is not UTF-8 text, shown in hexadecimal.</source>
        <translation>%1 字节，不是 UTF-8 文本，以十六进制显示。</translation>
    </message>
</context>
<context>
    <name>callscope::CaFileField</name>
    <message>
        <source>CA file</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>Only the system&apos;s certificates</source>
        <translation>仅使用系统证书</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>%1 cannot be read, or holds no PEM certificate.</source>
        <translation>无法读取 %1，或其中没有 PEM 证书。</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>受信任的证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>callscope::CallContent</name>
    <message>
        <source>Exchange</source>
        <translation>请求明细</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>History</source>
        <translation>查询历史</translation>
    </message>
    <message>
        <source>The answer was not complete.</source>
        <translation>应答不完整。</translation>
    </message>
    <message>
        <source>The signature stood in it and was replaced.</source>
        <translation>其中含有签名，已替换。</translation>
    </message>
</context>
<context>
    <name>callscope::CallDrag</name>
    <message>
        <source>The file to drag could not be written; what is dragged is the text for the ticket.</source>
        <translation>无法写入要拖出的文件；拖出的是工单文本。</translation>
    </message>
</context>
<context>
    <name>callscope::CallGatherer</name>
    <message>
        <source>%1 calls are the most that can be copied at once, the others are left out. An export takes as many as there are.</source>
        <translation>一次最多可复制 %1 个通话，其余已略去。导出则没有数量限制。</translation>
    </message>
    <message>
        <source>One call is left out: it is still being looked up, or gone.</source>
        <translation>已略去 1 个通话：仍在查询中，或已不存在。</translation>
    </message>
    <message>
        <source>Calls that are still being looked up, or gone, are left out: %1</source>
        <translation>已略去仍在查询中或已不存在的通话：%1 个</translation>
    </message>
</context>
<context>
    <name>callscope::CallIdField</name>
    <message>
        <source>Call ID</source>
        <translation>通话 ID</translation>
    </message>
    <message>
        <source>Call ID: paste anything, the id is found</source>
        <translation>通话 ID：粘贴任意内容，自动识别</translation>
    </message>
    <message>
        <source>Replace by the Clipboard&apos;s Call ID</source>
        <translation>替换为剪贴板中的通话 ID</translation>
    </message>
</context>
<context>
    <name>callscope::CallKeeping</name>
    <message>
        <source>Forget the call %1?</source>
        <translation>清除通话 %1？</translation>
    </message>
    <message>
        <source>Its look-ups, note, tags and ticket number are deleted from this computer. The service keeps what it has.</source>
        <translation>其查询记录、备注、标签和工单号将从本机删除。服务端保存的内容不受影响。</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>清除(&amp;F)</translation>
    </message>
</context>
<context>
    <name>callscope::CallListPanel</name>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>清空筛选条件(&amp;C)</translation>
    </message>
    <message>
        <source>No call matches the filter.</source>
        <translation>没有符合筛选条件的通话。</translation>
    </message>
    <message>
        <source>The calls you look up appear here.</source>
        <translation>您查询的通话会显示在这里。</translation>
    </message>
</context>
<context>
    <name>callscope::CallListPresentation</name>
    <message>
        <source>d MMM</source>
        <comment>a day of this year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a day of another year</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>looking up…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>not saved · %1</source>
        <translation>未保存 · %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>有备注</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>ticket %1</source>
        <translation>工单 %1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>发起时间：%1</translation>
    </message>
    <message>
        <source>Caller: %1</source>
        <translation>主叫：%1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Ticket: %1</source>
        <translation>工单：%1</translation>
    </message>
    <message>
        <source>When last asked: %1</source>
        <translation>最近一次查询：%1</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>%1 person</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>from a file · %1</source>
        <translation>来自文件 · %1</translation>
    </message>
</context>
<context>
    <name>callscope::CallListView</name>
    <message>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
</context>
<context>
    <name>callscope::CallPane</name>
    <message>
        <source>This answer is large: its names are being masked…</source>
        <translation>应答较大，正在对其中的名称进行脱敏…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a saved copy is shown, and what happened</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>callscope::CallSummary</name>
    <message>
        <source>never answered</source>
        <translation>未接听</translation>
    </message>
    <message>
        <source>no end recorded</source>
        <translation>无结束记录</translation>
    </message>
    <message>
        <source>no accept time</source>
        <translation>无接听时间</translation>
    </message>
    <message>
        <source>impossible times</source>
        <translation>时间有误</translation>
    </message>
    <message>
        <source>a time cannot be read</source>
        <translation>有时间无法读取</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>响铃时长</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>通话时长</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总时长</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>待核查项</translation>
    </message>
    <message>
        <source>Nothing unusual in this record</source>
        <translation>此记录未见异常</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what happened, and what there is to check</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>callscope::CallTab</name>
    <message>
        <source>Facts</source>
        <translation>通话信息</translation>
    </message>
    <message>
        <source>People</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>People (%1)</source>
        <translation>参与者 (%1)</translation>
    </message>
    <message>
        <source>%1, %2 more in the response</source>
        <translation>%1，响应中另有 %2 人</translation>
    </message>
</context>
<context>
    <name>callscope::CallsPage</name>
    <message>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>&amp;Offer to look up a Call ID that is on the clipboard</source>
        <translation>剪贴板中有通话 ID 时提示查询(&amp;O)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Ringing is too long after:</source>
        <translation>响铃过长的阈值(&amp;R)：</translation>
    </message>
    <message>
        <source>A call that rang longer gets a warning. Tencent&apos;s clients give up after 30 seconds unless the app says otherwise.</source>
        <translation>响铃超过此时间的通话会标为警告。应用未另行设置时，腾讯云客户端响铃 30 秒即超时。</translation>
    </message>
    <message>
        <source>When you come back to the window. Nothing is looked up before you say so.</source>
        <translation>在您回到窗口时提示。未经您确认不会查询。</translation>
    </message>
    <message>
        <source>The archive</source>
        <translation>存档</translation>
    </message>
</context>
<context>
    <name>callscope::ChoiceField</name>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>callscope::ClipboardChip</name>
    <message>
        <source>A Call ID on the clipboard</source>
        <translation>剪贴板中的通话 ID</translation>
    </message>
    <message>
        <source>Look up %1?</source>
        <translation>查询 %1？</translation>
    </message>
    <message>
        <source>Look up %1, which is on the clipboard</source>
        <translation>查询剪贴板中的 %1</translation>
    </message>
    <message>
        <source>This Call ID is on the clipboard: %1</source>
        <translation>剪贴板中有此通话 ID：%1</translation>
    </message>
    <message>
        <source>Do not look it up</source>
        <translation>不查询</translation>
    </message>
    <message>
        <source>Do not look it up (Esc)</source>
        <translation>不查询 (Esc)</translation>
    </message>
</context>
<context>
    <name>callscope::ColourButton</name>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>朱红色</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>天蓝色</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>The colour tells profiles apart in the tool bar</source>
        <translation>颜色用于在工具栏中区分配置</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>其他…</translation>
    </message>
</context>
<context>
    <name>callscope::ConnectionDialog</name>
    <message>
        <source>Connection test</source>
        <translation>连接测试</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Test &amp;again</source>
        <translation>重新测试(&amp;A)</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>正在测试 %1…</translation>
    </message>
</context>
<context>
    <name>callscope::CopyAsMenu</name>
    <message>
        <source>Copy &amp;as</source>
        <translation>复制为(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>HTML(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;CSV rows with a header</source>
        <translation>CSV 行，含表头(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;CSV row</source>
        <translation>CSV 行(&amp;C)</translation>
    </message>
    <message>
        <source>c&amp;URL, signature redacted</source>
        <translation>cURL，已隐去签名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;ISO time (%1)</source>
        <translation>ISO 时间(&amp;I)：%1</translation>
    </message>
    <message>
        <source>&amp;ISO time of the selected time</source>
        <translation>所选时间的 ISO 格式(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Epoch (%1)</source>
        <translation>时间戳(&amp;E)：%1</translation>
    </message>
    <message>
        <source>&amp;Epoch of the selected time</source>
        <translation>所选时间的时间戳(&amp;E)</translation>
    </message>
</context>
<context>
    <name>callscope::CopyDesk</name>
    <message>
        <source>for the ticket: text, HTML and Markdown</source>
        <translation>工单内容（文本、HTML 和 Markdown）</translation>
    </message>
    <message>
        <source>%1 calls for the ticket: text, HTML and Markdown</source>
        <translation>%1 个通话的工单内容（文本、HTML 和 Markdown）</translation>
    </message>
    <message>
        <source>the call as text</source>
        <translation>通话（文本）</translation>
    </message>
    <message>
        <source>%1 calls as text</source>
        <translation>%1 个通话（文本）</translation>
    </message>
    <message>
        <source>the call as Markdown</source>
        <translation>通话 (Markdown)</translation>
    </message>
    <message>
        <source>%1 calls as Markdown</source>
        <translation>%1 个通话 (Markdown)</translation>
    </message>
    <message>
        <source>the call as HTML</source>
        <translation>通话 (HTML)</translation>
    </message>
    <message>
        <source>%1 calls as HTML</source>
        <translation>%1 个通话 (HTML)</translation>
    </message>
    <message>
        <source>the call as JSON</source>
        <translation>通话 (JSON)</translation>
    </message>
    <message>
        <source>%1 calls as JSON</source>
        <translation>%1 个通话 (JSON)</translation>
    </message>
    <message>
        <source>the call as a CSV row</source>
        <translation>通话（CSV 行）</translation>
    </message>
    <message>
        <source>%1 calls as CSV rows</source>
        <translation>%1 个通话（CSV 行）</translation>
    </message>
    <message>
        <source>the question as cURL</source>
        <translation>请求 (cURL)</translation>
    </message>
    <message>
        <source>%1 questions as cURL</source>
        <translation>%1 个请求 (cURL)</translation>
    </message>
    <message>
        <source>There is nothing to copy: nobody was asked for this record.</source>
        <translation>没有可复制的内容：此记录不是通过查询得到的。</translation>
    </message>
</context>
<context>
    <name>callscope::CopyPage</name>
    <message>
        <source>Things to &amp;check</source>
        <translation>待核查项(&amp;C)</translation>
    </message>
    <message>
        <source>D&amp;urations</source>
        <translation>时长(&amp;U)</translation>
    </message>
    <message>
        <source>T&amp;imes, in both zones</source>
        <translation>时间，两个时区(&amp;I)</translation>
    </message>
    <message>
        <source>Media and &amp;kind</source>
        <translation>媒体类型和通话类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>参与者(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>房间号(&amp;R)</translation>
    </message>
    <message>
        <source>RequestI&amp;d</source>
        <translation>RequestId(&amp;D)</translation>
    </message>
    <message>
        <source>Pr&amp;ofile and region</source>
        <translation>配置和地域(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;When it was looked up</source>
        <translation>查询时间(&amp;W)</translation>
    </message>
    <message>
        <source>Ticket, tags and &amp;note</source>
        <translation>工单、标签和备注(&amp;N)</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Language of copies and exports</source>
        <translation>复制和导出的语言</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>与窗口一致</translation>
    </message>
    <message>
        <source>Always there: the verdict, the result and the Call ID.</source>
        <translation>始终包含结论、通话结果和通话 ID。</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Parts:</source>
        <translation>包含内容：</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Pre&amp;view:</source>
        <translation>预览(&amp;V)：</translation>
    </message>
</context>
<context>
    <name>callscope::CopyPreview</name>
    <message>
        <source>Preview as text</source>
        <translation>文本预览</translation>
    </message>
    <message>
        <source>Preview as Markdown</source>
        <translation>Markdown 预览</translation>
    </message>
    <message>
        <source>Preview as a table</source>
        <translation>表格预览</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>文本(&amp;X)</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>表格(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>Markdown(&amp;M)</translation>
    </message>
</context>
<context>
    <name>callscope::CredentialFields</name>
    <message>
        <source>UserSig of %1, SDKAppID %2
issued %3, expires %4</source>
        <translation>%1 的 UserSig，SDKAppID %2
签发于 %3，过期于 %4</translation>
    </message>
    <message>
        <source>This is a PEM key. The console&apos;s SecretKey is a line of 64 hexadecimal digits.</source>
        <translation>这是 PEM 格式的密钥。控制台中的密钥 (SecretKey) 是一行 64 位十六进制字符。</translation>
    </message>
    <message>
        <source>This is a UserSig, not a SecretKey (64 hexadecimal digits): choose UserSig under Sign with.</source>
        <translation>这是 UserSig，不是 SecretKey（64 位十六进制字符）：请在“签名方式”中选择 UserSig。</translation>
    </message>
    <message>
        <source>A SecretKey has 64 hexadecimal digits; this has %1 characters.</source>
        <translation>SecretKey 由 64 位十六进制字符组成；当前为 %1 个字符。</translation>
    </message>
    <message>
        <source>This is no UserSig, or only part of one.</source>
        <translation>这不是 UserSig，或不完整。</translation>
    </message>
    <message>
        <source>This UserSig is for SDKAppID %1.</source>
        <translation>此 UserSig 属于 SDKAppID %1。</translation>
    </message>
    <message>
        <source>This UserSig is for the administrator %1.</source>
        <translation>此 UserSig 属于管理员 %1。</translation>
    </message>
    <message>
        <source>This UserSig expired on %1.</source>
        <translation>此 UserSig 已于 %1 过期。</translation>
    </message>
    <message>
        <source>Unchanged; it is never shown again</source>
        <translation>保持不变；凭证不会再次显示</translation>
    </message>
    <message>
        <source>Secret key (signs on this machine)</source>
        <translation>密钥（在本机签名）</translation>
    </message>
    <message>
        <source>UserSig (pasted, ends when it expires)</source>
        <translation>UserSig（手动粘贴，到期失效）</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Si&amp;gn with</source>
        <translation>签名方式(&amp;G)</translation>
    </message>
    <message>
        <source>Se&amp;cret</source>
        <translation>凭证(&amp;C)</translation>
    </message>
    <message>
        <source>A SecretKey has 64 hexadecimal digits; this has %1 character.</source>
        <translation>SecretKey 由 64 位十六进制字符组成；当前为 %1 个字符。</translation>
    </message>
</context>
<context>
    <name>callscope::CredentialWatch</name>
    <message>
        <source>Key store locked</source>
        <translation>密钥库已锁定</translation>
    </message>
    <message>
        <source>Key store not available</source>
        <translation>密钥库不可用</translation>
    </message>
    <message>
        <source>Secret for this session only</source>
        <translation>凭证仅限本次会话</translation>
    </message>
    <message>
        <source>No secret yet</source>
        <translation>尚无凭证</translation>
    </message>
    <message>
        <source>Edit the profile and enter a secret key or a UserSig.</source>
        <translation>请编辑配置，填写密钥或 UserSig。</translation>
    </message>
    <message>
        <source>%1, for this session only</source>
        <translation>%1，仅限本次会话</translation>
    </message>
</context>
<context>
    <name>callscope::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>For whoever helps you. It names no secret, no person and no call; read it before you send it.</source>
        <translation>供协助您的人员使用。其中不含凭证、人员和通话；发送前请先阅读。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>callscope::DropReader</name>
    <message>
        <source>it is not a file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>The first %1 files were read, the others are left out.</source>
        <translation>已读取前 %1 个文件，其余已跳过。</translation>
    </message>
    <message>
        <source>Files with other troubles: %1</source>
        <translation>另有问题的文件：%1 个</translation>
    </message>
</context>
<context>
    <name>callscope::EmptyPage</name>
    <message>
        <source>Paste a Call ID</source>
        <translation>粘贴通话 ID</translation>
    </message>
    <message>
        <source>Paste whatever the customer sent into the field above: a ticket, a link, a log. The Call ID in it is found. Press Enter to look it up.</source>
        <translation>将客户发来的任意内容粘贴到上方输入框：工单、链接或日志均可，其中的通话 ID 会自动识别。按 Enter 键即可查询。</translation>
    </message>
    <message>
        <source>These calls of the demo are invented, and so is the service that knows them:</source>
        <translation>以下演示通话及提供它们的服务均为虚构：</translation>
    </message>
    <message>
        <source>Demo calls</source>
        <translation>演示通话</translation>
    </message>
</context>
<context>
    <name>callscope::ErrorDialog</name>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Edit the Call &amp;ID</source>
        <translation>修改通话 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Edit the &amp;profile…</source>
        <translation>编辑配置(&amp;P)…</translation>
    </message>
    <message>
        <source>Look-up failed</source>
        <translation>查询失败</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>服务端原文</translation>
    </message>
    <message>
        <source>Copy the RequestId</source>
        <translation>复制 RequestId</translation>
    </message>
    <message>
        <source>RequestId</source>
        <translation>RequestId</translation>
    </message>
    <message>
        <source>Call ID</source>
        <translation>通话 ID</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>查询信息</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy all of it for a ticket</source>
        <translation>复制全部内容，便于粘贴到工单</translation>
    </message>
    <message>
        <source>Names are masked: the answer stands in the window&apos;s Response tab.</source>
        <translation>名称已脱敏：应答请见窗口的“响应”标签页。</translation>
    </message>
</context>
<context>
    <name>callscope::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>S&amp;how in folder</source>
        <translation>在文件夹中显示(&amp;H)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>%1 files (*.%2);;All files (*)</source>
        <translation>%1 文件 (*.%2);;所有文件 (*)</translation>
    </message>
    <message>
        <source>selection</source>
        <comment>in a file&apos;s name</comment>
        <translation>所选</translation>
    </message>
    <message>
        <source>filtered</source>
        <comment>in a file&apos;s name</comment>
        <translation>筛选</translation>
    </message>
    <message>
        <source>calls</source>
        <comment>in a file&apos;s name</comment>
        <translation>通话</translation>
    </message>
    <message>
        <source>Saved %1 to %2.</source>
        <translation>已将 %1保存到 %2。</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>The export failed.</source>
        <translation>导出失败。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>已取消。没有保存任何内容。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <translation>正在导出：%1/%2</translation>
    </message>
    <message>
        <source>Exporting: %1</source>
        <translation>正在导出：%1</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
</context>
<context>
    <name>callscope::ExportForm</name>
    <message>
        <source>&amp;Byte-order mark, for Excel</source>
        <translation>字节序标记 (BOM)，便于 Excel 识别(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;This call: %1</source>
        <translation>此通话(&amp;T)：%1</translation>
    </message>
    <message>
        <source>&amp;This call (none is shown)</source>
        <translation>此通话(&amp;T)（未显示）</translation>
    </message>
    <message>
        <source>The &amp;selection: %1</source>
        <translation>所选通话(&amp;S)：%1</translation>
    </message>
    <message>
        <source>The &amp;selection (nothing is selected)</source>
        <translation>所选通话(&amp;S)（未选择）</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>Masked: user ids, rooms and notes leave as pseudonyms.</source>
        <translation>已脱敏：用户 ID、房间号和备注以化名导出。</translation>
    </message>
    <message>
        <source>Not masked: user ids, rooms and notes leave as they are.</source>
        <translation>未脱敏：用户 ID、房间号和备注按原样导出。</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>&amp;All that fit the filter: %1</source>
        <translation>符合筛选条件的全部通话(&amp;A)：%1</translation>
    </message>
    <message>
        <source>&amp;All in the archive: %1</source>
        <translation>存档中的全部通话(&amp;A)：%1</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>没有可导出的内容。</translation>
    </message>
    <message>
        <source>At most %1 calls become pictures. Choose fewer, or PDF.</source>
        <translation>最多可将 %1 个通话导出为图片。请减少通话，或选择 PDF。</translation>
    </message>
    <message>
        <source>At most %1 calls become a PDF. Choose fewer, or HTML.</source>
        <translation>最多可将 %1 个通话导出为 PDF。请减少通话，或选择 HTML。</translation>
    </message>
    <message>
        <source>CSV (table)</source>
        <translation>CSV（表格）</translation>
    </message>
    <message>
        <source>For spreadsheets: one row a call, times with offset and as epoch.</source>
        <translation>用于电子表格：每个通话一行，时间同时给出带时区偏移的格式和时间戳。</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For programs: the record as received, and what follows from it.</source>
        <translation>用于程序处理：收到的原始记录，以及由其推导的结果。</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>The same, one object a line: for many calls.</source>
        <translation>内容与 JSON 相同，每行一个对象：适合大量通话。</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>For issues and wikis: verdict, findings and a table a call.</source>
        <translation>用于工单和 Wiki：每个通话含结论、待核查项和一张表格。</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>A page for any browser or mail.</source>
        <translation>可在任意浏览器或邮件中查看的网页。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>As “Copy for ticket” gives it.</source>
        <translation>与“复制为工单格式”的文本相同。</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>One page a call with its timeline, to print or to file.</source>
        <translation>每个通话一页，含时间轴，便于打印或归档。</translation>
    </message>
    <message>
        <source>PNG (picture)</source>
        <translation>PNG（图片）</translation>
    </message>
    <message>
        <source>A picture of the page; of several calls one file each.</source>
        <translation>页面的图片；多个通话时，每个通话一个文件。</translation>
    </message>
</context>
<context>
    <name>callscope::FactTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;ISO time (%1)</source>
        <translation>复制为 ISO 时间(&amp;I)：%1</translation>
    </message>
    <message>
        <source>Copy as &amp;epoch (%1)</source>
        <translation>复制为时间戳(&amp;E)：%1</translation>
    </message>
</context>
<context>
    <name>callscope::FactsModel</name>
    <message>
        <source>Fact</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
</context>
<context>
    <name>callscope::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Build a filter by clicking</source>
        <translation>点选生成筛选条件</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>第 %1 个字符处：%2</translation>
    </message>
</context>
<context>
    <name>callscope::FilterBuilder</name>
    <message>
        <source>&amp;Pinned only</source>
        <translation>仅已置顶(&amp;P)</translation>
    </message>
    <message>
        <source>Build a filter</source>
        <translation>生成筛选条件</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清空(&amp;C)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>通话结果(&amp;R)</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>通话类型(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Severity</source>
        <translation>严重程度(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Finding</source>
        <translation>待核查项(&amp;F)</translation>
    </message>
    <message>
        <source>Starte&amp;d</source>
        <translation>发起时间(&amp;D)</translation>
    </message>
    <message>
        <source>R&amp;ing</source>
        <translation>响铃时长(&amp;I)</translation>
    </message>
    <message>
        <source>Tal&amp;k</source>
        <translation>通话时长(&amp;K)</translation>
    </message>
    <message>
        <source>Tota&amp;l</source>
        <translation>总时长(&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>参与人数(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户 ID(&amp;U)</translation>
    </message>
    <message>
        <source>Roo&amp;m</source>
        <translation>房间号(&amp;M)</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>标签(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>every call</source>
        <translation>全部通话</translation>
    </message>
    <message>
        <source>Kept as typed: %1</source>
        <translation>按输入保留：%1</translation>
    </message>
    <message>
        <source>Medi&amp;a</source>
        <translation>媒体类型(&amp;A)</translation>
    </message>
</context>
<context>
    <name>callscope::FilterEdit</name>
    <message>
        <source>Filter calls</source>
        <translation>筛选通话</translation>
    </message>
    <message>
        <source>filter calls</source>
        <translation>筛选通话</translation>
    </message>
</context>
<context>
    <name>callscope::FirstRunPage</name>
    <message>
        <source>Look up calls of Tencent RTC</source>
        <translation>查询 Tencent RTC 的通话</translation>
    </message>
    <message>
        <source>A profile says which application to ask, where, and as whom. The demo needs none: its calls are invented and nothing leaves this machine.</source>
        <translation>配置用于指定查询哪个应用、哪个地域，以及以谁的身份查询。演示无需配置：其中的通话均为虚构，不会有任何内容离开本机。</translation>
    </message>
    <message>
        <source>&amp;Add a profile…</source>
        <translation>添加配置(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Try the demo calls</source>
        <translation>试用演示通话(&amp;T)</translation>
    </message>
</context>
<context>
    <name>callscope::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>颜色(&amp;C)：</translation>
    </message>
</context>
<context>
    <name>callscope::HandOffDialog</name>
    <message>
        <source>Hand-off to Tencent support</source>
        <translation>移交腾讯云技术支持</translation>
    </message>
    <message>
        <source>Nothing is sent: this is saved or copied, and goes where you give it. Read it line by line, and untick what shall not leave; a heading takes everything below it along.</source>
        <translation>不会发送任何内容：以下内容只会保存或复制，由您决定交给谁。请逐行检查，取消勾选不应外传的行；取消勾选标题会连同其下的全部内容。</translation>
    </message>
    <message>
        <source>UserSig and SecretKey are not in it: REDACTED stands in their place.</source>
        <translation>其中不含 UserSig 和 SecretKey：均以 REDACTED 代替。</translation>
    </message>
    <message>
        <source>Names are masked: user ids and rooms are pseudonyms.</source>
        <translation>名称已脱敏：用户 ID 和房间号均为化名。</translation>
    </message>
    <message>
        <source>Names are not masked: user ids and rooms stand in it as they are (Ctrl+M masks them).</source>
        <translation>名称未脱敏：用户 ID 和房间号按原样列出（按 Ctrl+M 可脱敏）。</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Save the hand-off</source>
        <translation>保存移交内容</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1, %2 left out</source>
        <translation>%1，已略去 %2 行</translation>
    </message>
    <message>
        <source>%1 line</source>
        <translation>%1 行</translation>
    </message>
</context>
<context>
    <name>callscope::HandOffModel</name>
    <message>
        <source>Line %1, left out: %2</source>
        <translation>第 %1 行，已略去：%2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>callscope::ImportDialog</name>
    <message>
        <source>Import profiles</source>
        <translation>导入配置</translation>
    </message>
    <message>
        <source>The file holds no profiles.</source>
        <translation>文件中没有配置。</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Nothing has changed yet. Secrets are not in such files.</source>
        <translation>尚未做任何更改。此类文件不含凭证。</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的配置</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>采用文件中的配置</translation>
    </message>
</context>
<context>
    <name>callscope::LookUpTeller</name>
    <message>
        <source>Found: %1.</source>
        <translation>查到：%1。</translation>
    </message>
    <message>
        <source>The look-up has ended</source>
        <translation>查询已结束</translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation>未查到：%1。</translation>
    </message>
    <message>
        <source>Failed: %1.</source>
        <translation>查询失败：%1。</translation>
    </message>
</context>
<context>
    <name>callscope::LookUpsModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>查询时间</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>通话结果</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>RequestId</source>
        <translation>RequestId</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>callscope::LookUpsTable</name>
    <message>
        <source>Look-ups</source>
        <translation>查询历史</translation>
    </message>
    <message>
        <source>No look-up of this call is kept.</source>
        <translation>没有保存此通话的查询记录。</translation>
    </message>
</context>
<context>
    <name>callscope::MainWindow</name>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>The demo&apos;s service cannot listen: %1</source>
        <translation>演示服务无法监听端口：%1</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>正在查询</translation>
    </message>
    <message>
        <source>The profile that asked for this call is gone; nothing was looked up.</source>
        <translation>查询此通话所用的配置已不存在；没有进行查询。</translation>
    </message>
    <message>
        <source>If it is a Call ID all the same, press Enter again.</source>
        <translation>如果它确实是通话 ID，请再按一次 Enter 键。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>The look-up is not saved: %1</source>
        <translation>查询未保存：%1</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>存档</translation>
    </message>
    <message>
        <source>&amp;Look up again</source>
        <translation>重新查询(&amp;L)</translation>
    </message>
    <message>
        <source>Copy the &amp;Call ID</source>
        <translation>复制通话 ID(&amp;C)</translation>
    </message>
    <message>
        <source>Copy for &amp;ticket</source>
        <translation>复制为工单格式(&amp;T)</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>复制为(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>取消置顶(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>置顶(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Forget this call…</source>
        <translation>清除此通话(&amp;F)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>There is no profile named %1; nothing was looked up.</source>
        <translation>没有名为 %1 的配置；没有进行查询。</translation>
    </message>
    <message>
        <source>Another profile</source>
        <translation>其他配置</translation>
    </message>
    <message>
        <source>The link asks for the profile %1. Switch to it and look up the call?</source>
        <translation>该链接要求使用配置 %1。是否切换到该配置并查询通话？</translation>
    </message>
    <message>
        <source>%1 – Callscope</source>
        <translation>%1 – Callscope</translation>
    </message>
    <message>
        <source>Callscope</source>
        <translation>Callscope</translation>
    </message>
    <message>
        <source>%1 (names masked)</source>
        <translation>%1（名称已脱敏）</translation>
    </message>
    <message>
        <source>The clipboard holds the Call ID %1.</source>
        <translation>剪贴板中有通话 ID %1。</translation>
    </message>
</context>
<context>
    <name>callscope::ManageFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选条件</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>删除(&amp;M)</translation>
    </message>
</context>
<context>
    <name>callscope::Notifier</name>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>callscope::NumberField</name>
    <message>
        <source>more than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>30 or 1m30s</source>
        <translation>30 或 1m30s</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>%1: how it compares</source>
        <translation>%1：比较方式</translation>
    </message>
</context>
<context>
    <name>callscope::PeopleModel</name>
    <message>
        <source>listed %1 times</source>
        <translation>列出 %1 次</translation>
    </message>
    <message>
        <source>also listed as a callee</source>
        <translation>也列在被叫中</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>主叫</translation>
    </message>
    <message>
        <source>Callee</source>
        <translation>被叫</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>callscope::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Begin CSV files with a byte-order mark</source>
        <translation>CSV 文件以字节序标记 (BOM) 开头(&amp;B)</translation>
    </message>
    <message>
        <source>Excel then knows that the file is UTF-8. Other programs do not need the mark.</source>
        <translation>Excel 据此识别文件为 UTF-8 编码。其他程序不需要此标记。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>&amp;Mask user ids, rooms and notes (Ctrl+M)</source>
        <translation>用户 ID、房间号和备注脱敏(&amp;M) (Ctrl+M)</translation>
    </message>
    <message>
        <source>They are shown as pseudonyms such as User-7F3A91C2B4, and leave as such when a call is copied, exported or printed. Within this archive the same person always has the same pseudonym.</source>
        <translation>它们以 User-7F3A91C2B4 之类的化名显示，复制、导出或打印通话时同样使用化名。在此存档中，同一个人的化名始终相同。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>These choices last until the window is closed; the demo stores nothing.</source>
        <translation>这些选项在窗口关闭前有效；演示不保存任何内容。</translation>
    </message>
    <message>
        <source>Restore the de&amp;faults</source>
        <translation>恢复默认值(&amp;F)</translation>
    </message>
    <message>
        <source>Of this page</source>
        <translation>仅限此页</translation>
    </message>
</context>
<context>
    <name>callscope::ProfileDesk</name>
    <message>
        <source>%1 is locked: your administrator gives it to everyone on this machine. Duplicate it to have one of your own.</source>
        <translation>%1 已锁定：它由系统管理员提供给本机所有用户。如需自己的配置，请创建副本。</translation>
    </message>
    <message>
        <source>The secret is kept in the key store.</source>
        <translation>凭证已保存到密钥库。</translation>
    </message>
    <message>
        <source>Remove a profile</source>
        <translation>删除配置</translation>
    </message>
    <message>
        <source>Remove the profile %1?</source>
        <translation>删除配置 %1？</translation>
    </message>
    <message>
        <source>Its secrets are removed from the key store too. Calls that were looked up stay.</source>
        <translation>其凭证也会从密钥库中删除。已查询的通话会保留。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>The secret is kept for this session only.</source>
        <translation>凭证仅在本次会话中保留。</translation>
    </message>
    <message>
        <source>%1 is removed, but a secret may be left in the key store.</source>
        <translation>%1 已删除，但密钥库中可能残留凭证。</translation>
    </message>
</context>
<context>
    <name>callscope::ProfileForm</name>
    <message>
        <source>Also ask the &amp;deprecated API (calls started with call() or groupCall())</source>
        <translation>同时查询旧版 API(&amp;D)（用 call() 或 groupCall() 发起的通话）</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>添加配置</translation>
    </message>
    <message>
        <source>Edit the profile</source>
        <translation>编辑配置</translation>
    </message>
    <message>
        <source>&amp;SDKAppID</source>
        <translation>SDKAppID(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Administrator</source>
        <translation>管理员(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>%1 (not listed for call records)</source>
        <translation>%1（通话记录文档中未列出）</translation>
    </message>
    <message>
        <source>Custom endpoint</source>
        <translation>自定义接入地址</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>地域(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>接入地址(&amp;E)</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>CA 文件(&amp;F)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Time-out</source>
        <translation>超时(&amp;T)</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host.</source>
        <translation>请填写代理主机。</translation>
    </message>
    <message>
        <source>Secrets are kept in the system&apos;s key store, or for this session only where there is none. They are never shown again.</source>
        <translation>凭证保存在系统的密钥库中；没有密钥库时仅在本次会话中保留。凭证不会再次显示。</translation>
    </message>
    <message>
        <source>A hint: SDKAppIDs like this one usually belong to %1.</source>
        <translation>提示：此类 SDKAppID 通常属于%1。</translation>
    </message>
</context>
<context>
    <name>callscope::ProfileManager</name>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>SDKAppID</source>
        <translation>SDKAppID</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>创建副本(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>删除(&amp;R)…</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>上移(&amp;P)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>U&amp;se</source>
        <translation>使用(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Test the connection…</source>
        <translation>测试连接(&amp;T)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>There is no profile yet. Add one, or import what a colleague exported.</source>
        <translation>还没有配置。请添加配置，或导入同事导出的配置。</translation>
    </message>
    <message>
        <source>%1 is locked: your administrator gives it to everyone on this machine. Duplicate it to have one of your own.</source>
        <translation>%1 已锁定：它由系统管理员提供给本机所有用户。如需自己的配置，请创建副本。</translation>
    </message>
</context>
<context>
    <name>callscope::ProfileTransfer</name>
    <message>
        <source>Import profiles</source>
        <translation>导入配置</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>配置 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>导出配置</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
</context>
<context>
    <name>callscope::ProfilesPage</name>
    <message>
        <source>Profiles</source>
        <translation>配置</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Edit this profile…</source>
        <translation>编辑当前配置(&amp;E)…</translation>
    </message>
    <message>
        <source>Profiles to come begin with</source>
        <translation>新配置的默认值</translation>
    </message>
    <message>
        <source>&amp;Time-out:</source>
        <translation>超时(&amp;T)：</translation>
    </message>
    <message>
        <source>Profiles that are there</source>
        <translation>现有配置</translation>
    </message>
    <message>
        <source>Each has a time-out and a proxy of its own, and stays as it is. A proxy&apos;s user and password are entered there, too.</source>
        <translation>每个配置都有各自的超时和代理，保持不变。代理的用户名和密码也在其中填写。</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host.</source>
        <translation>请填写代理主机。</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>代理(&amp;X)：</translation>
    </message>
</context>
<context>
    <name>callscope::ProxyFields</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>No user</source>
        <translation>无用户名</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>代理主机</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>代理端口</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>代理用户名</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>代理(&amp;X)</translation>
    </message>
</context>
<context>
    <name>callscope::RetentionChooser</name>
    <message>
        <source>A&amp;pply</source>
        <translation>应用(&amp;P)</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Remove %1 now? That is every call in the archive, pinned ones too.</source>
        <translation>立即删除 %1？这是存档中的所有通话，包括已置顶的通话。</translation>
    </message>
    <message>
        <source>Remove %1 now? The last look-up was more than %2 ago. Pinned calls stay.</source>
        <translation>立即删除 %1？其最后一次查询已超过 %2。已置顶的通话会保留。</translation>
    </message>
    <message>
        <source>Their notes and tags go with them; it cannot be undone. Back up first what you may still need.</source>
        <translation>备注和标签将一并删除，且无法撤销。如有仍需使用的内容，请先备份。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Calls are kept for ever.</source>
        <translation>通话将永久保存。</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>已删除：%1。</translation>
    </message>
    <message>
        <source>From the next start of the program on, nothing is kept.</source>
        <translation>从下次启动程序起，不再保存任何内容。</translation>
    </message>
</context>
<context>
    <name>callscope::RetentionField</name>
    <message>
        <source>Keep calls for e&amp;ver</source>
        <translation>永久保存通话(&amp;V)</translation>
    </message>
    <message>
        <source>Keep calls for</source>
        <translation>保存通话</translation>
    </message>
    <message>
        <source>Keep &amp;nothing: calls are gone when the program ends</source>
        <translation>不保存：程序退出后通话即清除(&amp;N)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>days after they were looked up last</source>
        <translation>天（从最后一次查询算起）</translation>
    </message>
    <message>
        <source>day after they were looked up last</source>
        <translation>天（从最后一次查询算起）</translation>
    </message>
</context>
<context>
    <name>callscope::SaveFilterDialog</name>
    <message>
        <source>Save the filter</source>
        <translation>保存筛选条件</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>This replaces the saved filter of the same name.</source>
        <translation>将替换已保存的同名筛选条件。</translation>
    </message>
</context>
<context>
    <name>callscope::SavedFiltersButton</name>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选条件</translation>
    </message>
    <message>
        <source>Not answered, last 7 days</source>
        <translation>最近 7 天未接听</translation>
    </message>
    <message>
        <source>Rang over 30 s</source>
        <translation>响铃超过 30 秒</translation>
    </message>
    <message>
        <source>Serious findings</source>
        <translation>有严重待核查项</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>保存此筛选条件(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Rename or remove…</source>
        <translation>重命名或删除(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>callscope::SavedStrip</name>
    <message>
        <source>&amp;Why?</source>
        <translation>为什么？(&amp;W)</translation>
    </message>
    <message>
        <source>Re-fetch</source>
        <translation>重新查询</translation>
    </message>
    <message>
        <source>Ask the service again (F5)</source>
        <translation>再次向服务端查询 (F5)</translation>
    </message>
    <message>
        <source>Read from the file %1; not looked up.</source>
        <translation>读取自文件 %1；未经查询。</translation>
    </message>
    <message>
        <source>The record changed since %1 (%2): %3</source>
        <translation>%1（%2）之后记录有变化：%3</translation>
    </message>
    <message>
        <source>Saved copy from %1 (%2)</source>
        <translation>%1保存的副本（%2）</translation>
    </message>
    <message>
        <source>Saved copy from %1 (%2). %3</source>
        <comment>and why it is shown</comment>
        <translation>%1保存的副本（%2）。%3</translation>
    </message>
</context>
<context>
    <name>callscope::ShortcutSheet</name>
    <message>
        <source>No shortcut fits.</source>
        <translation>没有匹配的快捷键。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search for a key or what it does</source>
        <translation>搜索按键或功能</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>全部复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>callscope::StatusLine</name>
    <message>
        <source>Copy the RequestId</source>
        <translation>复制 RequestId</translation>
    </message>
    <message>
        <source>Names masked</source>
        <translation>名称已脱敏</translation>
    </message>
    <message>
        <source>User ids, rooms and notes are shown and leave as pseudonyms. Click to show them (Ctrl+M).</source>
        <translation>用户 ID、房间号和备注以化名显示和导出。点击可显示原文 (Ctrl+M)。</translation>
    </message>
    <message>
        <source>RequestId %1</source>
        <translation>RequestId %1</translation>
    </message>
    <message>
        <source>Saved · fetched %1 from %2</source>
        <translation>存档 · 查询于 %1 · %2</translation>
    </message>
    <message>
        <source>Saved · failed at %1, asked %2</source>
        <translation>存档 · %1 查询失败 · %2</translation>
    </message>
    <message>
        <source>Live · fetched %1 from %2 in %3 ms</source>
        <translation>实时 · 查询于 %1 · %2 · %3 毫秒</translation>
    </message>
    <message>
        <source>Failed · asked %1 at %2, %3 ms</source>
        <translation>失败 · 查询于 %2 · %1 · %3 毫秒</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>No record yet; asking once more in %1 s. Esc cancels.</source>
        <translation>暂无记录；%1 秒后再查询一次。按 Esc 键取消。</translation>
    </message>
    <message>
        <source>Asking %1: %2 s. Esc cancels.</source>
        <translation>正在查询 %1：%2 秒。按 Esc 键取消。</translation>
    </message>
    <message>
        <source>Read from a file · not looked up</source>
        <translation>读取自文件 · 未经查询</translation>
    </message>
</context>
<context>
    <name>callscope::SuggestionEdit</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>callscope::TimeField</name>
    <message>
        <source>From</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>from – to</source>
        <translation>自定义日期</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>发起时间</translation>
    </message>
</context>
<context>
    <name>callscope::TimelineSwitch</name>
    <message>
        <source>Timeline scale</source>
        <translation>时间轴比例</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>自适应</translation>
    </message>
    <message>
        <source>Every phase readable (F)</source>
        <translation>各阶段均清晰可读 (F)</translation>
    </message>
    <message>
        <source>To scale</source>
        <translation>按比例</translation>
    </message>
    <message>
        <source>Lengths in proportion to time (S)</source>
        <translation>长度与时间成比例 (S)</translation>
    </message>
</context>
<context>
    <name>callscope::TimelineWidget</name>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
</context>
<context>
    <name>callscope::TimesPage</name>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Second time zone</source>
        <translation>第二时区</translation>
    </message>
    <message>
        <source>This computer&apos;s zone:</source>
        <translation>本机时区：</translation>
    </message>
    <message>
        <source>&amp;Second zone:</source>
        <translation>第二时区(&amp;S)：</translation>
    </message>
    <message>
        <source>Every time is given in both: in the window, in copies and on paper. Choose UTC, or the zone your customers live in.</source>
        <translation>窗口、复制内容和打印件中的时间均以两个时区给出。请选择 UTC 或客户所在的时区。</translation>
    </message>
    <message>
        <source>There is no time zone named “%1”. It is still %2.</source>
        <translation>没有名为“%1”的时区。仍为 %2。</translation>
    </message>
    <message>
        <source>At present: %1</source>
        <translation>当前：%1</translation>
    </message>
</context>
<context>
    <name>callscope::TopBar</name>
    <message>
        <source>this machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy for ticket</source>
        <translation>复制为工单格式</translation>
    </message>
    <message>
        <source>Look-up bar</source>
        <translation>查询栏</translation>
    </message>
    <message>
        <source>Look up the Call ID (Enter)</source>
        <translation>查询通话 ID (Enter)</translation>
    </message>
    <message>
        <source>Stop the look-up (Esc)</source>
        <translation>停止查询 (Esc)</translation>
    </message>
    <message>
        <source>Copy for &amp;ticket</source>
        <translation>复制为工单格式(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the &amp;Call ID</source>
        <translation>复制通话 ID(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the &amp;RequestId</source>
        <translation>复制 RequestId(&amp;R)</translation>
    </message>
    <message>
        <source>Copy as text, HTML table and Markdown at once (Ctrl+Shift+C)</source>
        <translation>同时复制为文本、HTML 表格和 Markdown (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>无配置</translation>
    </message>
    <message>
        <source>%1: SDKAppID %2, asking as %3</source>
        <translation>%1：SDKAppID %2，以 %3 的身份查询</translation>
    </message>
    <message>
        <source>%1 (locked)</source>
        <translation>%1（已锁定）</translation>
    </message>
    <message>
        <source>&amp;Add a profile…</source>
        <translation>添加配置(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit this profile…</source>
        <translation>编辑当前配置(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>管理配置(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>callscope::ZoneField</name>
    <message>
        <source>Time zones</source>
        <translation>时区</translation>
    </message>
</context>
</TS>

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
    <name>Changes</name>
    <message>
        <source>absent</source>
        <comment>a field that is not in the record</comment>
        <translation>无</translation>
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
        <translation>发现的疑点，例如 finding:interrupted</translation>
    </message>
    <message>
        <source>how bad a finding is, such as severity:serious</source>
        <translation>疑点的严重程度，例如 severity:serious</translation>
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
        <source>1 thing to check</source>
        <translation>1 项待核查</translation>
    </message>
    <message>
        <source>%1 things to check</source>
        <translation>%1 项待核查</translation>
    </message>
    <message>
        <source>%1, %2 serious</source>
        <translation>%1，其中 %2 项严重</translation>
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
    <name>Masking</name>
    <message>
        <source>Withheld while names are masked: this is no JSON, so it is not known where names stand in it.</source>
        <translation>脱敏期间不显示：内容不是 JSON，无法判断其中哪些是名称。</translation>
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
        <source>The key store failed: %1</source>
        <translation>密钥库出错：%1</translation>
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
</TS>

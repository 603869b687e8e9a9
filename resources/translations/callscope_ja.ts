<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>Age</name>
    <message>
        <source>a time ahead of this computer&apos;s clock</source>
        <translation>このコンピューターの時計より先の時刻</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 minute ago</source>
        <translation>%1分前</translation>
    </message>
    <message>
        <source>%1 minutes ago</source>
        <translation>%1分前</translation>
    </message>
    <message>
        <source>%1 hour ago</source>
        <translation>%1時間前</translation>
    </message>
    <message>
        <source>%1 hours ago</source>
        <translation>%1時間前</translation>
    </message>
    <message>
        <source>%1 day ago</source>
        <translation>%1日前</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1日前</translation>
    </message>
    <message>
        <source>%1 month ago</source>
        <translation>%1か月前</translation>
    </message>
    <message>
        <source>%1 months ago</source>
        <translation>%1か月前</translation>
    </message>
    <message>
        <source>%1 year ago</source>
        <translation>%1年前</translation>
    </message>
    <message>
        <source>%1 years ago</source>
        <translation>%1年前</translation>
    </message>
</context>
<context>
    <name>Archives</name>
    <message>
        <source>The archive was written by a newer Callscope. It was not touched. Update this program to read it.</source>
        <translation>このアーカイブは新しいバージョンのCallscopeで書かれたもので、変更は加えていません。読み取るには、このプログラムを更新してください。</translation>
    </message>
    <message>
        <source>This file is damaged, or no archive of Callscope. It was not touched. Choose another file; if it is your own archive, move it away so that a new one can begin, and restore a backup.</source>
        <translation>このファイルは壊れているか、Callscopeのアーカイブではありません。変更は加えていません。別のファイルを選んでください。ご自身のアーカイブの場合は、新しいアーカイブを始められるように移動してから、バックアップを復元してください。</translation>
    </message>
    <message>
        <source>The archive&apos;s file was damaged, or no archive. Nothing of it is lost: it is kept as %1, and a new archive was begun. If you have a backup, restore it.</source>
        <translation>アーカイブのファイルが壊れていたか、アーカイブではありませんでした。内容は失われていません。%1として残し、新しいアーカイブを始めました。バックアップがあれば復元してください。</translation>
    </message>
    <message>
        <source>The archive cannot be opened. It stays as it is. Check whether your account may read the file and its folder, then try again.</source>
        <translation>アーカイブを開けません。内容はそのままです。お使いのアカウントでファイルとフォルダーを読み取れるか確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The archive cannot be written. What was kept stays readable, but nothing new is kept. Check whether the disk or folder is write-protected.</source>
        <translation>アーカイブに書き込めません。保存済みの内容は読めますが、新しい内容は保存されません。ディスクまたはフォルダーが書き込み禁止でないか確認してください。</translation>
    </message>
    <message>
        <source>The disk is full. What was kept before is safe, but this was not kept. Make room on the disk, then try again.</source>
        <translation>ディスクがいっぱいです。これまでの内容は無事ですが、今回の内容は保存されませんでした。ディスクの空きを増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The disk failed. What was kept before was not changed. Back up the archive to another disk, and have this one checked.</source>
        <translation>ディスクでエラーが発生しました。これまでの内容は変わっていません。アーカイブを別のディスクにバックアップし、このディスクを点検してください。</translation>
    </message>
    <message>
        <source>Another Callscope was using the archive for too long. Nothing was changed. Try again in a moment.</source>
        <translation>別のCallscopeがアーカイブを長く使用していました。何も変更していません。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>This call is not in the archive: it was never looked up, or it was forgotten. Look it up to keep it.</source>
        <translation>この通話はアーカイブにありません。まだ照会していないか、消去されています。照会すると保存されます。</translation>
    </message>
    <message>
        <source>The archive could not do this. What was kept before was not changed. Try again; if it goes on, check the archive under Tools ▸ Archive….</source>
        <translation>アーカイブでこの操作を実行できませんでした。これまでの内容は変わっていません。もう一度お試しください。続く場合は「ツール ▸ アーカイブ…」でアーカイブを検査してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: the database&apos;s words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 call</source>
        <translation>通話%1件</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>通話%1件</translation>
    </message>
    <message>
        <source>%1 look-up</source>
        <translation>照会%1回</translation>
    </message>
    <message>
        <source>%1 look-ups</source>
        <translation>照会%1回</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>Unknown option %1. A Call ID that starts with a dash goes behind --.</source>
        <translation>不明なオプション%1です。ダッシュで始まる通話IDは--の後に書いてください。</translation>
    </message>
    <message>
        <source>Unknown option --%1.</source>
        <translation>不明なオプション--%1です。</translation>
    </message>
    <message>
        <source>Option --%1 is given twice.</source>
        <translation>オプション--%1が2回指定されています。</translation>
    </message>
    <message>
        <source>Option --%1 takes no value.</source>
        <translation>オプション--%1に値は指定できません。</translation>
    </message>
    <message>
        <source>Option --%1 needs a value.</source>
        <translation>オプション--%1には値が必要です。</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>absent</source>
        <comment>a field that is not in the record</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>kept at the top</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>a record was seen</source>
        <translation>記録あり</translation>
    </message>
    <message>
        <source>no record was ever seen</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>メモあり</translation>
    </message>
    <message>
        <source>with a tag</source>
        <translation>タグあり</translation>
    </message>
</context>
<context>
    <name>ClearText</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>The service found a parameter invalid</source>
        <translation>サービスがパラメータを無効と判断しました</translation>
    </message>
    <message>
        <source>The service could not read the request&apos;s address</source>
        <translation>サービスがリクエストのURLを解析できませんでした</translation>
    </message>
    <message>
        <source>The service could not read the request&apos;s body as JSON</source>
        <translation>サービスがリクエスト本文をJSONとして解析できませんでした</translation>
    </message>
    <message>
        <source>The request named a resource the service does not have</source>
        <translation>リクエストしたリソースはサービスに存在しません</translation>
    </message>
    <message>
        <source>An account in the request was not a text</source>
        <translation>リクエスト内のアカウントが文字列ではありません</translation>
    </message>
    <message>
        <source>SDKAppID, administrator, UserSig or content type is wrong</source>
        <translation>SDKAppID、管理者、UserSig、リクエスト形式のいずれかが正しくありません</translation>
    </message>
    <message>
        <source>The request has illegal parameters</source>
        <translation>リクエストのパラメータが不正です</translation>
    </message>
    <message>
        <source>The request carries no SDKAppID</source>
        <translation>リクエストにSDKAppIDがありません</translation>
    </message>
    <message>
        <source>The SDKAppID is invalid</source>
        <translation>SDKAppIDが無効です</translation>
    </message>
    <message>
        <source>The account or its signature did not pass the check</source>
        <translation>アカウントまたは署名の検証に失敗しました</translation>
    </message>
    <message>
        <source>The account that asked is not an App administrator</source>
        <translation>リクエストしたアカウントはApp管理者ではありません</translation>
    </message>
    <message>
        <source>Only an App administrator may ask this</source>
        <translation>このリクエストはApp管理者のみ実行できます</translation>
    </message>
    <message>
        <source>The UserSig has expired</source>
        <translation>UserSigの有効期限が切れています</translation>
    </message>
    <message>
        <source>The UserSig is empty</source>
        <translation>UserSigが空です</translation>
    </message>
    <message>
        <source>The UserSig is illegal or cut off</source>
        <translation>UserSigが不正か、途中で切れています</translation>
    </message>
    <message>
        <source>The UserSig was signed with another application&apos;s key</source>
        <translation>UserSigが別のアプリケーションのシークレットキーで署名されています</translation>
    </message>
    <message>
        <source>The UserSig belongs to another administrator</source>
        <translation>UserSigが別の管理者のものです</translation>
    </message>
    <message>
        <source>The UserSig belongs to another SDKAppID</source>
        <translation>UserSigが別のSDKAppIDのものです</translation>
    </message>
    <message>
        <source>The application has no way to verify signatures</source>
        <translation>アプリケーションに署名の検証方法が設定されていません</translation>
    </message>
    <message>
        <source>This data centre does not know the key or the SDKAppID</source>
        <translation>このデータセンターには該当するキーまたはSDKAppIDがありません</translation>
    </message>
    <message>
        <source>Locked for a minute after too many failed signature checks</source>
        <translation>署名の検証に何度も失敗したため、1分間ロックされています</translation>
    </message>
    <message>
        <source>The UserSig is no longer valid</source>
        <translation>UserSigは無効になりました</translation>
    </message>
    <message>
        <source>The application or the request is disabled</source>
        <translation>アプリケーションまたはリクエストが無効化されています</translation>
    </message>
    <message>
        <source>The package has expired, or the account is in arrears</source>
        <translation>パッケージの期限切れ、またはアカウントの料金未払いです</translation>
    </message>
    <message>
        <source>This machine&apos;s IP address is not on the allow-list</source>
        <translation>このコンピューターのIPアドレスが許可リストにありません</translation>
    </message>
    <message>
        <source>The application lives in another data centre</source>
        <translation>アプリケーションは別のデータセンターにあります</translation>
    </message>
    <message>
        <source>The application&apos;s product does not match this request</source>
        <translation>アプリケーションの製品がこのリクエストに対応していません</translation>
    </message>
    <message>
        <source>The trial quota of 24 hours is used up</source>
        <translation>24時間の体験枠を使い切りました</translation>
    </message>
    <message>
        <source>The account is on a blocklist</source>
        <translation>アカウントがブロックリストに入っています</translation>
    </message>
    <message>
        <source>The account is not imported</source>
        <translation>アカウントがインポートされていません</translation>
    </message>
    <message>
        <source>The application has reached its limit of accounts</source>
        <translation>アプリケーションのアカウント数が上限に達しました</translation>
    </message>
    <message>
        <source>More active users than the free quota</source>
        <translation>アクティブユーザー数が無料枠を超えています</translation>
    </message>
    <message>
        <source>The feature is not enabled for this application</source>
        <translation>このアプリケーションではこの機能が有効になっていません</translation>
    </message>
    <message>
        <source>The service is deactivated (expired or in arrears)</source>
        <translation>サービスが停止しています（期限切れまたは料金未払い）</translation>
    </message>
    <message>
        <source>The application needs a package for this</source>
        <translation>この操作にはパッケージの購入が必要です</translation>
    </message>
    <message>
        <source>The client says: the Call package is not bought</source>
        <translation>クライアントの報告：通話パッケージが購入されていません</translation>
    </message>
    <message>
        <source>The client says: the package does not support this feature</source>
        <translation>クライアントの報告：このパッケージは機能に対応していません</translation>
    </message>
    <message>
        <source>The client says: its SDK is too old</source>
        <translation>クライアントの報告：SDKのバージョンが古すぎます</translation>
    </message>
    <message>
        <source>There is no record of this call</source>
        <translation>この通話の記録はありません</translation>
    </message>
    <message>
        <source>The call does not exist or has ended</source>
        <translation>通話が存在しないか、すでに終了しています</translation>
    </message>
    <message>
        <source>The service had an internal error</source>
        <translation>サービスで内部エラーが発生しました</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>リクエストが多すぎます</translation>
    </message>
    <message>
        <source>The service timed out on its side</source>
        <translation>サービス側でタイムアウトしました</translation>
    </message>
    <message>
        <source>The service could not read its own answer</source>
        <translation>サービスが自身の応答を解析できませんでした</translation>
    </message>
    <message>
        <source>Check the Call ID.</source>
        <translation>通話IDを確認してください。</translation>
    </message>
    <message>
        <source>Check the profile&apos;s region or endpoint.</source>
        <translation>プロファイルのリージョンまたはエンドポイントを確認してください。</translation>
    </message>
    <message>
        <source>Check the profile&apos;s administrator and its signature.</source>
        <translation>プロファイルの管理者とその署名を確認してください。</translation>
    </message>
    <message>
        <source>Check the profile: SDKAppID, administrator and UserSig.</source>
        <translation>プロファイルのSDKAppID、管理者、UserSigを確認してください。</translation>
    </message>
    <message>
        <source>Use an App administrator of this application, such as administrator.</source>
        <translation>このアプリケーションのApp管理者（administratorなど）を使ってください。</translation>
    </message>
    <message>
        <source>Choose the region in which the application was created.</source>
        <translation>アプリケーションを作成したリージョンを選んでください。</translation>
    </message>
    <message>
        <source>Check that the SDKAppID is the one of the Call application.</source>
        <translation>SDKAppIDが通話用アプリケーションのものか確認してください。</translation>
    </message>
    <message>
        <source>Get a new UserSig, or keep the secret key in the profile and let the app sign.</source>
        <translation>新しいUserSigを取得するか、プロファイルにシークレットキーを保存して本アプリに署名させてください。</translation>
    </message>
    <message>
        <source>Paste a UserSig into the profile.</source>
        <translation>プロファイルにUserSigを貼り付けてください。</translation>
    </message>
    <message>
        <source>Paste the UserSig again, all of it.</source>
        <translation>UserSig全体をもう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>Use the secret key of this very SDKAppID.</source>
        <translation>このSDKAppIDのシークレットキーを使ってください。</translation>
    </message>
    <message>
        <source>Enter the administrator for whom the UserSig was made, or get one for this administrator.</source>
        <translation>UserSigを作成した管理者を入力するか、この管理者のUserSigを取得してください。</translation>
    </message>
    <message>
        <source>Enter the SDKAppID for which the UserSig was made, or get one for this SDKAppID.</source>
        <translation>UserSigを作成したSDKAppIDを入力するか、このSDKAppIDのUserSigを取得してください。</translation>
    </message>
    <message>
        <source>Check the profile&apos;s region and SDKAppID.</source>
        <translation>プロファイルのリージョンとSDKAppIDを確認してください。</translation>
    </message>
    <message>
        <source>Check the profile&apos;s fields and the Call ID.</source>
        <translation>プロファイルの各項目と通話IDを確認してください。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Wait a minute, correct the signature in the profile, then try again.</source>
        <translation>1分待ち、プロファイルの署名を直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This is a bug in this app: report it with the details below.</source>
        <translation>本アプリの不具合です。以下の詳細を添えて報告してください。</translation>
    </message>
    <message>
        <source>Contact Tencent support and give them the RequestId.</source>
        <translation>Tencentのサポートに連絡し、RequestIdを伝えてください。</translation>
    </message>
    <message>
        <source>Ask who pays for the application to renew the package or top up; it works again after about 5 minutes.</source>
        <translation>アプリケーションの支払い担当者に、パッケージの更新またはチャージを依頼してください。約5分後に再び使えるようになります。</translation>
    </message>
    <message>
        <source>Ask who manages the application&apos;s IP allow-list to add this machine.</source>
        <translation>アプリケーションのIP許可リストの管理者に、このコンピューターの追加を依頼してください。</translation>
    </message>
    <message>
        <source>Wait for the next day, or buy a package.</source>
        <translation>翌日まで待つか、パッケージを購入してください。</translation>
    </message>
    <message>
        <source>Have the account imported in the Chat console.</source>
        <translation>Chatコンソールでアカウントをインポートしてもらってください。</translation>
    </message>
    <message>
        <source>Have the application&apos;s package upgraded.</source>
        <translation>アプリケーションのパッケージをアップグレードしてもらってください。</translation>
    </message>
    <message>
        <source>Have the feature switched on in the console.</source>
        <translation>コンソールで機能を有効にしてもらってください。</translation>
    </message>
    <message>
        <source>Have the app updated to a newer TUICallKit.</source>
        <translation>クライアントアプリのTUICallKitを新しいバージョンに更新してもらってください。</translation>
    </message>
    <message>
        <source>The app does not repeat the request by itself.</source>
        <translation>本アプリは自動で再試行しません。</translation>
    </message>
    <message>
        <source>The app repeats the request once by itself.</source>
        <translation>本アプリは自動で1回再試行します。</translation>
    </message>
    <message>
        <source>The app asks once more after 5 s by itself.</source>
        <translation>本アプリは5秒後に自動で1回再試行します。</translation>
    </message>
    <message>
        <source>The app repeats the request up to twice by itself, with growing pauses.</source>
        <translation>本アプリは間隔を延ばしながら、自動で最大2回再試行します。</translation>
    </message>
    <message>
        <source>The app repeats the request once with a new signature if the profile has a secret key.</source>
        <translation>プロファイルにシークレットキーがあれば、本アプリは新しい署名で1回再試行します。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Option --profile needs a name.</source>
        <translation>オプション--profileには名前が必要です。</translation>
    </message>
    <message>
        <source>Unknown option %1.</source>
        <translation>不明なオプション%1です。</translation>
    </message>
    <message>
        <source>Usage: callscope [--demo] [--profile NAME] [--new-instance] [CALLID | FILE | callscope://call/CALLID[?profile=NAME]]…
</source>
        <translation>使い方：callscope [--demo] [--profile NAME] [--new-instance] [CALLID | FILE | callscope://call/CALLID[?profile=NAME]]…
</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>%1 – %2 ms</source>
        <translation>%1 – %2ミリ秒</translation>
    </message>
    <message>
        <source>%1, %2, certificate of %3 until %4</source>
        <translation>%1、%2、%3の証明書（有効期限%4）</translation>
    </message>
    <message>
        <source>within %1 s of the server&apos;s</source>
        <translation>サーバーとの差は%1秒以内</translation>
    </message>
    <message>
        <source>Signatures carry the time: set it right.</source>
        <translation>署名には時刻が含まれます。時計を合わせてください。</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1のアドレスは%2</translation>
    </message>
    <message>
        <source>%1 through the proxy %2</source>
        <translation>プロキシ%2経由で%1に接続</translation>
    </message>
    <message>
        <source>the secret is there and signs</source>
        <translation>認証情報があり、署名できます</translation>
    </message>
    <message>
        <source>HTTP %1, an answer of the service</source>
        <translation>HTTP %1、サービスからの応答</translation>
    </message>
    <message>
        <source>the service accepts it</source>
        <translation>サービスが受け付けました</translation>
    </message>
    <message>
        <source>may read call records</source>
        <translation>通話記録を読み取れます</translation>
    </message>
    <message>
        <source>Name resolution (DNS)</source>
        <translation>名前解決 (DNS)</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation>接続 (TCP)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>暗号化 (TLS)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Answer (HTTP)</source>
        <translation>応答 (HTTP)</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>plain HTTP to this machine</source>
        <translation>このコンピューターへの平文HTTP</translation>
    </message>
    <message>
        <source>Certificate of %1, issued by %2, valid until %3</source>
        <translation>%1の証明書、発行者%2、有効期限%3</translation>
    </message>
    <message>
        <source>%1: the test stops at “%2”.</source>
        <translation>%1：テストは「%2」で止まりました。</translation>
    </message>
    <message>
        <source>%1 can look up calls, but look at the clock.</source>
        <translation>%1は通話を照会できますが、時計を確認してください。</translation>
    </message>
    <message>
        <source>%1 can look up calls.</source>
        <translation>%1は通話を照会できます。</translation>
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
        <translation>標準出力に書き込めません：%1</translation>
    </message>
</context>
<context>
    <name>DemoCalls</name>
    <message>
        <source>The documented sample: a group call that rang for over an hour</source>
        <translation>ドキュメントのサンプル：1時間以上呼び出したグループ通話</translation>
    </message>
    <message>
        <source>A customer&apos;s video call to support</source>
        <translation>顧客からサポートへのビデオ通話</translation>
    </message>
    <message>
        <source>An audio call between two Chinese user ids</source>
        <translation>中国語のユーザーID同士の音声通話</translation>
    </message>
    <message>
        <source>A video call nobody answered, Japanese user ids</source>
        <translation>応答のなかったビデオ通話（日本語のユーザーID）</translation>
    </message>
    <message>
        <source>A call that was rejected</source>
        <translation>拒否された通話</translation>
    </message>
    <message>
        <source>A call to somebody who was busy</source>
        <translation>相手が話し中だった通話</translation>
    </message>
    <message>
        <source>A call the caller cancelled</source>
        <translation>発信者がキャンセルした通話</translation>
    </message>
    <message>
        <source>A team&apos;s daily video call</source>
        <translation>チームの毎日のビデオ通話</translation>
    </message>
    <message>
        <source>A call to somebody who was offline</source>
        <translation>相手がオフラインだった通話</translation>
    </message>
    <message>
        <source>A consultation that was interrupted</source>
        <translation>中断された相談の通話</translation>
    </message>
    <message>
        <source>A call that is still running</source>
        <translation>まだ続いている通話</translation>
    </message>
    <message>
        <source>A town hall with 500 members</source>
        <translation>500人が参加した全体集会</translation>
    </message>
    <message>
        <source>A user id sent as a number beyond 2^53</source>
        <translation>2^53を超える数値で届いたユーザーID</translation>
    </message>
    <message>
        <source>Accepted before it started</source>
        <translation>発信より前に応答</translation>
    </message>
    <message>
        <source>Ended before it started</source>
        <translation>発信より前に終了</translation>
    </message>
    <message>
        <source>Ended before it was accepted</source>
        <translation>応答より前に終了</translation>
    </message>
    <message>
        <source>Ended normally although nobody accepted</source>
        <translation>応答がないのに正常に終了</translation>
    </message>
    <message>
        <source>Rejected although somebody accepted</source>
        <translation>応答があるのに拒否</translation>
    </message>
    <message>
        <source>A call in the year 2099</source>
        <translation>2099年の通話</translation>
    </message>
    <message>
        <source>Times in milliseconds</source>
        <translation>ミリ秒単位の時刻</translation>
    </message>
    <message>
        <source>Answered with another call&apos;s id</source>
        <translation>別の通話のIDが返された応答</translation>
    </message>
    <message>
        <source>A conversation of two seconds</source>
        <translation>2秒間だけの通話</translation>
    </message>
    <message>
        <source>Given up after three seconds</source>
        <translation>3秒であきらめた発信</translation>
    </message>
    <message>
        <source>A one-to-one call with three callees</source>
        <translation>着信者が3人いる1対1通話</translation>
    </message>
    <message>
        <source>A group call with one callee</source>
        <translation>着信者が1人だけのグループ通話</translation>
    </message>
    <message>
        <source>A result nobody documented</source>
        <translation>ドキュメントにない結果</translation>
    </message>
    <message>
        <source>A callee listed twice</source>
        <translation>2回記載された着信者</translation>
    </message>
    <message>
        <source>A digit room with letters in its id</source>
        <translation>IDに文字を含む数値ルーム</translation>
    </message>
    <message>
        <source>A video call only the deprecated API knows</source>
        <translation>非推奨APIだけが知るビデオ通話</translation>
    </message>
    <message>
        <source>A group call only the deprecated API knows</source>
        <translation>非推奨APIだけが知るグループ通話</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a part of a duration, and the next: 1 h 16 min</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 hour</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 minute</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 second</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a part of a duration, and the next: 1 hour, 16 minutes</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Their words: %1</source>
        <translation>サービスの原文：%1</translation>
    </message>
    <message>
        <source>RequestId: %1</source>
        <translation>RequestId：%1</translation>
    </message>
    <message>
        <source>Call ID: %1</source>
        <translation>通話ID：%1</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>照会先・時刻：%1</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>The secret key of this profile is a PEM key</source>
        <translation>このプロファイルのシークレットキーはPEM形式です</translation>
    </message>
    <message>
        <source>The console&apos;s SecretKey is a line of 64 hexadecimal digits.</source>
        <translation>コンソールのSecretKeyは64桁の16進数1行です。</translation>
    </message>
    <message>
        <source>Enter the SecretKey of the console.</source>
        <translation>コンソールのSecretKeyを入力してください。</translation>
    </message>
    <message>
        <source>The secret key of this profile is not a SecretKey</source>
        <translation>このプロファイルのシークレットキーはSecretKeyではありません</translation>
    </message>
    <message>
        <source>A SecretKey has 64 hexadecimal digits.</source>
        <translation>SecretKeyは64桁の16進数です。</translation>
    </message>
    <message>
        <source>Enter the SecretKey of the console again, all of it.</source>
        <translation>コンソールのSecretKey全体をもう一度入力してください。</translation>
    </message>
    <message>
        <source>The UserSig of this profile cannot be read</source>
        <translation>このプロファイルのUserSigを読み取れません</translation>
    </message>
    <message>
        <source>It is cut off or is something else.</source>
        <translation>途中で切れているか、UserSigではありません。</translation>
    </message>
    <message>
        <source>Paste the UserSig again, all of it.</source>
        <translation>UserSig全体をもう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>The service would refuse it (70013), so nothing was sent.</source>
        <translation>サービスに拒否される (70013) ため、送信していません。</translation>
    </message>
    <message>
        <source>The service would refuse it (70014), so nothing was sent.</source>
        <translation>サービスに拒否される (70014) ため、送信していません。</translation>
    </message>
    <message>
        <source>The system&apos;s key store cannot be reached</source>
        <translation>システムのキーストアに接続できません</translation>
    </message>
    <message>
        <source>This session has none, or it is not running.</source>
        <translation>このセッションにキーストアがないか、動作していません。</translation>
    </message>
    <message>
        <source>Enter the secret for this session only. In the terminal, set CALLSCOPE_SECRET_KEY or CALLSCOPE_USERSIG.</source>
        <translation>このセッション限りの認証情報を入力してください。ターミナルではCALLSCOPE_SECRET_KEYまたはCALLSCOPE_USERSIGを設定してください。</translation>
    </message>
    <message>
        <source>The system&apos;s key store is locked</source>
        <translation>システムのキーストアがロックされています</translation>
    </message>
    <message>
        <source>The secret may well be there; it cannot be read until the key store is unlocked.</source>
        <translation>認証情報は保存されている可能性がありますが、キーストアのロックを解除するまで読み取れません。</translation>
    </message>
    <message>
        <source>Unlock the key store, then try again.</source>
        <translation>キーストアのロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Or enter the secret for this session only. In the terminal, set CALLSCOPE_SECRET_KEY or CALLSCOPE_USERSIG.</source>
        <translation>または、このセッション限りの認証情報を入力してください。ターミナルではCALLSCOPE_SECRET_KEYまたはCALLSCOPE_USERSIGを設定してください。</translation>
    </message>
    <message>
        <source>The system&apos;s key store did not answer in time</source>
        <translation>システムのキーストアが時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>It may be asking for its password in another window.</source>
        <translation>別のウィンドウでパスワードを求めている可能性があります。</translation>
    </message>
    <message>
        <source>Answer its question, then try again.</source>
        <translation>その確認に答えてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The system&apos;s key store refused to give the secret</source>
        <translation>システムのキーストアが認証情報の提供を拒否しました</translation>
    </message>
    <message>
        <source>Allow access, or enter the secret for this session only.</source>
        <translation>アクセスを許可するか、このセッション限りの認証情報を入力してください。</translation>
    </message>
    <message>
        <source>There is no secret key and no UserSig for this profile</source>
        <translation>このプロファイルにはシークレットキーもUserSigもありません</translation>
    </message>
    <message>
        <source>Without one, no request can be signed.</source>
        <translation>どちらかがないと、リクエストに署名できません。</translation>
    </message>
    <message>
        <source>Enter the secret key or a UserSig. In the terminal, set CALLSCOPE_SECRET_KEY or CALLSCOPE_USERSIG.</source>
        <translation>シークレットキーまたはUserSigを入力してください。ターミナルではCALLSCOPE_SECRET_KEYまたはCALLSCOPE_USERSIGを設定してください。</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network connection, then try again.</source>
        <translation>このコンピューターのネットワーク接続を確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the profile&apos;s region or endpoint.</source>
        <translation>プロファイルのリージョンまたはエンドポイントを確認してください。</translation>
    </message>
    <message>
        <source>The host&apos;s name could not be resolved (DNS)</source>
        <translation>ホスト名を解決できません (DNS)</translation>
    </message>
    <message>
        <source>This machine may be offline, or the endpoint may be misspelt.</source>
        <translation>このコンピューターがオフラインか、エンドポイントのつづりが違う可能性があります。</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>接続が拒否されました</translation>
    </message>
    <message>
        <source>Nothing answers there, or a firewall refuses.</source>
        <translation>その先で何も応答していないか、ファイアウォールに拒否されています。</translation>
    </message>
    <message>
        <source>The connection broke off before the answer was complete</source>
        <translation>応答を受信し終える前に接続が切れました</translation>
    </message>
    <message>
        <source>What had arrived is kept in the Response tab.</source>
        <translation>受信済みの部分は「レスポンス」タブに残っています。</translation>
    </message>
    <message>
        <source>The network cannot be reached</source>
        <translation>ネットワークに接続できません</translation>
    </message>
    <message>
        <source>This machine may be offline.</source>
        <translation>このコンピューターがオフラインの可能性があります。</translation>
    </message>
    <message>
        <source>The network failed</source>
        <translation>ネットワークエラーが発生しました</translation>
    </message>
    <message>
        <source>If your company inspects TLS, name its CA file in the profile.</source>
        <translation>会社でTLS通信を検査している場合は、そのCAファイルをプロファイルに指定してください。</translation>
    </message>
    <message>
        <source>TLS: the server&apos;s certificate is not trusted</source>
        <translation>TLS：サーバーの証明書が信頼されていません</translation>
    </message>
    <message>
        <source>Its issuer is unknown here. Nothing was sent, so the signature is safe.</source>
        <translation>発行者がこのコンピューターでは不明です。何も送信していないため、署名は安全です。</translation>
    </message>
    <message>
        <source>TLS: the server&apos;s certificate is expired or not yet valid</source>
        <translation>TLS：サーバーの証明書が期限切れか、まだ有効ではありません</translation>
    </message>
    <message>
        <source>This machine&apos;s clock may be wrong, or the server&apos;s certificate was not renewed.</source>
        <translation>このコンピューターの時計がずれているか、サーバーの証明書が更新されていない可能性があります。</translation>
    </message>
    <message>
        <source>Check this machine&apos;s date and time, then try again.</source>
        <translation>このコンピューターの日付と時刻を確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>TLS: the certificate belongs to another host name</source>
        <translation>TLS：証明書が別のホスト名のものです</translation>
    </message>
    <message>
        <source>The endpoint may be wrong, or something stands between.</source>
        <translation>エンドポイントが違うか、途中に別の機器がある可能性があります。</translation>
    </message>
    <message>
        <source>Check the profile&apos;s endpoint.</source>
        <translation>プロファイルのエンドポイントを確認してください。</translation>
    </message>
    <message>
        <source>TLS: the server speaks no version of TLS that is safe</source>
        <translation>TLS：サーバーが安全なバージョンのTLSに対応していません</translation>
    </message>
    <message>
        <source>Callscope asks for TLS 1.2 or 1.3. The server, or a box between, is too old.</source>
        <translation>CallscopeにはTLS 1.2または1.3が必要です。サーバー、または途中の機器が古すぎます。</translation>
    </message>
    <message>
        <source>Check the profile&apos;s endpoint and proxy.</source>
        <translation>プロファイルのエンドポイントとプロキシを確認してください。</translation>
    </message>
    <message>
        <source>Ask who runs the server or the network to allow TLS 1.2.</source>
        <translation>サーバーまたはネットワークの管理者に、TLS 1.2の許可を依頼してください。</translation>
    </message>
    <message>
        <source>The profile&apos;s CA file cannot be read</source>
        <translation>プロファイルのCAファイルを読み取れません</translation>
    </message>
    <message>
        <source>It is missing or holds no PEM certificate.</source>
        <translation>ファイルがないか、PEM証明書が含まれていません。</translation>
    </message>
    <message>
        <source>Choose another CA file.</source>
        <translation>別のCAファイルを選んでください。</translation>
    </message>
    <message>
        <source>TLS: no secure connection could be made</source>
        <translation>TLS：安全な接続を確立できませんでした</translation>
    </message>
    <message>
        <source>Server and app could not agree, or something stands between.</source>
        <translation>サーバーと本アプリの条件が合わないか、途中に別の機器があります。</translation>
    </message>
    <message>
        <source>Check the proxy in the profile or in the system&apos;s settings.</source>
        <translation>プロファイルまたはシステム設定のプロキシを確認してください。</translation>
    </message>
    <message>
        <source>The proxy refused the connection</source>
        <translation>プロキシが接続を拒否しました</translation>
    </message>
    <message>
        <source>The proxy&apos;s name could not be resolved (DNS)</source>
        <translation>プロキシの名前を解決できません (DNS)</translation>
    </message>
    <message>
        <source>The proxy requires a user name and a password</source>
        <translation>プロキシにユーザー名とパスワードが必要です</translation>
    </message>
    <message>
        <source>It was given none, or did not accept them.</source>
        <translation>指定されていないか、受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s user name and password in the profile.</source>
        <translation>プロファイルにプロキシのユーザー名とパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The proxy did not answer in time</source>
        <translation>プロキシが時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>The proxy failed</source>
        <translation>プロキシでエラーが発生しました</translation>
    </message>
    <message>
        <source>A proxy or a login page may have answered instead of the service.</source>
        <translation>サービスの代わりに、プロキシまたはログインページが応答した可能性があります。</translation>
    </message>
    <message>
        <source>Look at the bytes as received, in the window&apos;s Response tab.</source>
        <translation>受信したままのバイト列を、ウィンドウの「レスポンス」タブで確認してください。</translation>
    </message>
    <message>
        <source>The answer is not UTF-8 text</source>
        <translation>応答がUTF-8のテキストではありません</translation>
    </message>
    <message>
        <source>The answer is nested too deeply to be a call record</source>
        <translation>応答の入れ子が深すぎ、通話記録ではありません</translation>
    </message>
    <message>
        <source>The answer is larger than 8 MiB</source>
        <translation>応答が8 MiBを超えています</translation>
    </message>
    <message>
        <source>No call record is that large; reading was stopped.</source>
        <translation>これほど大きい通話記録はないため、読み取りを中止しました。</translation>
    </message>
    <message>
        <source>The answer ends in the middle</source>
        <translation>応答が途中で終わっています</translation>
    </message>
    <message>
        <source>It was cut off before it was sent, or on its way.</source>
        <translation>送信前、または途中で切れました。</translation>
    </message>
    <message>
        <source>The answer is JSON, but not an object</source>
        <translation>応答はJSONですが、オブジェクトではありません</translation>
    </message>
    <message>
        <source>The answer has no ErrorCode that can be read</source>
        <translation>応答に読み取れるErrorCodeがありません</translation>
    </message>
    <message>
        <source>The answer says success but holds no call record</source>
        <translation>応答は成功ですが、通話記録が含まれていません</translation>
    </message>
    <message>
        <source>The answer is not JSON</source>
        <translation>応答がJSONではありません</translation>
    </message>
    <message>
        <source>The server wants to redirect the request (HTTP %1)</source>
        <translation>サーバーがリダイレクトを要求しました (HTTP %1)</translation>
    </message>
    <message>
        <source>Redirects are not followed, because the signature would go along. A proxy or login page may have answered.</source>
        <translation>署名も渡ってしまうため、リダイレクトには従いません。プロキシまたはログインページが応答した可能性があります。</translation>
    </message>
    <message>
        <source>The server or a gateway answered HTTP %1</source>
        <translation>サーバーまたはゲートウェイがHTTP %1を返しました</translation>
    </message>
    <message>
        <source>The call-record service itself was not reached.</source>
        <translation>通話記録サービスには到達していません。</translation>
    </message>
    <message>
        <source>The service answered with an error unknown to this app (%1)</source>
        <translation>サービスが本アプリの知らないエラーを返しました (%1)</translation>
    </message>
    <message>
        <source>Ask Tencent support and give them the code and the RequestId.</source>
        <translation>Tencentのサポートに問い合わせ、エラーコードとRequestIdを伝えてください。</translation>
    </message>
    <message>
        <source>What may be the cause, best guess first:</source>
        <translation>考えられる原因（可能性の高い順）：</translation>
    </message>
    <message>
        <source>SDKAppIDs like this one usually belong to %1.</source>
        <translation>このようなSDKAppIDは通常、%1のものです。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time right, then try again.</source>
        <translation>このコンピューターの日付と時刻を合わせてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No answer within %1 s</source>
        <translation>%1秒以内に応答がありません</translation>
    </message>
    <message>
        <source>The service or the network is slow or stuck.</source>
        <translation>サービスまたはネットワークが遅いか、止まっています。</translation>
    </message>
    <message>
        <source>If this happens often, raise the time-out in the profile.</source>
        <translation>頻繁に起きる場合は、プロファイルのタイムアウトを長くしてください。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>Certificate of %1, issued by %2, valid until %3</source>
        <translation>%1の証明書、発行者%2、有効期限%3</translation>
    </message>
    <message>
        <source>ErrorCode %1 (deprecated API)</source>
        <translation>ErrorCode %1（非推奨API）</translation>
    </message>
</context>
<context>
    <name>Exchanges</name>
    <message>
        <source>No answer.</source>
        <translation>応答がありません。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信していません。</translation>
    </message>
    <message>
        <source>Request %1 of %2</source>
        <translation>リクエスト %1/%2</translation>
    </message>
    <message>
        <source>Sent at %1, took %2 ms, received %3.</source>
        <translation>%1に送信、所要時間%2ミリ秒、%3を受信。</translation>
    </message>
    <message>
        <source>%1 byte</source>
        <translation>%1バイト</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1バイト</translation>
    </message>
    <message>
        <source>Read from the file %1; nothing was sent.</source>
        <translation>ファイル%1から読み取りました。何も送信していません。</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Source: trtc.io/document/%1</source>
        <translation>出典：trtc.io/document/%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典：%1</translation>
    </message>
    <message>
        <source>In the deprecated API (calls started with call() or groupCall()):</source>
        <translation>非推奨API（call()またはgroupCall()で発信された通話）の場合：</translation>
    </message>
    <message>
        <source>The code %1 is not documented. Give it to Tencent support together with the RequestId.</source>
        <translation>エラーコード%1はドキュメントにありません。RequestIdとともにTencentのサポートに伝えてください。</translation>
    </message>
    <message>
        <source>Usage: callscope-cli explain CODE [--language %1], where CODE is a whole number such as 101050.</source>
        <translation>使い方：callscope-cli explain CODE [--language %1]（CODEは101050のような整数）。</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>%1 is a folder. Choose a name for the file in it.</source>
        <translation>%1はフォルダーです。その中のファイル名を指定してください。</translation>
    </message>
    <message>
        <source>There is no folder %1. Nothing was saved.</source>
        <translation>フォルダー%1がありません。何も保存していません。</translation>
    </message>
    <message>
        <source>The disk has no room for %1. Nothing was saved.</source>
        <translation>ディスクに%1を保存する空きがありません。何も保存していません。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was saved.</source>
        <translation>%1に書き込めませんでした：%2。何も保存していません。</translation>
    </message>
    <message>
        <source>%1 is no file but a device. Nothing was saved.</source>
        <translation>%1はファイルではなくデバイスです。何も保存していません。</translation>
    </message>
</context>
<context>
    <name>ExportWork</name>
    <message>
        <source>%1 is there already. Choose another name, or another folder.</source>
        <translation>%1はすでにあります。別の名前か別のフォルダーを選んでください。</translation>
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
        <translation>ミリ秒で受信：%1</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>エポック秒 %1</translation>
    </message>
    <message>
        <source>Not looked up: the record was read from a file</source>
        <translation>照会なし：記録はファイルから読み取りました</translation>
    </message>
    <message>
        <source>in %1 ms</source>
        <translation>%1ミリ秒で取得</translation>
    </message>
    <message>
        <source>The call may still be running</source>
        <translation>まだ通話中の可能性があります</translation>
    </message>
    <message>
        <source>Nobody accepted the call</source>
        <translation>応答した参加者はいません</translation>
    </message>
    <message>
        <source>No room had been opened yet</source>
        <translation>ルームはまだ作成されていませんでした</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Unknown (%1)</source>
        <translation>不明 (%1)</translation>
    </message>
    <message>
        <source>A value the documentation does not name</source>
        <translation>ドキュメントにない値</translation>
    </message>
    <message>
        <source>Ended normally</source>
        <translation>正常終了</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>話し中</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Call ID</source>
        <translation>通話ID</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>通話結果</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>発信時刻</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>応答時刻</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了時刻</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>メディアタイプ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>通話タイプ</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>発信者</translation>
    </message>
    <message>
        <source>People</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルームID</translation>
    </message>
    <message>
        <source>Room type</source>
        <translation>ルームタイプ</translation>
    </message>
    <message>
        <source>RequestId</source>
        <translation>RequestId</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>照会時刻</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>照会元</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>ビデオ通話</translation>
    </message>
    <message>
        <source>Voice call</source>
        <translation>音声通話</translation>
    </message>
    <message>
        <source>Group call</source>
        <translation>グループ通話</translation>
    </message>
    <message>
        <source>One-to-one</source>
        <translation>1対1</translation>
    </message>
    <message>
        <source>One-to-one call</source>
        <translation>1対1通話</translation>
    </message>
    <message>
        <source>Someone accepted, and the call was ended as usual</source>
        <translation>応答があり、通常どおり終了しました</translation>
    </message>
    <message>
        <source>Cancelled while it was ringing</source>
        <translation>呼び出し中にキャンセルされました</translation>
    </message>
    <message>
        <source>Declined while it was ringing</source>
        <translation>呼び出し中に拒否されました</translation>
    </message>
    <message>
        <source>Nobody accepted in time</source>
        <translation>時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>The other side was in another call</source>
        <translation>相手は別の通話中でした</translation>
    </message>
    <message>
        <source>Broken off, by the network or an app that stopped</source>
        <translation>ネットワークまたはアプリの停止により切れました</translation>
    </message>
    <message>
        <source>The other side was not online</source>
        <translation>相手はオンラインではありませんでした</translation>
    </message>
    <message>
        <source>Room with a number as its id</source>
        <translation>数値のルームID</translation>
    </message>
    <message>
        <source>Room with a text as its id</source>
        <translation>文字列のルームID</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>シンガポール</translation>
    </message>
    <message>
        <source>Seoul</source>
        <translation>ソウル</translation>
    </message>
    <message>
        <source>Frankfurt</source>
        <translation>フランクフルト</translation>
    </message>
    <message>
        <source>Silicon Valley</source>
        <translation>シリコンバレー</translation>
    </message>
    <message>
        <source>Jakarta</source>
        <translation>ジャカルタ</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>東京</translation>
    </message>
    <message>
        <source>Mumbai</source>
        <translation>ムンバイ</translation>
    </message>
    <message>
        <source>Custom endpoint</source>
        <translation>カスタムエンドポイント</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>Not saved</source>
        <translation>保存できませんでした</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1に書き込めませんでした：%2</translation>
    </message>
    <message>
        <source>Save the response</source>
        <translation>レスポンスを保存</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>“%1” is not a number. Write how many, such as %2&gt;=5.</source>
        <translation>「%1」は数値ではありません。%2&gt;=5のように個数を書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not a length of time. Write seconds, or such as 1m30s, 1.5h or 2d.</source>
        <translation>「%1」は時間の長さではありません。秒数、または1m30s、1.5h、2dのように書いてください。</translation>
    </message>
    <message>
        <source>“%1” does not say how long back. Write such as 30m, 24h, 7d or 2w.</source>
        <translation>「%1」ではどこまでさかのぼるか分かりません。30m、24h、7d、2wのように書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write such as 2026-11-01, 2026-11, today, yesterday or 7d.</source>
        <translation>「%1」は日時ではありません。2026-11-01、2026-11、today、yesterday、7dのように書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write such as 2026-11-01, 2026-11, 2026-11-01T14:30, today or yesterday.</source>
        <translation>「%1」は日時ではありません。2026-11-01、2026-11、2026-11-01T14:30、today、yesterdayのように書いてください。</translation>
    </message>
    <message>
        <source>Nothing stands between the quotes.</source>
        <translation>引用符の中が空です。</translation>
    </message>
    <message>
        <source>Nothing stands behind “%1”. The value follows at once, without a space.</source>
        <translation>「%1」の後に何もありません。値は空白を入れずにすぐ後に書いてください。</translation>
    </message>
    <message>
        <source>Nothing stands in these parentheses.</source>
        <translation>このかっこの中が空です。</translation>
    </message>
    <message>
        <source>“%1” means “or”: something to find must stand before it and behind it.</source>
        <translation>「%1」は「または」の意味です。前後に検索語を書いてください。</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean %2? To find the text itself, put it in quotes.</source>
        <translation>「%1」というフィールドはありません。%2のことですか？文字列そのものを検索するには、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>“%1” cannot be compared: write %1:value. To find the text itself, put it in quotes.</source>
        <translation>「%1」は大小を比較できません。%1:値のように書いてください。文字列そのものを検索するには、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>“%1:” is one of %2, not “%3”.</source>
        <translation>「%1:」の値は「%3」ではなく、%2のいずれかです。</translation>
    </message>
    <message>
        <source>The quote that begins here does not end.</source>
        <translation>ここから始まる引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>このかっこは閉じられていません。</translation>
    </message>
    <message>
        <source>This parenthesis was never opened. To find it as text, put it in quotes.</source>
        <translation>このかっこに対応する開きかっこがありません。文字として検索するには、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>“-” means “not”: what is not wanted follows at once. To find it as text, put it in quotes.</source>
        <translation>「-」は「除く」の意味です。除きたいものをすぐ後に書いてください。文字として検索するには、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>This filter is too long, or asks for too much at once.</source>
        <translation>このフィルターは長すぎるか、条件が多すぎます。</translation>
    </message>
    <message>
        <source>started then or later, such as after:2026-11-01 or after:yesterday</source>
        <translation>その時点以降に発信（例：after:2026-11-01、after:yesterday）</translation>
    </message>
    <message>
        <source>started earlier, such as before:today or before:2026-11-01T14:30</source>
        <translation>その時点より前に発信（例：before:today、before:2026-11-01T14:30）</translation>
    </message>
    <message>
        <source>started on that day or in that month, such as on:yesterday or on:2026-11</source>
        <translation>その日またはその月に発信（例：on:yesterday、on:2026-11）</translation>
    </message>
    <message>
        <source>started no longer ago, such as last:24h or last:7d</source>
        <translation>最近この期間内に発信（例：last:24h、last:7d）</translation>
    </message>
    <message>
        <source>looked up then, such as seen:today or seen:7d</source>
        <translation>その時期に照会（例：seen:today、seen:7d）</translation>
    </message>
    <message>
        <source>who took part, or a piece of the user id</source>
        <translation>参加者のユーザーID、またはその一部</translation>
    </message>
    <message>
        <source>who called</source>
        <translation>発信者</translation>
    </message>
    <message>
        <source>who was called</source>
        <translation>着信者</translation>
    </message>
    <message>
        <source>the room&apos;s id, or a piece of it</source>
        <translation>ルームID、またはその一部</translation>
    </message>
    <message>
        <source>how it ended, such as result:Reject</source>
        <translation>通話結果（例：result:Reject）</translation>
    </message>
    <message>
        <source>between two or in a group, such as type:MultiCall</source>
        <translation>1対1かグループか（例：type:MultiCall）</translation>
    </message>
    <message>
        <source>with sound or picture, such as media:Video</source>
        <translation>音声かビデオか（例：media:Video）</translation>
    </message>
    <message>
        <source>the profile it was looked up with</source>
        <translation>照会に使ったプロファイル</translation>
    </message>
    <message>
        <source>the region it was looked up in, such as region:singapore</source>
        <translation>照会したリージョン（例：region:singapore）</translation>
    </message>
    <message>
        <source>one of its tags</source>
        <translation>タグのいずれか</translation>
    </message>
    <message>
        <source>its ticket number</source>
        <translation>チケット番号</translation>
    </message>
    <message>
        <source>what its note says</source>
        <translation>メモの内容</translation>
    </message>
    <message>
        <source>what was found odd about it, such as finding:interrupted</source>
        <translation>確認事項（例：finding:interrupted）</translation>
    </message>
    <message>
        <source>how bad a finding is, such as severity:serious</source>
        <translation>確認事項の重要度（例：severity:serious）</translation>
    </message>
    <message>
        <source>what state it is in, such as is:pinned or is:missing</source>
        <translation>状態（例：is:pinned、is:missing）</translation>
    </message>
    <message>
        <source>how long it rang, such as ring&gt;30</source>
        <translation>呼び出し時間（例：ring&gt;30）</translation>
    </message>
    <message>
        <source>how long was talked, such as talk&lt;15</source>
        <translation>通話時間（例：talk&lt;15）</translation>
    </message>
    <message>
        <source>how long it took in all, such as total&gt;1h</source>
        <translation>合計時間（例：total&gt;1h）</translation>
    </message>
    <message>
        <source>how many took part, such as people&gt;=5</source>
        <translation>参加人数（例：people&gt;=5）</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>Accepted %1 before it started: the times cannot be right</source>
        <translation>応答が発信より%1早くなっています。時刻が正しくありません</translation>
    </message>
    <message>
        <source>Ended %1 before it started: the times cannot be right</source>
        <translation>終了が発信より%1早くなっています。時刻が正しくありません</translation>
    </message>
    <message>
        <source>Ended %1 before it was accepted: the times cannot be right</source>
        <translation>終了が応答より%1早くなっています。時刻が正しくありません</translation>
    </message>
    <message>
        <source>Result NormalEnd, but no AcceptTime: nobody is recorded as having accepted</source>
        <translation>結果はNormalEndですが、AcceptTimeがありません。応答の記録がありません</translation>
    </message>
    <message>
        <source>Result %1, but there is an AcceptTime: the record contradicts itself</source>
        <translation>結果は%1ですが、AcceptTimeがあります。記録が矛盾しています</translation>
    </message>
    <message>
        <source>%1 lies %2 in the future (%3)</source>
        <translation>%1が現在より%2先です (%3)</translation>
    </message>
    <message>
        <source>%1 came in milliseconds (%2) and was read as such</source>
        <translation>%1がミリ秒単位 (%2) だったため、ミリ秒として読み取りました</translation>
    </message>
    <message>
        <source>The other side was offline (Offline)</source>
        <translation>相手がオフラインでした (Offline)</translation>
    </message>
    <message>
        <source>The call was broken off (Interrupt)</source>
        <translation>通話が中断しました (Interrupt)</translation>
    </message>
    <message>
        <source>The record names no Call ID, so it may belong to another call</source>
        <translation>記録に通話IDがないため、別の通話の可能性があります</translation>
    </message>
    <message>
        <source>The service answered with another call: %1</source>
        <translation>サービスが別の通話を返しました：%1</translation>
    </message>
    <message>
        <source>Rang %1; clients give up at %2</source>
        <translation>呼び出し%1（クライアントは%2でタイムアウト）</translation>
    </message>
    <message>
        <source>Talked %1, more than 24 h</source>
        <translation>通話時間%1（24時間を超過）</translation>
    </message>
    <message>
        <source>Talked only %1</source>
        <translation>通話時間がわずか%1</translation>
    </message>
    <message>
        <source>Counted as not answered after only %1</source>
        <translation>わずか%1で応答なしと記録されています</translation>
    </message>
    <message>
        <source>One-to-one call (SingleCall), but %1 other people are listed</source>
        <translation>1対1通話 (SingleCall) ですが、ほかの参加者が%1人記載されています</translation>
    </message>
    <message>
        <source>Group call (MultiCall), but other people listed: %1</source>
        <translation>グループ通話 (MultiCall) ですが、ほかの参加者は%1人だけです</translation>
    </message>
    <message>
        <source>%1 has a value the documentation does not name: %2</source>
        <translation>%1の値がドキュメントにありません：%2</translation>
    </message>
    <message>
        <source>The caller (%1) is listed among the callees; counted once</source>
        <translation>発信者 (%1) が着信者にも記載されています。1人として数えます</translation>
    </message>
    <message>
        <source>Callees listed more than once: %1 too many, such as %2</source>
        <translation>着信者の重複：%1件（%2など）</translation>
    </message>
    <message>
        <source>The room is said to have a number as its id, but the id is %1</source>
        <translation>ルームタイプは数値のルームIDですが、実際のIDは%1です</translation>
    </message>
    <message>
        <source>No end is recorded; the call may still be running</source>
        <translation>終了の記録がありません。まだ通話中の可能性があります</translation>
    </message>
    <message>
        <source>No end time is recorded, though the result (%1) says that the call ended</source>
        <translation>終了時刻がありませんが、結果 (%1) では通話は終了しています</translation>
    </message>
    <message>
        <source>From the deprecated API, for calls started with call() or groupCall()</source>
        <translation>call()またはgroupCall()で発信された通話用の、非推奨APIの記録です</translation>
    </message>
    <message>
        <source>%1 things to check</source>
        <translation>確認事項%1件</translation>
    </message>
    <message>
        <source>%1, %2 serious</source>
        <translation>%1（うち重大%2件）</translation>
    </message>
    <message>
        <source>%1 thing to check</source>
        <translation>確認事項%1件</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>SDKAppID</source>
        <translation>SDKAppID</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CAファイル</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Deprecated API</source>
        <translation>非推奨API</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 is left out: your administrator&apos;s locked profile stands in its place.</source>
        <translation>%1は取り込みません。管理者がロックしたプロファイルが使われています。</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation>%1は取り込みません。%2</translation>
    </message>
    <message>
        <source>The file was written by a newer Callscope (%1). Update this program to read it.</source>
        <translation>このファイルは新しいバージョンのCallscopeで書かれています（%1）。読み取るには、このプログラムを更新してください。</translation>
    </message>
    <message>
        <source>This is no file with Callscope&apos;s profiles (%1).</source>
        <translation>Callscopeのプロファイルのファイルではありません（%1）。</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1を追加します。</translation>
    </message>
    <message>
        <source>%1 is here already and stays as it is.</source>
        <translation>%1はすでにあり、そのまま残ります。</translation>
    </message>
    <message>
        <source>Entries of the file that are no profiles, left out: %1</source>
        <translation>プロファイルではない項目（取り込みません）：%1</translation>
    </message>
    <message>
        <source>%1 stands here and in the file, differently.</source>
        <translation>%1の内容が、ここにあるものとファイルとで異なります。</translation>
    </message>
    <message>
        <source>With the file&apos;s, requests signed with your secret go another way.</source>
        <translation>ファイルの内容にすると、あなたの認証情報で署名したリクエストの送信先が変わります。</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>何もインポートしませんでした。</translation>
    </message>
    <message>
        <source>Profiles added: %1, replaced: %2. Secrets are not in such files: enter them where they are missing.</source>
        <translation>追加したプロファイル：%1、置き換え：%2。このファイルに認証情報は含まれません。足りないところは入力してください。</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>MIT licence</source>
        <translation>MITライセンス</translation>
    </message>
    <message>
        <source>Windows, network, database access and the timeline&apos;s drawings. Copyright The Qt Company Ltd. and other contributors.</source>
        <translation>ウィンドウ、ネットワーク、データベースアクセス、タイムラインの描画に使用。著作権はThe Qt Company Ltd.とその他の貢献者にあります。</translation>
    </message>
    <message>
        <source>Used as shared libraries under the GNU Lesser General Public License, version 3: you may put another build of Qt in their place. Source and licence: https://code.qt.io and https://www.gnu.org/licenses/lgpl-3.0.html</source>
        <translation>GNU劣等一般公衆利用許諾書（LGPL）バージョン3に基づき、共有ライブラリとして使用しています。これらは別のビルドのQtに置き換えられます。ソースとライセンス：https://code.qt.io および https://www.gnu.org/licenses/lgpl-3.0.html</translation>
    </message>
    <message>
        <source>BSD licence</source>
        <translation>BSDライセンス</translation>
    </message>
    <message>
        <source>Keeps secrets in the system&apos;s key store. https://github.com/frankosterfeld/qtkeychain</source>
        <translation>認証情報をシステムのキーストアに保存します。https://github.com/frankosterfeld/qtkeychain</translation>
    </message>
    <message>
        <source>A value, or the reason why there is none. By Sy Brand, who dedicated it to the public domain. https://github.com/TartanLlama/expected and https://creativecommons.org/publicdomain/zero/1.0/</source>
        <translation>値、または値がない理由を表します。作者のSy Brandがパブリックドメインに提供しています。https://github.com/TartanLlama/expected および https://creativecommons.org/publicdomain/zero/1.0/</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>パブリックドメイン</translation>
    </message>
    <message>
        <source>The archive. Its authors gave it to the public domain: https://www.sqlite.org/copyright.html</source>
        <translation>アーカイブに使用。作者がパブリックドメインに提供しています：https://www.sqlite.org/copyright.html</translation>
    </message>
    <message>
        <source>zlib licence</source>
        <translation>zlibライセンス</translation>
    </message>
    <message>
        <source>Unpacks answers. https://zlib.net</source>
        <translation>レスポンスの展開に使用。https://zlib.net</translation>
    </message>
    <message>
        <source>Encrypted connections, through Qt. Copyright The OpenSSL Project Authors. Licensed under the Apache License, version 2.0: https://www.openssl.org/source/license.html</source>
        <translation>Qtを通じて暗号化接続に使用。著作権はThe OpenSSL Project Authorsにあり、Apache License 2.0で提供されています：https://www.openssl.org/source/license.html</translation>
    </message>
</context>
<context>
    <name>LookUp</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1を読み取れません：%2</translation>
    </message>
    <message>
        <source>If it is one, add --exact.</source>
        <translation>それでも通話IDの場合は、--exactを付けてください。</translation>
    </message>
    <message>
        <source>There is no profile yet. Add one with callscope-cli profiles add, or try --demo.</source>
        <translation>プロファイルがまだありません。callscope-cli profiles addで追加するか、--demoを試してください。</translation>
    </message>
    <message>
        <source>There is no profile named %1. There are: %2.</source>
        <translation>%1という名前のプロファイルはありません。あるのは次のとおりです：%2。</translation>
    </message>
    <message>
        <source>The demo&apos;s service cannot listen: %1</source>
        <translation>デモのサービスを開始できません：%1</translation>
    </message>
    <message>
        <source>Give either --demo or --profile, not both.</source>
        <translation>--demoと--profileは、どちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>--profile needs a name.</source>
        <translation>--profileには名前が必要です。</translation>
    </message>
    <message>
        <source>Looked up %1 of %2</source>
        <translation>照会済み %1/%2</translation>
    </message>
</context>
<context>
    <name>LookUpKeeper</name>
    <message>
        <source>Not kept in the archive: %1 of the look-ups.</source>
        <translation>照会%1件がアーカイブに保存されませんでした。</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Unknown command: %1</source>
        <translation>不明なコマンド：%1</translation>
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
        <translation>使い方：
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
OUTPUT（lookupとsearchの出力オプション）：
  --format text|markdown|html|json|jsonl|csv|pdf|png
                            省略時はFILEの拡張子に従う、なければtext
  --output FILE             標準出力の代わりにファイルへ。途中までの内容は残さない
  --language en|zh_CN|ja    出力に含まれる文の言語
  --mask                    ユーザーID、ルームID、メモを仮名にする
  --bom                     CSVの先頭にバイト順マーク (BOM) を付ける、Excel用

環境変数CALLSCOPE_SECRET_KEYまたはCALLSCOPE_USERSIGはキーストアより優先され、
CALLSCOPE_PROXY_PASSWORDはキーストアのプロキシのパスワードより優先されます。
2つの認証情報を標準入力で渡す場合、最後の行がプロキシのパスワードです。
終了コード：0 取得、1 内部エラー、2 使い方の誤り、3 記録なし、4 拒否、5 ネットワーク、6 サービス。
</translation>
    </message>
</context>
<context>
    <name>Masking</name>
    <message>
        <source>Withheld while names are masked: this is no JSON, so it is not known where names stand in it.</source>
        <translation>匿名化中のため表示しません。JSONではないため、名前の位置を特定できません。</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the &amp;response…</source>
        <translation>レスポンスを保存(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Hand-off to Tencent support…</source>
        <translation>Tencentサポートへの引き継ぎ(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Paste and look up</source>
        <translation>貼り付けて照会(&amp;P)</translation>
    </message>
    <message>
        <source>Copy for &amp;ticket</source>
        <translation>チケット用にコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>形式を選んでコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Copy the &amp;Call ID</source>
        <translation>通話IDをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the &amp;RequestId</source>
        <translation>RequestIdをコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Copy the selected &amp;fact</source>
        <translation>選択した項目をコピー(&amp;F)</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>List of &amp;calls</source>
        <translation>通話一覧(&amp;C)</translation>
    </message>
    <message>
        <source>F&amp;ilter the calls</source>
        <translation>通話を絞り込み(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Response</source>
        <translation>レスポンス(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;UTC first, or local time first</source>
        <translation>UTCと現地時刻の順序を切り替え(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Mask names</source>
        <translation>名前を匿名化(&amp;M)</translation>
    </message>
    <message>
        <source>Timeline to &amp;fit</source>
        <translation>タイムラインの幅を自動調整(&amp;F)</translation>
    </message>
    <message>
        <source>Timeline to &amp;scale</source>
        <translation>タイムラインを時間比例で表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>次の領域(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious area</source>
        <translation>前の領域(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>通話(&amp;C)</translation>
    </message>
    <message>
        <source>Enter a &amp;Call ID</source>
        <translation>通話IDを入力(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Fetch again</source>
        <translation>再取得(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>キャンセル(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>ピン留め(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>F&amp;orget this call…</source>
        <translation>この通話を消去(&amp;O)…</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>ピン留めを外す(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>プロファイル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Add a profile…</source>
        <translation>プロファイルを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit this profile…</source>
        <translation>このプロファイルを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>プロファイルを管理(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Test the connection…</source>
        <translation>接続をテスト(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Import profiles…</source>
        <translation>プロファイルをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport profiles…</source>
        <translation>プロファイルをエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>デモを開く(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Archive…</source>
        <translation>アーカイブ(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qtについて(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>キーボードショートカット(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>診断情報(&amp;D)…</translation>
    </message>
    <message>
        <source>About &amp;Callscope…</source>
        <translation>Callscopeについて(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>NotFound</name>
    <message>
        <source>The Call ID may be wrong or incomplete, or a room id or RequestId may have been pasted instead (older SDKs show only a room id).</source>
        <translation>通話IDが違うか不完全、またはルームIDやRequestIdを貼り付けた可能性があります（古いSDKではルームIDしか表示されません）。</translation>
    </message>
    <message>
        <source>This does not look like today&apos;s Call IDs (04c9a0ac-8e38-…): it may be incomplete, or a room id or RequestId may have been pasted instead.</source>
        <translation>現在の通話ID (04c9a0ac-8e38-…) の形ではありません。不完全か、ルームIDやRequestIdを貼り付けた可能性があります。</translation>
    </message>
    <message>
        <source>SDKAppIDs like this profile&apos;s usually belong to %1: the profile may name the wrong region.</source>
        <translation>このプロファイルのようなSDKAppIDは通常、%1のものです。プロファイルのリージョンが違う可能性があります。</translation>
    </message>
    <message>
        <source>The call may belong to another application: look it up with another profile.</source>
        <translation>別のアプリケーションの通話の可能性があります。別のプロファイルで照会してください。</translation>
    </message>
    <message>
        <source>The call may still be running, or may have ended only seconds ago: try again when it is over.</source>
        <translation>まだ通話中か、数秒前に終わったばかりの可能性があります。終了後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The call may be older than the server keeps.</source>
        <translation>サービスの保存期間を過ぎた通話の可能性があります。</translation>
    </message>
    <message>
        <source>The call may have been started with the deprecated call() or groupCall(): switch on the deprecated API in the profile.</source>
        <translation>非推奨のcall()またはgroupCall()で発信された可能性があります。プロファイルで非推奨APIをオンにしてください。</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1に書き込めません：%2</translation>
    </message>
    <message>
        <source>--format is one of %1.</source>
        <translation>--formatに指定できるのは%1のいずれかです。</translation>
    </message>
    <message>
        <source>--output needs a file.</source>
        <translation>--outputにはファイルが必要です。</translation>
    </message>
    <message>
        <source>--language is one of %1.</source>
        <translation>--languageに指定できるのは%1のいずれかです。</translation>
    </message>
    <message>
        <source>--bom goes with --format csv only.</source>
        <translation>--bomは--format csvとだけ組み合わせられます。</translation>
    </message>
    <message>
        <source>The pseudonyms are those of this run alone.</source>
        <translation>仮名は今回の実行に限り有効です。</translation>
    </message>
    <message>
        <source>--format %1 is painted into a file: it needs --output FILE.</source>
        <translation>--format %1はファイルに描画するため、--output FILEが必要です。</translation>
    </message>
    <message>
        <source>At most %1 calls leave as %2, and these are %3. Ask for fewer, or another --format.</source>
        <translation>%2で出力できる通話は%1件までですが、今回は%3件です。件数を減らすか、別の--formatを指定してください。</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクに空きがありません</translation>
    </message>
    <message>
        <source>%1 is the archive itself. Give the file another name.</source>
        <translation>%1はアーカイブそのものです。別のファイル名を指定してください。</translation>
    </message>
</context>
<context>
    <name>PaintCommand</name>
    <message>
        <source>callscope is of another version than callscope-cli. Nothing was saved.</source>
        <translation>callscopeとcallscope-cliのバージョンが異なります。何も保存していません。</translation>
    </message>
    <message>
        <source>callscope-cli ended too early. Nothing was saved.</source>
        <translation>callscope-cliが途中で終了しました。何も保存していません。</translation>
    </message>
</context>
<context>
    <name>PaintedOutput</name>
    <message>
        <source>%1 is painted by the desktop program, callscope, which is neither beside this one nor in PATH.</source>
        <translation>%1はデスクトッププログラムのcallscopeが描画しますが、このプログラムと同じ場所にもPATHにも見つかりません。</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1を起動できません：%2</translation>
    </message>
    <message>
        <source>%1 could not be painted: callscope ended unexpectedly. Nothing was saved.</source>
        <translation>%1を描画できませんでした。callscopeが予期せず終了しました。何も保存していません。</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Written about the call</source>
        <translation>この通話についての書き込み</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>People (%1)</source>
        <translation>参加者（%1人）</translation>
    </message>
    <message>
        <source>caller</source>
        <translation>発信者</translation>
    </message>
    <message>
        <source>looked up at %1</source>
        <translation>%1に照会</translation>
    </message>
    <message>
        <source>Names are masked: user ids, room and note are pseudonyms.</source>
        <translation>匿名化済み：ユーザーID、ルームID、メモは仮名です。</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>呼び出し時間</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>通話時間</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計時間</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>基本情報</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>The note goes on; an export as JSON has all of it.</source>
        <translation>メモには続きがあります。JSONでエクスポートすると全文が含まれます。</translation>
    </message>
    <message>
        <source>What ends in … is shortened; an export as JSON has it whole.</source>
        <translation>…の部分は省略されています。JSONでエクスポートすると全文が含まれます。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2ページ</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>通話 %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>findings</comment>
        <translation>ほか%1件</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>people</comment>
        <translation>ほか%1人</translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message>
        <source>Nothing to look up: enter or paste a Call ID.</source>
        <translation>照会するものがありません。通話IDを入力するか貼り付けてください。</translation>
    </message>
    <message>
        <source>That is too much text (over 1 MiB). Paste only the part with the Call ID.</source>
        <translation>テキストが大きすぎます（1 MiB超）。通話IDのある部分だけを貼り付けてください。</translation>
    </message>
    <message>
        <source>This is too long for a Call ID (over %1 characters): %2</source>
        <translation>通話IDとしては長すぎます（%1文字超）：%2</translation>
    </message>
    <message>
        <source>This has control characters in it, which no Call ID has: %1</source>
        <translation>通話IDにはない制御文字が含まれています：%1</translation>
    </message>
    <message>
        <source>Part of this could not be read as text (shown as �), so the Call ID may be damaged: %1</source>
        <translation>一部を文字として読み取れず（�と表示）、通話IDが壊れている可能性があります：%1</translation>
    </message>
    <message>
        <source>No Call ID found in this text. A Call ID looks like 04c9a0ac-8e38-4a19-be45-349c5ce7911b.</source>
        <translation>このテキストに通話IDが見つかりません。通話IDは04c9a0ac-8e38-4a19-be45-349c5ce7911bのような形です。</translation>
    </message>
    <message>
        <source>%1 looks like a RoomId, not a Call ID.</source>
        <translation>%1は通話IDではなく、RoomIdのようです。</translation>
    </message>
    <message>
        <source>%1 is a RequestId, not a Call ID. Tencent&apos;s support can use it; a look-up needs the Call ID.</source>
        <translation>%1は通話IDではなくRequestIdです。Tencentのサポートでは役立ちますが、照会には通話IDが必要です。</translation>
    </message>
    <message>
        <source>%1 looks like an SDKAppID, not a Call ID.</source>
        <translation>%1は通話IDではなく、SDKAppIDのようです。</translation>
    </message>
    <message>
        <source>This looks like a UserSig or a secret key. It was not sent. Secrets belong into a profile only.</source>
        <translation>UserSigまたはシークレットキーのようです。送信していません。認証情報はプロファイルにのみ入力してください。</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>拡大率</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>ページ番号</translation>
    </message>
    <message>
        <source>These are the first %1 of %2 calls. Export as PDF makes a page of every one.</source>
        <translation>%2件のうち最初の%1件の通話です。PDFでエクスポートすると、すべての通話がページになります。</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>印刷プレビュー</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Choose a region, or enter an endpoint of your own.</source>
        <translation>リージョンを選ぶか、独自のエンドポイントを入力してください。</translation>
    </message>
    <message>
        <source>This region is unknown.</source>
        <translation>不明なリージョンです。</translation>
    </message>
    <message>
        <source>The endpoint must start with https://; http:// is for this machine (127.0.0.1, ::1, localhost) only.</source>
        <translation>エンドポイントはhttps://で始めてください。http://はこのコンピューター（127.0.0.1、::1、localhost）のみ使えます。</translation>
    </message>
    <message>
        <source>The endpoint must not have a path: https://host[:port].</source>
        <translation>エンドポイントにパスは付けられません：https://host[:port]。</translation>
    </message>
    <message>
        <source>The endpoint must not have a query: https://host[:port].</source>
        <translation>エンドポイントにクエリは付けられません：https://host[:port]。</translation>
    </message>
    <message>
        <source>The endpoint must not hold a user name or password: https://host[:port].</source>
        <translation>エンドポイントにユーザー名やパスワードは入れられません：https://host[:port]。</translation>
    </message>
    <message>
        <source>The proxy is not understood. Write system, none, http://[user@]host:port or socks5://[user@]host:port.</source>
        <translation>プロキシを解釈できません。system、none、http://[user@]host:port、socks5://[user@]host:portのいずれかで書いてください。</translation>
    </message>
    <message>
        <source>A proxy&apos;s password must not stand in its address.</source>
        <translation>プロキシのアドレスにパスワードを入れないでください。</translation>
    </message>
    <message>
        <source>The time-out must lie between %1 and %2 seconds.</source>
        <translation>タイムアウトは%1～%2秒にしてください。</translation>
    </message>
    <message>
        <source>The endpoint is not understood. Write https://host[:port].</source>
        <translation>エンドポイントを解釈できません。https://host[:port]の形で書いてください。</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>プロファイルに名前を付けてください。</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>名前が%1文字を超えています。</translation>
    </message>
    <message>
        <source>The name has control characters in it.</source>
        <translation>名前に制御文字が含まれています。</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>同じ名前のプロファイルがあります。</translation>
    </message>
    <message>
        <source>Enter the SDKAppID: a number from 1 to 4294967295.</source>
        <translation>SDKAppIDを入力してください（1～4294967295の数値）。</translation>
    </message>
    <message>
        <source>Enter the App administrator who asks, such as administrator.</source>
        <translation>リクエストに使うApp管理者（administratorなど）を入力してください。</translation>
    </message>
    <message>
        <source>The administrator is longer than %1 bytes.</source>
        <translation>管理者が%1バイトを超えています。</translation>
    </message>
    <message>
        <source>The administrator has control characters in it.</source>
        <translation>管理者に制御文字が含まれています。</translation>
    </message>
    <message>
        <source>Your administrator&apos;s profiles in %1 were written for a newer Callscope; update this program.</source>
        <translation>%1にあるシステム管理者のプロファイルは新しいバージョンのCallscope用です。このプログラムを更新してください。</translation>
    </message>
    <message>
        <source>Your administrator&apos;s profiles in %1 cannot be used: %2</source>
        <translation>%1にあるシステム管理者のプロファイルを使用できません：%2</translation>
    </message>
    <message>
        <source>The profiles in %1 cannot be read: %2</source>
        <translation>%1のプロファイルを読み取れません：%2</translation>
    </message>
    <message>
        <source>%1 is broken and could not be moved aside; nothing is written.</source>
        <translation>%1が壊れており、退避できませんでした。書き込みは行いません。</translation>
    </message>
    <message>
        <source>%1 was broken. It is kept as %2, and the list of profiles starts empty.</source>
        <translation>%1が壊れていたため%2として残し、プロファイルの一覧を空の状態で始めます。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Callscope. It was not touched; update this program.</source>
        <translation>%1は新しいバージョンのCallscopeで書かれたもので、変更は加えていません。このプログラムを更新してください。</translation>
    </message>
    <message>
        <source>Another Callscope is writing %1. Try again in a moment.</source>
        <translation>別のCallscopeが%1に書き込み中です。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1に書き込めません：%2</translation>
    </message>
    <message>
        <source>The key store is locked.</source>
        <translation>キーストアがロックされています。</translation>
    </message>
    <message>
        <source>There is no key store on this machine or in this session.</source>
        <translation>このコンピューターまたはセッションにキーストアがありません。</translation>
    </message>
    <message>
        <source>The key store refused.</source>
        <translation>キーストアに拒否されました。</translation>
    </message>
    <message>
        <source>The key store did not answer in time.</source>
        <translation>キーストアが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The key store failed.</source>
        <translation>キーストアでエラーが発生しました。</translation>
    </message>
</context>
<context>
    <name>ProfilesCommand</name>
    <message>
        <source>--sdkappid N is needed: a number from 1 to 4294967295.</source>
        <translation>--sdkappid Nが必要です（1～4294967295の数値）。</translation>
    </message>
    <message>
        <source>Give either --region KEY or --endpoint URL. Regions: %1.</source>
        <translation>--region KEYまたは--endpoint URLのどちらかを指定してください。リージョン：%1。</translation>
    </message>
    <message>
        <source>%1 cannot be read, or holds no PEM certificate.</source>
        <translation>%1を読み取れないか、PEM証明書が含まれていません。</translation>
    </message>
    <message>
        <source>What came on standard input is a PEM key. The console&apos;s SecretKey is a line of 64 hexadecimal digits.</source>
        <translation>標準入力の内容はPEM形式のキーです。コンソールのSecretKeyは64桁の16進数1行です。</translation>
    </message>
    <message>
        <source>A SecretKey has 64 hexadecimal digits; what came on standard input is none.</source>
        <translation>SecretKeyは64桁の16進数ですが、標準入力の内容は違います。</translation>
    </message>
    <message>
        <source>No secret came on standard input.</source>
        <translation>標準入力に認証情報がありません。</translation>
    </message>
    <message>
        <source>What came on standard input is no UserSig.</source>
        <translation>標準入力の内容はUserSigではありません。</translation>
    </message>
    <message>
        <source>The UserSig is for SDKAppID %1 and the administrator %2.</source>
        <translation>このUserSigはSDKAppID %1、管理者%2のものです。</translation>
    </message>
    <message>
        <source>No proxy password came on standard input, in a line of its own.</source>
        <translation>標準入力に、独立した行のプロキシのパスワードがありません。</translation>
    </message>
    <message>
        <source>--proxy-password-stdin needs a --proxy with a user: http://user@host:port.</source>
        <translation>--proxy-password-stdinには、ユーザー名を含む--proxyが必要です：http://user@host:port。</translation>
    </message>
    <message>
        <source>The profile was added, but its secret was not kept: set CALLSCOPE_SECRET_KEY, CALLSCOPE_USERSIG or CALLSCOPE_PROXY_PASSWORD instead.</source>
        <translation>プロファイルは追加しましたが、認証情報は保存していません。代わりにCALLSCOPE_SECRET_KEY、CALLSCOPE_USERSIGまたはCALLSCOPE_PROXY_PASSWORDを設定してください。</translation>
    </message>
    <message>
        <source>Give one name: callscope-cli profiles add NAME --sdkappid N --identifier ID --region KEY.</source>
        <translation>名前を1つ指定してください：callscope-cli profiles add NAME --sdkappid N --identifier ID --region KEY。</translation>
    </message>
    <message>
        <source>Give either --secret-key-stdin or --usersig-stdin, not both.</source>
        <translation>--secret-key-stdinと--usersig-stdinは、どちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>何も追加していません。</translation>
    </message>
    <message>
        <source>There is no profile yet. Add one with callscope-cli profiles add NAME.</source>
        <translation>プロファイルがまだありません。callscope-cli profiles add NAMEで追加してください。</translation>
    </message>
    <message>
        <source>The profile is removed; a secret may be left in the key store.</source>
        <translation>プロファイルは削除しましたが、認証情報がキーストアに残っている可能性があります。</translation>
    </message>
    <message>
        <source>Give one name: callscope-cli profiles remove NAME.</source>
        <translation>名前を1つ指定してください：callscope-cli profiles remove NAME。</translation>
    </message>
    <message>
        <source>There is no profile named %1.</source>
        <translation>%1という名前のプロファイルはありません。</translation>
    </message>
    <message>
        <source>%1 is locked: your administrator gives it to everyone on this machine.</source>
        <translation>%1はロックされています。システム管理者がこのコンピューターの全員に提供しているプロファイルです。</translation>
    </message>
    <message>
        <source>Usage: callscope-cli profiles list | add NAME … | remove NAME | test NAME | import FILE | export FILE</source>
        <translation>使い方：callscope-cli profiles list | add NAME … | remove NAME | test NAME | import FILE | export FILE</translation>
    </message>
</context>
<context>
    <name>ProfilesTest</name>
    <message>
        <source>Usage: callscope-cli profiles test NAME [--format text|json]</source>
        <translation>使い方：callscope-cli profiles test NAME [--format text|json]</translation>
    </message>
    <message>
        <source>There is no profile named %1.</source>
        <translation>%1という名前のプロファイルはありません。</translation>
    </message>
</context>
<context>
    <name>ProfilesTransfer</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1を読み取れません：%2</translation>
    </message>
    <message>
        <source>%1 is there already; nothing was written. Add --force to replace it.</source>
        <translation>%1はすでにあるため、何も書き込んでいません。置き換えるには--forceを付けてください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1に書き込めません：%2</translation>
    </message>
    <message>
        <source>Usage: callscope-cli profiles import FILE|- [--take-theirs | --keep-mine] [--dry-run]</source>
        <translation>使い方：callscope-cli profiles import FILE|- [--take-theirs | --keep-mine] [--dry-run]</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>何もインポートしませんでした。</translation>
    </message>
    <message>
        <source>Nothing was imported. Add --take-theirs to replace yours, or --keep-mine to import only the others.</source>
        <translation>何もインポートしませんでした。自分のものを置き換えるには--take-theirs、ほかだけをインポートするには--keep-mineを付けてください。</translation>
    </message>
    <message>
        <source>Usage: callscope-cli profiles export FILE|- [--force]</source>
        <translation>使い方：callscope-cli profiles export FILE|- [--force]</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>ドライブ</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>認証が必要です</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>%2の%1を使用するには認証が必要です。</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>%1を使用するには認証が必要です。</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>ユーザー名:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>パスワード:</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>両面印刷の設定の競合</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>両面印刷の設定に競合があります。修正しますか？</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>ページ指定が正しくありません</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1は正しい書式ではありません。範囲やページは「,」で区切り、範囲は「-」で指定し、範囲同士が重ならないようにしてください。</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>ページ設定の競合</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>ページ設定のオプションに競合があります。修正しますか？</translation>
    </message>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>詳細オプションの競合</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>一部の詳細オプションに競合があります。修正しますか？</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>一部のオプションに競合があります。修正してください。</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>両面印刷</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>長辺とじ</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>短辺とじ</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>ページまたは範囲をコンマで区切って指定します。範囲は2つの数字をハイフンでつないで指定します。例：3,5-7,9と指定すると3、5、6、7、9ページを印刷します。</translation>
    </message>
</context>
<context>
    <name>RecordFiles</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1を読み取れません：%2</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB. Take the call&apos;s record out of it and drop that.</source>
        <translation>%1が16 MiBを超えています。通話の記録だけを取り出してドロップしてください。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1は空です。</translation>
    </message>
    <message>
        <source>%1 is not text. A record is text in JSON, in UTF-8 or UTF-16.</source>
        <translation>%1はテキストではありません。通話記録はUTF-8またはUTF-16のJSONテキストです。</translation>
    </message>
    <message>
        <source>There is no JSON in %1: nothing in it begins with a { or [.</source>
        <translation>%1にJSONがありません。{または[で始まる部分がありません。</translation>
    </message>
    <message>
        <source>The JSON in %1 is broken at line %2, column %3.</source>
        <translation>%1のJSONは%2行%3列目で壊れています。</translation>
    </message>
    <message>
        <source>The JSON in %1 ends too early, at line %2: some of it is missing.</source>
        <translation>%1のJSONが%2行目で途切れています。一部が欠けています。</translation>
    </message>
    <message>
        <source>The JSON in %1 is nested too deeply, at line %2.</source>
        <translation>%1のJSONは%2行目で入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>%1 holds JSON, but no record of a call. An answer of the API, the webhook Call.CallbackAfterEndCall, a record alone and Callscope&apos;s own JSON are read.</source>
        <translation>%1はJSONですが、通話記録がありません。APIの応答、Call.CallbackAfterEndCallコールバック、通話記録単体、Callscope自身のJSONを読み取れます。</translation>
    </message>
    <message>
        <source>One entry of %1 is left out: it is no record, or cannot be read.</source>
        <translation>%1の1件を読み飛ばしました。通話記録ではないか、読み取れません。</translation>
    </message>
    <message>
        <source>Entries of %1 that are no records, cannot be read or are too many, left out: %2</source>
        <translation>%1で読み飛ばした項目（通話記録ではない、読み取れない、または多すぎるもの）：%2</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1を読み取れません：%2</translation>
    </message>
    <message>
        <source>%1 holds no PEM certificate.</source>
        <translation>%1にPEM証明書が含まれていません。</translation>
    </message>
    <message>
        <source>%1 holds the key of another certificate.</source>
        <translation>%1のキーは別の証明書のものです。</translation>
    </message>
    <message>
        <source>%1 holds no unencrypted PEM key.</source>
        <translation>%1に暗号化されていないPEM形式のキーが含まれていません。</translation>
    </message>
    <message>
        <source>--%1 takes a number from 0 to %2.</source>
        <translation>--%1には0～%2の数値を指定してください。</translation>
    </message>
    <message>
        <source>sandbox takes options only, not %1.</source>
        <translation>sandboxにはオプションだけを指定できます。%1は指定できません。</translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key go together.</source>
        <translation>--tls-certと--tls-keyは一緒に指定してください。</translation>
    </message>
    <message>
        <source>Cannot listen on 127.0.0.1, port %1: %2</source>
        <translation>127.0.0.1のポート%1で待ち受けできません：%2</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>No call in the archive fits this filter.</source>
        <translation>アーカイブにこのフィルターに一致する通話はありません。</translation>
    </message>
    <message>
        <source>The archive is empty: nothing was looked up yet.</source>
        <translation>アーカイブは空です。まだ何も照会していません。</translation>
    </message>
    <message>
        <source>Usage: callscope-cli search FILTER %1 [--limit N]. An empty FILTER (&apos;&apos;) lists everything.</source>
        <translation>使い方：callscope-cli search FILTER %1 [--limit N]。FILTERを空 (&apos;&apos;) にすると、すべて一覧表示します。</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1 on.</source>
        <translation>--limitには1以上の整数を指定してください。</translation>
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
        <translation>ja</translation>
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
        <translation>%1の設定を読み取れません。既定の設定を使います。</translation>
    </message>
    <message>
        <source>%1 is broken and could not be moved aside. The usual settings are used, and nothing is written.</source>
        <translation>%1が壊れており、退避できませんでした。既定の設定を使い、書き込みは行いません。</translation>
    </message>
    <message>
        <source>%1 was broken. It is kept as %2, and the usual settings are used.</source>
        <translation>%1が壊れていたため%2として残し、既定の設定を使います。</translation>
    </message>
    <message>
        <source>Another Callscope is writing %1. The setting was not changed; try again in a moment.</source>
        <translation>別のCallscopeが%1に書き込み中です。設定は変更していません。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 cannot be written; the setting was not changed.</source>
        <translation>%1に書き込めないため、設定は変更していません。</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Call ID field</source>
        <translation>通話IDの入力欄</translation>
    </message>
    <message>
        <source>Look up what the field holds</source>
        <translation>入力欄の通話IDを照会</translation>
    </message>
    <message>
        <source>Paste anything; the Call IDs in it are found</source>
        <translation>何でも貼り付け可能、含まれる通話IDを検出</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>Ctrl+1 to Ctrl+9</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Ask with the first to the ninth profile</source>
        <translation>1～9番目のプロファイルで照会</translation>
    </message>
    <message>
        <source>List of calls</source>
        <translation>通話一覧</translation>
    </message>
    <message>
        <source>Show the call before, or behind</source>
        <translation>前または次の通話を表示</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>複数選択</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Forget the call</source>
        <translation>通話を消去</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>The event or phase before, or behind</source>
        <translation>前または次のイベントや区間</translation>
    </message>
    <message>
        <source>The first, or the last</source>
        <translation>最初または最後</translation>
    </message>
    <message>
        <source>Copy its time as ISO</source>
        <translation>時刻をISO形式でコピー</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>幅を自動調整</translation>
    </message>
    <message>
        <source>To scale</source>
        <translation>時間比例</translation>
    </message>
    <message>
        <source>Facts and people</source>
        <translation>基本情報と参加者</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>選択した行をコピー</translation>
    </message>
</context>
<context>
    <name>Signatures</name>
    <message>
        <source>UserSig %1 d left</source>
        <translation>UserSig 残り%1日</translation>
    </message>
    <message>
        <source>UserSig %1 h left</source>
        <translation>UserSig 残り%1時間</translation>
    </message>
    <message>
        <source>UserSig %1 min left</source>
        <translation>UserSig 残り%1分</translation>
    </message>
    <message>
        <source>UserSig expired</source>
        <translation>UserSig 期限切れ</translation>
    </message>
    <message>
        <source>The UserSig of %1 expired on %2. Paste a new one.</source>
        <translation>%1のUserSigは%2に期限切れになりました。新しいUserSigを貼り付けてください。</translation>
    </message>
    <message>
        <source>The UserSig of %1 expires on %2. Ask for a new one in time.</source>
        <translation>%1のUserSigは%2に期限切れになります。早めに新しいUserSigを依頼してください。</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>匿名化</translation>
    </message>
    <message>
        <source>User ids, room and note are pseudonyms</source>
        <translation>ユーザーID、ルームID、メモは仮名です</translation>
    </message>
    <message>
        <source>%1 (caller)</source>
        <translation>%1（発信者）</translation>
    </message>
    <message>
        <source>%1 and %2 more (%3 in all)</source>
        <translation>%1 ほか%2人（全%3人）</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>呼び出し時間</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>通話時間</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計時間</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>エラーコード</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>サービスの原文</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>確認事項</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Started</source>
        <translation>発信時刻</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>応答時刻</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了時刻</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Accept time not recorded</source>
        <translation>応答時刻の記録なし</translation>
    </message>
    <message>
        <source>%1 before the start</source>
        <translation>発信の%1前</translation>
    </message>
    <message>
        <source>%1 after the start</source>
        <translation>発信から%1後</translation>
    </message>
    <message>
        <source>The record holds no times</source>
        <translation>記録に時刻がありません</translation>
    </message>
    <message>
        <source>Impossible order: no durations can be told</source>
        <translation>時刻の順序がありえないため、時間を算出できません</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time zone</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>event and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 on %2 at %3</source>
        <comment>event, date and time</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>list</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック秒</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>発信から</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>通話結果</translation>
    </message>
    <message>
        <source>end cannot be read</source>
        <translation>終了時刻は読み取り不可</translation>
    </message>
    <message>
        <source>end not recorded</source>
        <translation>終了の記録なし</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>In seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>not to scale</source>
        <translation>縮尺不同</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the server&apos;s.</source>
        <translation>このコンピューターの時計はサーバーより%1進んでいます。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the server&apos;s.</source>
        <translation>このコンピューターの時計はサーバーより%1遅れています。</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Answered after %1</source>
        <translation>%1の呼び出し後に応答</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>the record does not say how it ended</source>
        <translation>終了の理由は記録なし</translation>
    </message>
    <message>
        <source>ended with an unknown result (%1)</source>
        <translation>不明な結果で終了 (%1)</translation>
    </message>
    <message>
        <source>ended normally</source>
        <translation>正常に終了</translation>
    </message>
    <message>
        <source>then interrupted (Interrupt)</source>
        <translation>その後中断 (Interrupt)</translation>
    </message>
    <message>
        <source>then offline (Offline)</source>
        <translation>その後オフライン (Offline)</translation>
    </message>
    <message>
        <source>yet recorded as %1: the record contradicts itself</source>
        <translation>ただし結果は「%1」で、記録が矛盾しています</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1; no end is recorded, it may still be running</source>
        <translation>%1。終了の記録がなく、まだ通話中の可能性があります</translation>
    </message>
    <message>
        <source>%1, %2; no end time is recorded</source>
        <translation>%1、%2。終了時刻の記録はありません</translation>
    </message>
    <message>
        <source>%1, talked %2, %3</source>
        <translation>%1、通話時間%2、%3</translation>
    </message>
    <message>
        <source>Cancelled after ringing %1, never answered</source>
        <translation>%1の呼び出し後にキャンセル、応答なし</translation>
    </message>
    <message>
        <source>Rejected after ringing %1</source>
        <translation>%1の呼び出し後に拒否</translation>
    </message>
    <message>
        <source>Not answered: rang %1</source>
        <translation>応答なし：呼び出し%1</translation>
    </message>
    <message>
        <source>Busy: the other side was in another call (after %1)</source>
        <translation>話し中：相手は別の通話中でした（%1後）</translation>
    </message>
    <message>
        <source>Interrupted after ringing %1, never answered</source>
        <translation>%1の呼び出し後に中断、応答なし</translation>
    </message>
    <message>
        <source>Not reached: the other side was offline (after %1)</source>
        <translation>接続できず：相手はオフラインでした（%1後）</translation>
    </message>
    <message>
        <source>Recorded as ended normally, yet without an accept time: the record contradicts itself</source>
        <translation>正常終了と記録されていますが応答時刻がなく、記録が矛盾しています</translation>
    </message>
    <message>
        <source>Cancelled, never answered</source>
        <translation>キャンセル、応答なし</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Busy: the other side was in another call</source>
        <translation>話し中：相手は別の通話中でした</translation>
    </message>
    <message>
        <source>Interrupted, never answered</source>
        <translation>中断、応答なし</translation>
    </message>
    <message>
        <source>Not reached: the other side was offline</source>
        <translation>接続できず：相手はオフラインでした</translation>
    </message>
    <message>
        <source>Not known whether it was answered</source>
        <translation>応答の有無は不明</translation>
    </message>
    <message>
        <source>Recorded as %1, not known whether it was answered</source>
        <translation>結果は「%1」、応答の有無は不明</translation>
    </message>
    <message>
        <source>Neither answered nor ended as far as the record says; it may still be ringing</source>
        <translation>記録上は応答も終了もしておらず、まだ呼び出し中の可能性があります</translation>
    </message>
    <message>
        <source>Never answered; the record does not say how the call ended</source>
        <translation>応答なし。終了の理由は記録されていません</translation>
    </message>
    <message>
        <source>Never answered, ended with an unknown result (%1)</source>
        <translation>応答なし、不明な結果で終了 (%1)</translation>
    </message>
    <message>
        <source>The times are in an impossible order, so the record&apos;s durations cannot be trusted; no result is recorded</source>
        <translation>時刻の順序がありえないため、記録の時間は信頼できません。結果の記録はありません</translation>
    </message>
    <message>
        <source>The times are in an impossible order, so the record&apos;s durations cannot be trusted; recorded as %1</source>
        <translation>時刻の順序がありえないため、記録の時間は信頼できません。結果は「%1」です</translation>
    </message>
    <message>
        <source>%1; not all of the times can be read</source>
        <translation>%1。一部の時刻を読み取れません</translation>
    </message>
    <message>
        <source>%1; the start time cannot be read</source>
        <translation>%1。発信時刻を読み取れません</translation>
    </message>
    <message>
        <source>%1; the accept time cannot be read</source>
        <translation>%1。応答時刻を読み取れません</translation>
    </message>
    <message>
        <source>%1; the end time cannot be read</source>
        <translation>%1。終了時刻を読み取れません</translation>
    </message>
    <message>
        <source>Perhaps not the call asked for (the record names no Call ID): %1</source>
        <translation>照会した通話ではない可能性があります（記録に通話IDがありません）：%1</translation>
    </message>
    <message>
        <source>Not the call asked for but %1: %2</source>
        <translation>照会した通話ではなく%1の記録です：%2</translation>
    </message>
</context>
<context>
    <name>callscope::AboutDialog</name>
    <message>
        <source>About Callscope</source>
        <translation>Callscopeについて</translation>
    </message>
    <message>
        <source>Callscope %1</source>
        <translation>Callscope %1</translation>
    </message>
    <message>
        <source>Looks up call records of Tencent RTC and says what happened.</source>
        <translation>Tencent RTCの通話記録を照会し、何が起きたかを示します。</translation>
    </message>
    <message>
        <source>With Qt %1. Not a product of Tencent.</source>
        <translation>Qt %1を使用。Tencentの製品ではありません。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>The licence&apos;s text</source>
        <translation>ライセンスの本文</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>work – licence</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>ライセンス(&amp;L)</translation>
    </message>
</context>
<context>
    <name>callscope::AboutQtDialog</name>
    <message>
        <source>About Qt</source>
        <translation>Qtについて</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>More about it: %1</source>
        <translation>詳しくはこちら：%1</translation>
    </message>
    <message>
        <source>Callscope&apos;s windows, network and archive are made with Qt, a library for programs that run on many systems.</source>
        <translation>Callscopeのウィンドウ、ネットワーク、アーカイブはQtで作られています。Qtは、さまざまなシステムで動くプログラムのためのライブラリです。</translation>
    </message>
    <message>
        <source>Callscope uses Qt under the GNU Lesser General Public License, version 3 (LGPLv3). Qt belongs to The Qt Company Ltd and its contributors.</source>
        <translation>CallscopeはGNU劣等一般公衆利用許諾書バージョン3 (LGPLv3) に基づいてQtを使用しています。Qtの権利はThe Qt Company Ltdとその貢献者に帰属します。</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>ページを開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>callscope::AnnotationEditor</name>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>number in your ticket system</source>
        <translation>お使いのチケットシステムの番号</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>カンマ区切り</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Only on this computer: notes are never sent to Tencent.</source>
        <translation>このコンピューターにのみ保存し、Tencentには送信しません。</translation>
    </message>
    <message>
        <source>Names are masked: unmask to edit (Ctrl+M)</source>
        <translation>匿名化中です。編集するには解除してください (Ctrl+M)</translation>
    </message>
    <message>
        <source>No call is shown.</source>
        <translation>通話が表示されていません。</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>未保存です。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>保存していません：%1</translation>
    </message>
    <message>
        <source>What you wrote about the call before is not saved: %1</source>
        <translation>前の通話への書き込みは保存していません：%1</translation>
    </message>
    <message>
        <source>It is still there when you open that call.</source>
        <translation>その通話を開くと、まだ残っています。</translation>
    </message>
</context>
<context>
    <name>callscope::ArchiveDialog</name>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>バックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>Writes a copy of everything into one file.</source>
        <translation>アーカイブ全体のコピーを1つのファイルに書き出します。</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>復元(&amp;R)…</translation>
    </message>
    <message>
        <source>Puts a copy in the place of everything here.</source>
        <translation>ここにあるすべてをバックアップの内容で置き換えます。</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>今すぐ検査(&amp;C)</translation>
    </message>
    <message>
        <source>Reads the whole archive and looks for damage.</source>
        <translation>アーカイブ全体を読み取り、壊れていないか調べます。</translation>
    </message>
    <message>
        <source>&amp;Forget everything…</source>
        <translation>すべて消去(&amp;F)…</translation>
    </message>
    <message>
        <source>Removes every call, note and tag, and their traces on the disk.</source>
        <translation>すべての通話、メモ、タグと、ディスク上の痕跡を消去します。</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>アーカイブ全体</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>calls · look-ups</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In memory only: all of it is gone when the program ends.</source>
        <translation>メモリ上のみの保存です。プログラムを終了するとすべて消えます。</translation>
    </message>
    <message>
        <source>It did not succeed.</source>
        <translation>完了できませんでした。</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>There is nothing to forget.</source>
        <translation>消去するものがありません。</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>%1を消去しますか？</translation>
    </message>
    <message>
        <source>Every call, pinned ones too, with its look-ups, notes and tags. It cannot be undone, and Tencent&apos;s servers have forgotten most of them already.</source>
        <translation>ピン留めを含むすべての通話を、照会、メモ、タグとともに消去します。元に戻せません。また、Tencentのサーバーからもほとんどがすでに消えています。</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1を消去</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>消去しています…</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <translation>すべて消去しました。</translation>
    </message>
    <message>
        <source>Back up the archive</source>
        <translation>アーカイブをバックアップ</translation>
    </message>
    <message>
        <source>Archives (*.sqlite);;All files (*)</source>
        <translation>アーカイブ (*.sqlite);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>バックアップしています…</translation>
    </message>
    <message>
        <source>Backed up to %1. It holds people&apos;s ids and your notes: keep it as safe as this computer.</source>
        <translation>%1にバックアップしました。参加者のIDとあなたのメモが含まれるため、このコンピューターと同じように安全に保管してください。</translation>
    </message>
    <message>
        <source>Restore the archive</source>
        <translation>アーカイブを復元</translation>
    </message>
    <message>
        <source>What is in memory now is gone then.</source>
        <translation>現在メモリ上にある内容は失われます。</translation>
    </message>
    <message>
        <source>What is here now is kept in a file of its own beside it, in the same folder.</source>
        <translation>現在の内容は、同じフォルダー内の別のファイルとして残ります。</translation>
    </message>
    <message>
        <source>Put %1 in the place of the %2 here?</source>
        <translation>ここにある%2を%1の内容で置き換えますか？</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>復元しています…</translation>
    </message>
    <message>
        <source>Restored from %1.</source>
        <translation>%1から復元しました。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>検査しています…</translation>
    </message>
    <message>
        <source>The archive is whole.</source>
        <translation>アーカイブに問題はありません。</translation>
    </message>
    <message>
        <source>The archive is damaged. Restore a backup; what can still be read stays until then. The database says: %1</source>
        <translation>アーカイブが壊れています。バックアップを復元してください。それまで、読み取れる内容はそのまま残ります。データベースのメッセージ：%1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a damage, and the next</comment>
        <translation>%1、%2</translation>
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
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>No bytes were received.</source>
        <translation>受信したデータはありません。</translation>
    </message>
    <message>
        <source>%1 bytes with the names masked; the answer itself is kept as received.</source>
        <translation>%1バイト（名前は匿名化済み）。レスポンス自体は受信したまま保存されています。</translation>
    </message>
    <message>
        <source>%1 bytes of UTF-8 text, as received.</source>
        <translation>%1バイトのUTF-8テキスト（受信したまま）。</translation>
    </message>
    <message>
        <source>%1 bytes that are not UTF-8 text, shown in hexadecimal.</source>
        <translation>%1バイト（UTF-8テキストではないため16進数で表示）。</translation>
    </message>
    <message>
        <source>The first %1 are shown; Save… keeps all of them.</source>
        <translation>先頭の%1バイトを表示しています。「保存…」では全体を保存します。</translation>
    </message>
    <message>
        <source>%1 byte with the names masked; the answer itself is kept as received.</source>
        <translation>%1バイト（名前は匿名化済み）。レスポンス自体は受信したまま保存されています。</translation>
    </message>
    <message>
        <source>%1 byte of UTF-8 text, as received.</source>
        <translation>%1バイトのUTF-8テキスト（受信したまま）。</translation>
    </message>
    <message>
        <source>%1 byte that is not UTF-8 text, shown in hexadecimal.</source>
        <translation>%1バイト（UTF-8テキストではないため16進数で表示）。</translation>
    </message>
</context>
<context>
    <name>callscope::CaFileField</name>
    <message>
        <source>CA file</source>
        <translation>CAファイル</translation>
    </message>
    <message>
        <source>Only the system&apos;s certificates</source>
        <translation>システムの証明書のみ</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>%1 cannot be read, or holds no PEM certificate.</source>
        <translation>%1を読み取れないか、PEM証明書が含まれていません。</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>信頼する証明書</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>callscope::CallContent</name>
    <message>
        <source>Exchange</source>
        <translation>通信内容</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>照会履歴</translation>
    </message>
    <message>
        <source>The answer was not complete.</source>
        <translation>応答は完全ではありませんでした。</translation>
    </message>
    <message>
        <source>The signature stood in it and was replaced.</source>
        <translation>含まれていた署名は伏せ字に置き換えました。</translation>
    </message>
</context>
<context>
    <name>callscope::CallDrag</name>
    <message>
        <source>The file to drag could not be written; what is dragged is the text for the ticket.</source>
        <translation>ドラッグ用のファイルを書き込めないため、チケット用のテキストをドラッグします。</translation>
    </message>
</context>
<context>
    <name>callscope::CallGatherer</name>
    <message>
        <source>%1 calls are the most that can be copied at once, the others are left out. An export takes as many as there are.</source>
        <translation>一度にコピーできる通話は%1件までです。残りは含まれません。エクスポートなら件数の制限はありません。</translation>
    </message>
    <message>
        <source>One call is left out: it is still being looked up, or gone.</source>
        <translation>通話1件は、照会中か、すでに削除されているため含まれません。</translation>
    </message>
    <message>
        <source>Calls that are still being looked up, or gone, are left out: %1</source>
        <translation>照会中か、すでに削除されているため含まれない通話：%1件</translation>
    </message>
</context>
<context>
    <name>callscope::CallIdField</name>
    <message>
        <source>Call ID</source>
        <translation>通話ID</translation>
    </message>
    <message>
        <source>Call ID: paste anything, the id is found</source>
        <translation>通話ID：何を貼り付けてもIDを見つけます</translation>
    </message>
    <message>
        <source>Replace by the Clipboard&apos;s Call ID</source>
        <translation>クリップボードの通話IDで置き換え</translation>
    </message>
</context>
<context>
    <name>callscope::CallKeeping</name>
    <message>
        <source>Forget the call %1?</source>
        <translation>通話%1を消去しますか？</translation>
    </message>
    <message>
        <source>Its look-ups, note, tags and ticket number are deleted from this computer. The service keeps what it has.</source>
        <translation>照会、メモ、タグ、チケット番号をこのコンピューターから削除します。サービス側の記録はそのままです。</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>消去(&amp;F)</translation>
    </message>
</context>
<context>
    <name>callscope::CallListPanel</name>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>フィルターをクリア(&amp;C)</translation>
    </message>
    <message>
        <source>No call matches the filter.</source>
        <translation>フィルターに一致する通話はありません。</translation>
    </message>
    <message>
        <source>The calls you look up appear here.</source>
        <translation>照会した通話がここに表示されます。</translation>
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
        <translation>%1人</translation>
    </message>
    <message>
        <source>looking up…</source>
        <translation>照会中…</translation>
    </message>
    <message>
        <source>not saved · %1</source>
        <translation>未保存 · %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>メモあり</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>タグ：%1</translation>
    </message>
    <message>
        <source>ticket %1</source>
        <translation>チケット：%1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>発信時刻：%1</translation>
    </message>
    <message>
        <source>Caller: %1</source>
        <translation>発信者：%1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>タグ：%1</translation>
    </message>
    <message>
        <source>Ticket: %1</source>
        <translation>チケット：%1</translation>
    </message>
    <message>
        <source>When last asked: %1</source>
        <translation>最後の照会：%1</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>%1 person</source>
        <translation>%1人</translation>
    </message>
    <message>
        <source>from a file · %1</source>
        <translation>ファイルから · %1</translation>
    </message>
</context>
<context>
    <name>callscope::CallListView</name>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
</context>
<context>
    <name>callscope::CallPane</name>
    <message>
        <source>This answer is large: its names are being masked…</source>
        <translation>レスポンスが大きいため、名前を匿名化しています…</translation>
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
        <translation>応答なし</translation>
    </message>
    <message>
        <source>no end recorded</source>
        <translation>終了の記録なし</translation>
    </message>
    <message>
        <source>no accept time</source>
        <translation>応答時刻なし</translation>
    </message>
    <message>
        <source>impossible times</source>
        <translation>時刻が矛盾</translation>
    </message>
    <message>
        <source>a time cannot be read</source>
        <translation>読み取れない時刻あり</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>呼び出し時間</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>通話時間</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計時間</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>確認事項</translation>
    </message>
    <message>
        <source>Nothing unusual in this record</source>
        <translation>この記録に特に異常はありません</translation>
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
        <translation>基本情報</translation>
    </message>
    <message>
        <source>People</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>People (%1)</source>
        <translation>参加者（%1人）</translation>
    </message>
    <message>
        <source>%1, %2 more in the response</source>
        <translation>%1、ほか%2人はレスポンスに記載</translation>
    </message>
</context>
<context>
    <name>callscope::CallsPage</name>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>&amp;Offer to look up a Call ID that is on the clipboard</source>
        <translation>クリップボードに通話IDがあれば照会を提案(&amp;O)</translation>
    </message>
    <message>
        <source> s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>&amp;Ringing is too long after:</source>
        <translation>呼び出しが長すぎるとみなす時間(&amp;R):</translation>
    </message>
    <message>
        <source>A call that rang longer gets a warning. Tencent&apos;s clients give up after 30 seconds unless the app says otherwise.</source>
        <translation>これより長く呼び出した通話に警告を付けます。アプリで変更しない限り、Tencentのクライアントは30秒でタイムアウトします。</translation>
    </message>
    <message>
        <source>When you come back to the window. Nothing is looked up before you say so.</source>
        <translation>ウィンドウに戻ったときに提案します。指示があるまで照会しません。</translation>
    </message>
    <message>
        <source>The archive</source>
        <translation>アーカイブ</translation>
    </message>
</context>
<context>
    <name>callscope::ChoiceField</name>
    <message>
        <source>any</source>
        <translation>指定なし</translation>
    </message>
</context>
<context>
    <name>callscope::ClipboardChip</name>
    <message>
        <source>A Call ID on the clipboard</source>
        <translation>クリップボードの通話ID</translation>
    </message>
    <message>
        <source>Look up %1?</source>
        <translation>%1を照会しますか？</translation>
    </message>
    <message>
        <source>Look up %1, which is on the clipboard</source>
        <translation>クリップボードの%1を照会</translation>
    </message>
    <message>
        <source>This Call ID is on the clipboard: %1</source>
        <translation>クリップボードにこの通話IDがあります：%1</translation>
    </message>
    <message>
        <source>Do not look it up</source>
        <translation>照会しない</translation>
    </message>
    <message>
        <source>Do not look it up (Esc)</source>
        <translation>照会しない (Esc)</translation>
    </message>
</context>
<context>
    <name>callscope::ColourButton</name>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>朱色</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>空色</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>The colour tells profiles apart in the tool bar</source>
        <translation>ツールバーでプロファイルを色で見分けられます</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>ほかの色…</translation>
    </message>
</context>
<context>
    <name>callscope::ConnectionDialog</name>
    <message>
        <source>Connection test</source>
        <translation>接続テスト</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Test &amp;again</source>
        <translation>再テスト(&amp;A)</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>%1をテストしています…</translation>
    </message>
</context>
<context>
    <name>callscope::CopyAsMenu</name>
    <message>
        <source>Copy &amp;as</source>
        <translation>形式を選んでコピー(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>テキスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;CSV rows with a header</source>
        <translation>CSV（見出し行付き）(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;CSV row</source>
        <translation>CSVの1行(&amp;C)</translation>
    </message>
    <message>
        <source>c&amp;URL, signature redacted</source>
        <translation>c&amp;URL（署名は伏せ字）</translation>
    </message>
    <message>
        <source>&amp;ISO time (%1)</source>
        <translation>ISO時刻(&amp;I)：%1</translation>
    </message>
    <message>
        <source>&amp;ISO time of the selected time</source>
        <translation>選択した時刻のISO形式(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Epoch (%1)</source>
        <translation>エポック秒(&amp;E)：%1</translation>
    </message>
    <message>
        <source>&amp;Epoch of the selected time</source>
        <translation>選択した時刻のエポック秒(&amp;E)</translation>
    </message>
</context>
<context>
    <name>callscope::CopyDesk</name>
    <message>
        <source>for the ticket: text, HTML and Markdown</source>
        <translation>チケット用（テキスト、HTML、Markdown）</translation>
    </message>
    <message>
        <source>%1 calls for the ticket: text, HTML and Markdown</source>
        <translation>通話%1件（チケット用：テキスト、HTML、Markdown）</translation>
    </message>
    <message>
        <source>the call as text</source>
        <translation>通話（テキスト）</translation>
    </message>
    <message>
        <source>%1 calls as text</source>
        <translation>通話%1件（テキスト）</translation>
    </message>
    <message>
        <source>the call as Markdown</source>
        <translation>通話（Markdown）</translation>
    </message>
    <message>
        <source>%1 calls as Markdown</source>
        <translation>通話%1件（Markdown）</translation>
    </message>
    <message>
        <source>the call as HTML</source>
        <translation>通話（HTML）</translation>
    </message>
    <message>
        <source>%1 calls as HTML</source>
        <translation>通話%1件（HTML）</translation>
    </message>
    <message>
        <source>the call as JSON</source>
        <translation>通話（JSON）</translation>
    </message>
    <message>
        <source>%1 calls as JSON</source>
        <translation>通話%1件（JSON）</translation>
    </message>
    <message>
        <source>the call as a CSV row</source>
        <translation>通話（CSVの1行）</translation>
    </message>
    <message>
        <source>%1 calls as CSV rows</source>
        <translation>通話%1件（CSV）</translation>
    </message>
    <message>
        <source>the question as cURL</source>
        <translation>リクエスト（cURL）</translation>
    </message>
    <message>
        <source>%1 questions as cURL</source>
        <translation>リクエスト%1件（cURL）</translation>
    </message>
    <message>
        <source>There is nothing to copy: nobody was asked for this record.</source>
        <translation>コピーするものがありません。この記録はサービスに照会していません。</translation>
    </message>
</context>
<context>
    <name>callscope::CopyPage</name>
    <message>
        <source>Things to &amp;check</source>
        <translation>確認事項(&amp;C)</translation>
    </message>
    <message>
        <source>D&amp;urations</source>
        <translation>時間の長さ(&amp;U)</translation>
    </message>
    <message>
        <source>T&amp;imes, in both zones</source>
        <translation>時刻（両方のタイムゾーン）(&amp;I)</translation>
    </message>
    <message>
        <source>Media and &amp;kind</source>
        <translation>メディアタイプと通話タイプ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>参加者(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>ルーム(&amp;R)</translation>
    </message>
    <message>
        <source>RequestI&amp;d</source>
        <translation>RequestI&amp;d</translation>
    </message>
    <message>
        <source>Pr&amp;ofile and region</source>
        <translation>プロファイルとリージョン(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;When it was looked up</source>
        <translation>照会時刻(&amp;W)</translation>
    </message>
    <message>
        <source>Ticket, tags and &amp;note</source>
        <translation>チケット、タグ、メモ(&amp;N)</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Language of copies and exports</source>
        <translation>コピーとエクスポートの言語</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>ウィンドウと同じ</translation>
    </message>
    <message>
        <source>Always there: the verdict, the result and the Call ID.</source>
        <translation>判定、通話結果、通話IDは常に含まれます。</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>Parts:</source>
        <translation>含める項目:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Pre&amp;view:</source>
        <translation>プレビュー(&amp;V):</translation>
    </message>
</context>
<context>
    <name>callscope::CopyPreview</name>
    <message>
        <source>Preview as text</source>
        <translation>テキストのプレビュー</translation>
    </message>
    <message>
        <source>Preview as Markdown</source>
        <translation>Markdownのプレビュー</translation>
    </message>
    <message>
        <source>Preview as a table</source>
        <translation>表のプレビュー</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>テキスト(&amp;X)</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>表(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
</context>
<context>
    <name>callscope::CredentialFields</name>
    <message>
        <source>UserSig of %1, SDKAppID %2
issued %3, expires %4</source>
        <translation>%1のUserSig、SDKAppID %2
発行%3、有効期限%4</translation>
    </message>
    <message>
        <source>This is a PEM key. The console&apos;s SecretKey is a line of 64 hexadecimal digits.</source>
        <translation>これはPEM形式のキーです。コンソールのSecretKeyは64桁の16進数1行です。</translation>
    </message>
    <message>
        <source>This is a UserSig, not a SecretKey (64 hexadecimal digits): choose UserSig under Sign with.</source>
        <translation>これはSecretKey（64桁の16進数）ではなくUserSigです。「署名方法」でUserSigを選んでください。</translation>
    </message>
    <message>
        <source>A SecretKey has 64 hexadecimal digits; this has %1 characters.</source>
        <translation>SecretKeyは64桁の16進数ですが、入力は%1文字です。</translation>
    </message>
    <message>
        <source>This is no UserSig, or only part of one.</source>
        <translation>UserSigではないか、UserSigの一部しかありません。</translation>
    </message>
    <message>
        <source>This UserSig is for SDKAppID %1.</source>
        <translation>このUserSigはSDKAppID %1のものです。</translation>
    </message>
    <message>
        <source>This UserSig is for the administrator %1.</source>
        <translation>このUserSigは管理者%1のものです。</translation>
    </message>
    <message>
        <source>This UserSig expired on %1.</source>
        <translation>このUserSigは%1に期限切れになりました。</translation>
    </message>
    <message>
        <source>Unchanged; it is never shown again</source>
        <translation>変更なし（保存後は表示されません）</translation>
    </message>
    <message>
        <source>Secret key (signs on this machine)</source>
        <translation>シークレットキー（このコンピューターで署名）</translation>
    </message>
    <message>
        <source>UserSig (pasted, ends when it expires)</source>
        <translation>UserSig（貼り付け、有効期限まで使用可能）</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Si&amp;gn with</source>
        <translation>署名方法(&amp;G)</translation>
    </message>
    <message>
        <source>Se&amp;cret</source>
        <translation>認証情報(&amp;C)</translation>
    </message>
    <message>
        <source>A SecretKey has 64 hexadecimal digits; this has %1 character.</source>
        <translation>SecretKeyは64桁の16進数ですが、入力は%1文字です。</translation>
    </message>
</context>
<context>
    <name>callscope::CredentialWatch</name>
    <message>
        <source>Key store locked</source>
        <translation>キーストアはロック中</translation>
    </message>
    <message>
        <source>Key store not available</source>
        <translation>キーストアを使用できません</translation>
    </message>
    <message>
        <source>Secret for this session only</source>
        <translation>認証情報はこのセッション限り</translation>
    </message>
    <message>
        <source>No secret yet</source>
        <translation>認証情報なし</translation>
    </message>
    <message>
        <source>Edit the profile and enter a secret key or a UserSig.</source>
        <translation>プロファイルを編集し、シークレットキーまたはUserSigを入力してください。</translation>
    </message>
    <message>
        <source>%1, for this session only</source>
        <translation>%1、このセッション限り</translation>
    </message>
</context>
<context>
    <name>callscope::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>For whoever helps you. It names no secret, no person and no call; read it before you send it.</source>
        <translation>サポートする人のための情報です。認証情報、人物、通話は含まれません。送る前に目を通してください。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>callscope::DropReader</name>
    <message>
        <source>it is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>The first %1 files were read, the others are left out.</source>
        <translation>最初の%1個のファイルを読み取りました。残りは読み取っていません。</translation>
    </message>
    <message>
        <source>Files with other troubles: %1</source>
        <translation>ほかに問題があったファイル：%1個</translation>
    </message>
</context>
<context>
    <name>callscope::EmptyPage</name>
    <message>
        <source>Paste a Call ID</source>
        <translation>通話IDを貼り付け</translation>
    </message>
    <message>
        <source>Paste whatever the customer sent into the field above: a ticket, a link, a log. The Call ID in it is found. Press Enter to look it up.</source>
        <translation>お客様から届いたチケット、リンク、ログなどを、そのまま上の欄に貼り付けてください。その中の通話IDを見つけます。Enterを押すと照会します。</translation>
    </message>
    <message>
        <source>These calls of the demo are invented, and so is the service that knows them:</source>
        <translation>以下はデモ用の架空の通話で、照会先のサービスも架空のものです：</translation>
    </message>
    <message>
        <source>Demo calls</source>
        <translation>デモの通話</translation>
    </message>
</context>
<context>
    <name>callscope::ErrorDialog</name>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Edit the Call &amp;ID</source>
        <translation>通話IDを編集(&amp;I)</translation>
    </message>
    <message>
        <source>Edit the &amp;profile…</source>
        <translation>プロファイルを編集(&amp;P)…</translation>
    </message>
    <message>
        <source>Look-up failed</source>
        <translation>照会に失敗しました</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>エラーコード</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>サービスの原文</translation>
    </message>
    <message>
        <source>Copy the RequestId</source>
        <translation>RequestIdをコピー</translation>
    </message>
    <message>
        <source>RequestId</source>
        <translation>RequestId</translation>
    </message>
    <message>
        <source>Call ID</source>
        <translation>通話ID</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>照会先・時刻</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy all of it for a ticket</source>
        <translation>すべての内容をチケット用にコピー</translation>
    </message>
    <message>
        <source>Names are masked: the answer stands in the window&apos;s Response tab.</source>
        <translation>匿名化中です。レスポンスはウィンドウの「レスポンス」タブにあります。</translation>
    </message>
</context>
<context>
    <name>callscope::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>S&amp;how in folder</source>
        <translation>フォルダーに表示(&amp;H)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>エクスポート先</translation>
    </message>
    <message>
        <source>%1 files (*.%2);;All files (*)</source>
        <translation>%1ファイル (*.%2);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>selection</source>
        <comment>in a file&apos;s name</comment>
        <translation>選択</translation>
    </message>
    <message>
        <source>filtered</source>
        <comment>in a file&apos;s name</comment>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>calls</source>
        <comment>in a file&apos;s name</comment>
        <translation>通話</translation>
    </message>
    <message>
        <source>Saved %1 to %2.</source>
        <translation>%1を%2に保存しました。</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1を保存しました。</translation>
    </message>
    <message>
        <source>The export failed.</source>
        <translation>エクスポートに失敗しました。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>キャンセルしました。何も保存していません。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <translation>エクスポート中：%2のうち%1件</translation>
    </message>
    <message>
        <source>Exporting: %1</source>
        <translation>エクスポート中：%1</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセルしています…</translation>
    </message>
</context>
<context>
    <name>callscope::ExportForm</name>
    <message>
        <source>&amp;Byte-order mark, for Excel</source>
        <translation>バイト順マーク (BOM) を付ける（Excel用）(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;This call: %1</source>
        <translation>この通話(&amp;T)：%1</translation>
    </message>
    <message>
        <source>&amp;This call (none is shown)</source>
        <translation>この通話（表示なし）(&amp;T)</translation>
    </message>
    <message>
        <source>The &amp;selection: %1</source>
        <translation>選択した通話(&amp;S)：%1</translation>
    </message>
    <message>
        <source>The &amp;selection (nothing is selected)</source>
        <translation>選択した通話（選択なし）(&amp;S)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>形式(&amp;F):</translation>
    </message>
    <message>
        <source>Masked: user ids, rooms and notes leave as pseudonyms.</source>
        <translation>匿名化あり：ユーザーID、ルームID、メモは仮名で出力されます。</translation>
    </message>
    <message>
        <source>Not masked: user ids, rooms and notes leave as they are.</source>
        <translation>匿名化なし：ユーザーID、ルームID、メモはそのまま出力されます。</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>&amp;All that fit the filter: %1</source>
        <translation>フィルターに一致するすべて(&amp;A)：%1</translation>
    </message>
    <message>
        <source>&amp;All in the archive: %1</source>
        <translation>アーカイブ内のすべて(&amp;A)：%1</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>エクスポートするものがありません。</translation>
    </message>
    <message>
        <source>At most %1 calls become pictures. Choose fewer, or PDF.</source>
        <translation>画像にできる通話は%1件までです。件数を減らすか、PDFを選んでください。</translation>
    </message>
    <message>
        <source>At most %1 calls become a PDF. Choose fewer, or HTML.</source>
        <translation>PDFにできる通話は%1件までです。件数を減らすか、HTMLを選んでください。</translation>
    </message>
    <message>
        <source>CSV (table)</source>
        <translation>CSV（表）</translation>
    </message>
    <message>
        <source>For spreadsheets: one row a call, times with offset and as epoch.</source>
        <translation>表計算ソフト用：1行に1通話、時刻はオフセット付きとエポック秒。</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For programs: the record as received, and what follows from it.</source>
        <translation>プログラム用：受信したままの記録と、そこから導いた内容。</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>The same, one object a line: for many calls.</source>
        <translation>内容はJSONと同じで、1行に1オブジェクト：多数の通話向け。</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>For issues and wikis: verdict, findings and a table a call.</source>
        <translation>課題管理やWiki用：通話ごとに判定、確認事項、表。</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>A page for any browser or mail.</source>
        <translation>どのブラウザーやメールでも開けるページ。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>As “Copy for ticket” gives it.</source>
        <translation>「チケット用にコピー」と同じ内容。</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>One page a call with its timeline, to print or to file.</source>
        <translation>タイムライン付きで1通話1ページ、印刷や保管用。</translation>
    </message>
    <message>
        <source>PNG (picture)</source>
        <translation>PNG（画像）</translation>
    </message>
    <message>
        <source>A picture of the page; of several calls one file each.</source>
        <translation>ページの画像。複数の通話は1通話1ファイル。</translation>
    </message>
</context>
<context>
    <name>callscope::FactTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;ISO time (%1)</source>
        <translation>ISO時刻としてコピー(&amp;I)：%1</translation>
    </message>
    <message>
        <source>Copy as &amp;epoch (%1)</source>
        <translation>エポック秒としてコピー(&amp;E)：%1</translation>
    </message>
</context>
<context>
    <name>callscope::FactsModel</name>
    <message>
        <source>Fact</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
</context>
<context>
    <name>callscope::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Build a filter by clicking</source>
        <translation>項目を選んでフィルターを作成</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>%1文字目：%2</translation>
    </message>
</context>
<context>
    <name>callscope::FilterBuilder</name>
    <message>
        <source>&amp;Pinned only</source>
        <translation>ピン留めのみ(&amp;P)</translation>
    </message>
    <message>
        <source>Build a filter</source>
        <translation>フィルターを作成</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>クリア(&amp;C)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>閉じる(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>通話結果(&amp;R)</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>通話タイプ(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Severity</source>
        <translation>重要度(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Finding</source>
        <translation>確認事項(&amp;F)</translation>
    </message>
    <message>
        <source>Starte&amp;d</source>
        <translation>発信時刻(&amp;D)</translation>
    </message>
    <message>
        <source>R&amp;ing</source>
        <translation>呼び出し時間(&amp;I)</translation>
    </message>
    <message>
        <source>Tal&amp;k</source>
        <translation>通話時間(&amp;K)</translation>
    </message>
    <message>
        <source>Tota&amp;l</source>
        <translation>合計時間(&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>参加人数(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザーID(&amp;U)</translation>
    </message>
    <message>
        <source>Roo&amp;m</source>
        <translation>ルームID(&amp;M)</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>タグ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>any</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>every call</source>
        <translation>すべての通話</translation>
    </message>
    <message>
        <source>Kept as typed: %1</source>
        <translation>入力のまま保持：%1</translation>
    </message>
    <message>
        <source>Medi&amp;a</source>
        <translation>メディアタイプ(&amp;A)</translation>
    </message>
</context>
<context>
    <name>callscope::FilterEdit</name>
    <message>
        <source>Filter calls</source>
        <translation>通話を絞り込み</translation>
    </message>
    <message>
        <source>filter calls</source>
        <translation>通話を絞り込み</translation>
    </message>
</context>
<context>
    <name>callscope::FirstRunPage</name>
    <message>
        <source>Look up calls of Tencent RTC</source>
        <translation>Tencent RTCの通話を照会</translation>
    </message>
    <message>
        <source>A profile says which application to ask, where, and as whom. The demo needs none: its calls are invented and nothing leaves this machine.</source>
        <translation>プロファイルには、どのアプリケーションを、どこに、誰として照会するかを設定します。デモにプロファイルは不要です。通話は架空のもので、このコンピューターの外には何も送信されません。</translation>
    </message>
    <message>
        <source>&amp;Add a profile…</source>
        <translation>プロファイルを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Try the demo calls</source>
        <translation>デモの通話を試す(&amp;T)</translation>
    </message>
</context>
<context>
    <name>callscope::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>配色(&amp;C):</translation>
    </message>
</context>
<context>
    <name>callscope::HandOffDialog</name>
    <message>
        <source>Hand-off to Tencent support</source>
        <translation>Tencentサポートへの引き継ぎ</translation>
    </message>
    <message>
        <source>Nothing is sent: this is saved or copied, and goes where you give it. Read it line by line, and untick what shall not leave; a heading takes everything below it along.</source>
        <translation>何も送信されません。保存またはコピーした内容は、あなたが渡した相手だけに届きます。1行ずつ確認し、渡さない行のチェックを外してください。見出しのチェックを外すと、その下の行もすべて外れます。</translation>
    </message>
    <message>
        <source>UserSig and SecretKey are not in it: REDACTED stands in their place.</source>
        <translation>UserSigとSecretKeyは含まれません。代わりにREDACTEDと表示されます。</translation>
    </message>
    <message>
        <source>Names are masked: user ids and rooms are pseudonyms.</source>
        <translation>匿名化済み：ユーザーIDとルームIDは仮名です。</translation>
    </message>
    <message>
        <source>Names are not masked: user ids and rooms stand in it as they are (Ctrl+M masks them).</source>
        <translation>匿名化なし：ユーザーIDとルームIDはそのまま含まれます（Ctrl+Mで匿名化）。</translation>
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
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Save the hand-off</source>
        <translation>引き継ぎ内容を保存</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1行</translation>
    </message>
    <message>
        <source>%1, %2 left out</source>
        <translation>%1（うち%2行を除外）</translation>
    </message>
    <message>
        <source>%1 line</source>
        <translation>%1行</translation>
    </message>
</context>
<context>
    <name>callscope::HandOffModel</name>
    <message>
        <source>Line %1, left out: %2</source>
        <translation>%1行目、除外：%2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
</context>
<context>
    <name>callscope::ImportDialog</name>
    <message>
        <source>Import profiles</source>
        <translation>プロファイルをインポート</translation>
    </message>
    <message>
        <source>The file holds no profiles.</source>
        <translation>ファイルにプロファイルがありません。</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>Nothing has changed yet. Secrets are not in such files.</source>
        <translation>まだ何も変更していません。このファイルに認証情報は含まれません。</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分のものを残す</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>ファイルのものを使う</translation>
    </message>
</context>
<context>
    <name>callscope::LookUpTeller</name>
    <message>
        <source>Found: %1.</source>
        <translation>%1を取得しました。</translation>
    </message>
    <message>
        <source>The look-up has ended</source>
        <translation>照会が終わりました</translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation>%1は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Failed: %1.</source>
        <translation>%1の照会に失敗しました。</translation>
    </message>
</context>
<context>
    <name>callscope::LookUpsModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1ミリ秒</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>照会時刻</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>エラーコード</translation>
    </message>
    <message>
        <source>RequestId</source>
        <translation>RequestId</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更点</translation>
    </message>
</context>
<context>
    <name>callscope::LookUpsTable</name>
    <message>
        <source>Look-ups</source>
        <translation>照会履歴</translation>
    </message>
    <message>
        <source>No look-up of this call is kept.</source>
        <translation>この通話の照会は保存されていません。</translation>
    </message>
</context>
<context>
    <name>callscope::MainWindow</name>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>The demo&apos;s service cannot listen: %1</source>
        <translation>デモのサービスを開始できません：%1</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>照会中</translation>
    </message>
    <message>
        <source>The profile that asked for this call is gone; nothing was looked up.</source>
        <translation>この通話を照会したプロファイルはすでにありません。照会していません。</translation>
    </message>
    <message>
        <source>If it is a Call ID all the same, press Enter again.</source>
        <translation>それでも通話IDの場合は、もう一度Enterを押してください。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>コピーしました：%1</translation>
    </message>
    <message>
        <source>The look-up is not saved: %1</source>
        <translation>照会は保存されていません：%1</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>&amp;Look up again</source>
        <translation>再照会(&amp;L)</translation>
    </message>
    <message>
        <source>Copy the &amp;Call ID</source>
        <translation>通話IDをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy for &amp;ticket</source>
        <translation>チケット用にコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>形式を選んでコピー(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>印刷(&amp;R)…</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>ピン留めを外す(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>ピン留め(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Forget this call…</source>
        <translation>この通話を消去(&amp;F)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>There is no profile named %1; nothing was looked up.</source>
        <translation>%1という名前のプロファイルはありません。照会していません。</translation>
    </message>
    <message>
        <source>Another profile</source>
        <translation>別のプロファイル</translation>
    </message>
    <message>
        <source>The link asks for the profile %1. Switch to it and look up the call?</source>
        <translation>リンクはプロファイル%1を指定しています。切り替えて通話を照会しますか？</translation>
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
        <translation>%1（匿名化中）</translation>
    </message>
    <message>
        <source>The clipboard holds the Call ID %1.</source>
        <translation>クリップボードに通話ID %1があります。</translation>
    </message>
</context>
<context>
    <name>callscope::ManageFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
</context>
<context>
    <name>callscope::Notifier</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>callscope::NumberField</name>
    <message>
        <source>more than</source>
        <translation>より大きい</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>以上</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>ちょうど</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>以下</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>未満</translation>
    </message>
    <message>
        <source>30 or 1m30s</source>
        <translation>30または1m30s</translation>
    </message>
    <message>
        <source>any</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>%1: how it compares</source>
        <translation>%1の比較条件</translation>
    </message>
</context>
<context>
    <name>callscope::PeopleModel</name>
    <message>
        <source>listed %1 times</source>
        <translation>%1回記載</translation>
    </message>
    <message>
        <source>also listed as a callee</source>
        <translation>着信者にも記載</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>発信者</translation>
    </message>
    <message>
        <source>Callee</source>
        <translation>着信者</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>ユーザーID</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>callscope::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>&amp;Begin CSV files with a byte-order mark</source>
        <translation>CSVファイルの先頭にバイト順マーク (BOM) を付ける(&amp;B)</translation>
    </message>
    <message>
        <source>Excel then knows that the file is UTF-8. Other programs do not need the mark.</source>
        <translation>ExcelがファイルをUTF-8と認識できます。ほかのプログラムには不要です。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>&amp;Mask user ids, rooms and notes (Ctrl+M)</source>
        <translation>ユーザーID、ルームID、メモを匿名化 (Ctrl+M)(&amp;M)</translation>
    </message>
    <message>
        <source>They are shown as pseudonyms such as User-7F3A91C2B4, and leave as such when a call is copied, exported or printed. Within this archive the same person always has the same pseudonym.</source>
        <translation>User-7F3A91C2B4のような仮名で表示し、通話をコピー、エクスポート、印刷するときも仮名で出力します。このアーカイブでは、同じ人は常に同じ仮名になります。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>These choices last until the window is closed; the demo stores nothing.</source>
        <translation>この設定はウィンドウを閉じるまで有効です。デモでは何も保存されません。</translation>
    </message>
    <message>
        <source>Restore the de&amp;faults</source>
        <translation>既定値に戻す(&amp;F)</translation>
    </message>
    <message>
        <source>Of this page</source>
        <translation>このページの設定</translation>
    </message>
</context>
<context>
    <name>callscope::ProfileDesk</name>
    <message>
        <source>%1 is locked: your administrator gives it to everyone on this machine. Duplicate it to have one of your own.</source>
        <translation>%1はロックされています。システム管理者がこのコンピューターの全員に提供しているプロファイルです。自分用にするには複製してください。</translation>
    </message>
    <message>
        <source>The secret is kept in the key store.</source>
        <translation>認証情報をキーストアに保存しました。</translation>
    </message>
    <message>
        <source>Remove a profile</source>
        <translation>プロファイルの削除</translation>
    </message>
    <message>
        <source>Remove the profile %1?</source>
        <translation>プロファイル%1を削除しますか？</translation>
    </message>
    <message>
        <source>Its secrets are removed from the key store too. Calls that were looked up stay.</source>
        <translation>認証情報はキーストアからも削除されます。照会済みの通話は残ります。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>The secret is kept for this session only.</source>
        <translation>認証情報はこのセッション限りで保持します。</translation>
    </message>
    <message>
        <source>%1 is removed, but a secret may be left in the key store.</source>
        <translation>%1は削除しましたが、認証情報がキーストアに残っている可能性があります。</translation>
    </message>
</context>
<context>
    <name>callscope::ProfileForm</name>
    <message>
        <source>Also ask the &amp;deprecated API (calls started with call() or groupCall())</source>
        <translation>非推奨APIにも照会（call()またはgroupCall()で発信された通話）(&amp;D)</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>プロファイルの追加</translation>
    </message>
    <message>
        <source>Edit the profile</source>
        <translation>プロファイルの編集</translation>
    </message>
    <message>
        <source>&amp;SDKAppID</source>
        <translation>&amp;SDKAppID</translation>
    </message>
    <message>
        <source>&amp;Administrator</source>
        <translation>管理者(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>%1 (not listed for call records)</source>
        <translation>%1（通話記録の対応リージョンに記載なし）</translation>
    </message>
    <message>
        <source>Custom endpoint</source>
        <translation>カスタムエンドポイント</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>リージョン(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>エンドポイント(&amp;E)</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>CAファイル(&amp;F)</translation>
    </message>
    <message>
        <source> s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>&amp;Time-out</source>
        <translation>タイムアウト(&amp;T)</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host.</source>
        <translation>プロキシのホストを入力してください。</translation>
    </message>
    <message>
        <source>Secrets are kept in the system&apos;s key store, or for this session only where there is none. They are never shown again.</source>
        <translation>認証情報はシステムのキーストアに保存されます。キーストアがない場合はこのセッション限りです。保存後は表示されません。</translation>
    </message>
    <message>
        <source>A hint: SDKAppIDs like this one usually belong to %1.</source>
        <translation>参考：このようなSDKAppIDは通常、%1のものです。</translation>
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
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>SDKAppID</source>
        <translation>SDKAppID</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>複製(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>上へ移動(&amp;P)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>U&amp;se</source>
        <translation>使用(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Test the connection…</source>
        <translation>接続をテスト(&amp;T)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>There is no profile yet. Add one, or import what a colleague exported.</source>
        <translation>プロファイルがまだありません。追加するか、同僚がエクスポートしたものをインポートしてください。</translation>
    </message>
    <message>
        <source>%1 is locked: your administrator gives it to everyone on this machine. Duplicate it to have one of your own.</source>
        <translation>%1はロックされています。システム管理者がこのコンピューターの全員に提供しているプロファイルです。自分用にするには複製してください。</translation>
    </message>
</context>
<context>
    <name>callscope::ProfileTransfer</name>
    <message>
        <source>Import profiles</source>
        <translation>プロファイルをインポート</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>プロファイル (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>プロファイルをエクスポート</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1を読み取れません：%2</translation>
    </message>
</context>
<context>
    <name>callscope::ProfilesPage</name>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source> s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>&amp;Edit this profile…</source>
        <translation>このプロファイルを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Profiles to come begin with</source>
        <translation>新しいプロファイルの初期値</translation>
    </message>
    <message>
        <source>&amp;Time-out:</source>
        <translation>タイムアウト(&amp;T):</translation>
    </message>
    <message>
        <source>Profiles that are there</source>
        <translation>既存のプロファイル</translation>
    </message>
    <message>
        <source>Each has a time-out and a proxy of its own, and stays as it is. A proxy&apos;s user and password are entered there, too.</source>
        <translation>それぞれ独自のタイムアウトとプロキシがあり、変更されません。プロキシのユーザー名とパスワードもそこで入力します。</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host.</source>
        <translation>プロキシのホストを入力してください。</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>プロキシ(&amp;X):</translation>
    </message>
</context>
<context>
    <name>callscope::ProxyFields</name>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
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
        <translation>ユーザー名なし</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>プロキシのホスト</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>プロキシのユーザー名</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>プロキシ(&amp;X)</translation>
    </message>
</context>
<context>
    <name>callscope::RetentionChooser</name>
    <message>
        <source>A&amp;pply</source>
        <translation>適用(&amp;P)</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>Remove %1 now? That is every call in the archive, pinned ones too.</source>
        <translation>%1を今すぐ削除しますか？ピン留めした通話を含む、アーカイブ内のすべての通話です。</translation>
    </message>
    <message>
        <source>Remove %1 now? The last look-up was more than %2 ago. Pinned calls stay.</source>
        <translation>%1を今すぐ削除しますか？最後の照会から%2を過ぎた通話です。ピン留めした通話は残ります。</translation>
    </message>
    <message>
        <source>Their notes and tags go with them; it cannot be undone. Back up first what you may still need.</source>
        <translation>メモとタグも一緒に削除され、元に戻せません。まだ必要なものがあれば、先にバックアップしてください。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>Calls are kept for ever.</source>
        <translation>通話を無期限に保存します。</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>削除しています…</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>%1を削除しました。</translation>
    </message>
    <message>
        <source>From the next start of the program on, nothing is kept.</source>
        <translation>次回のプログラム起動から、何も保存しません。</translation>
    </message>
</context>
<context>
    <name>callscope::RetentionField</name>
    <message>
        <source>Keep calls for e&amp;ver</source>
        <translation>通話を無期限に保存(&amp;V)</translation>
    </message>
    <message>
        <source>Keep calls for</source>
        <translation>最後の照会から</translation>
    </message>
    <message>
        <source>Keep &amp;nothing: calls are gone when the program ends</source>
        <translation>保存しない：プログラムの終了時に通話を消去(&amp;N)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>days after they were looked up last</source>
        <translation>日間、通話を保存</translation>
    </message>
    <message>
        <source>day after they were looked up last</source>
        <translation>日間、通話を保存</translation>
    </message>
</context>
<context>
    <name>callscope::SaveFilterDialog</name>
    <message>
        <source>Save the filter</source>
        <translation>フィルターを保存</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>This replaces the saved filter of the same name.</source>
        <translation>同じ名前の保存済みフィルターを置き換えます。</translation>
    </message>
</context>
<context>
    <name>callscope::SavedFiltersButton</name>
    <message>
        <source>Saved filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>Not answered, last 7 days</source>
        <translation>応答なし（過去7日間）</translation>
    </message>
    <message>
        <source>Rang over 30 s</source>
        <translation>呼び出し30秒超</translation>
    </message>
    <message>
        <source>Serious findings</source>
        <translation>重大な確認事項</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>このフィルターを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Rename or remove…</source>
        <translation>名前の変更または削除(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>callscope::SavedStrip</name>
    <message>
        <source>&amp;Why?</source>
        <translation>理由を表示(&amp;W)</translation>
    </message>
    <message>
        <source>Re-fetch</source>
        <translation>再取得</translation>
    </message>
    <message>
        <source>Ask the service again (F5)</source>
        <translation>サービスに再照会 (F5)</translation>
    </message>
    <message>
        <source>Read from the file %1; not looked up.</source>
        <translation>ファイル%1から読み取りました。照会していません。</translation>
    </message>
    <message>
        <source>The record changed since %1 (%2): %3</source>
        <translation>%1（%2）の記録から変更があります：%3</translation>
    </message>
    <message>
        <source>Saved copy from %1 (%2)</source>
        <translation>保存した記録：%1（%2）</translation>
    </message>
    <message>
        <source>Saved copy from %1 (%2). %3</source>
        <comment>and why it is shown</comment>
        <translation>保存した記録：%1（%2）。%3</translation>
    </message>
</context>
<context>
    <name>callscope::ShortcutSheet</name>
    <message>
        <source>No shortcut fits.</source>
        <translation>一致するショートカットがありません。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search for a key or what it does</source>
        <translation>キーまたは機能を検索</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>すべてコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>callscope::StatusLine</name>
    <message>
        <source>Copy the RequestId</source>
        <translation>RequestIdをコピー</translation>
    </message>
    <message>
        <source>Names masked</source>
        <translation>匿名化中</translation>
    </message>
    <message>
        <source>User ids, rooms and notes are shown and leave as pseudonyms. Click to show them (Ctrl+M).</source>
        <translation>ユーザーID、ルームID、メモは仮名で表示、出力されます。クリックすると元の表示に戻ります (Ctrl+M)。</translation>
    </message>
    <message>
        <source>RequestId %1</source>
        <translation>RequestId %1</translation>
    </message>
    <message>
        <source>Saved · fetched %1 from %2</source>
        <translation>保存済み · %1に%2から取得</translation>
    </message>
    <message>
        <source>Saved · failed at %1, asked %2</source>
        <translation>保存済み · %1に失敗、照会先は%2</translation>
    </message>
    <message>
        <source>Live · fetched %1 from %2 in %3 ms</source>
        <translation>最新 · %1に%2から取得（%3ミリ秒）</translation>
    </message>
    <message>
        <source>Failed · asked %1 at %2, %3 ms</source>
        <translation>失敗 · %2に%1へ照会（%3ミリ秒）</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>No record yet; asking once more in %1 s. Esc cancels.</source>
        <translation>まだ記録がありません。%1秒後に再照会します。Escでキャンセルします。</translation>
    </message>
    <message>
        <source>Asking %1: %2 s. Esc cancels.</source>
        <translation>%1で照会中：%2秒経過。Escでキャンセルします。</translation>
    </message>
    <message>
        <source>Read from a file · not looked up</source>
        <translation>ファイルから読み取り · 照会なし</translation>
    </message>
</context>
<context>
    <name>callscope::SuggestionEdit</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>callscope::TimeField</name>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>any</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>from – to</source>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>発信時刻</translation>
    </message>
</context>
<context>
    <name>callscope::TimelineSwitch</name>
    <message>
        <source>Timeline scale</source>
        <translation>タイムラインの縮尺</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>自動調整</translation>
    </message>
    <message>
        <source>Every phase readable (F)</source>
        <translation>どの区間も読める幅で表示 (F)</translation>
    </message>
    <message>
        <source>To scale</source>
        <translation>時間比例</translation>
    </message>
    <message>
        <source>Lengths in proportion to time (S)</source>
        <translation>時間に比例した長さで表示 (S)</translation>
    </message>
</context>
<context>
    <name>callscope::TimelineWidget</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
</context>
<context>
    <name>callscope::TimesPage</name>
    <message>
        <source>Times</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Second time zone</source>
        <translation>第2タイムゾーン</translation>
    </message>
    <message>
        <source>This computer&apos;s zone:</source>
        <translation>このコンピューターのタイムゾーン:</translation>
    </message>
    <message>
        <source>&amp;Second zone:</source>
        <translation>第2タイムゾーン(&amp;S):</translation>
    </message>
    <message>
        <source>Every time is given in both: in the window, in copies and on paper. Choose UTC, or the zone your customers live in.</source>
        <translation>ウィンドウ、コピー、印刷のすべての時刻を両方で示します。UTC、または顧客のいるタイムゾーンを選んでください。</translation>
    </message>
    <message>
        <source>There is no time zone named “%1”. It is still %2.</source>
        <translation>「%1」というタイムゾーンはありません。%2のままです。</translation>
    </message>
    <message>
        <source>At present: %1</source>
        <translation>現在：%1</translation>
    </message>
</context>
<context>
    <name>callscope::TopBar</name>
    <message>
        <source>this machine</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>照会</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy for ticket</source>
        <translation>チケット用にコピー</translation>
    </message>
    <message>
        <source>Look-up bar</source>
        <translation>照会バー</translation>
    </message>
    <message>
        <source>Look up the Call ID (Enter)</source>
        <translation>通話IDを照会 (Enter)</translation>
    </message>
    <message>
        <source>Stop the look-up (Esc)</source>
        <translation>照会を中止 (Esc)</translation>
    </message>
    <message>
        <source>Copy for &amp;ticket</source>
        <translation>チケット用にコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the &amp;Call ID</source>
        <translation>通話IDをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the &amp;RequestId</source>
        <translation>RequestIdをコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Copy as text, HTML table and Markdown at once (Ctrl+Shift+C)</source>
        <translation>テキスト、HTMLの表、Markdownとして同時にコピー (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>プロファイルなし</translation>
    </message>
    <message>
        <source>%1: SDKAppID %2, asking as %3</source>
        <translation>%1：SDKAppID %2、管理者%3として照会</translation>
    </message>
    <message>
        <source>%1 (locked)</source>
        <translation>%1（ロック中）</translation>
    </message>
    <message>
        <source>&amp;Add a profile…</source>
        <translation>プロファイルを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit this profile…</source>
        <translation>このプロファイルを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>プロファイルを管理(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>callscope::ZoneField</name>
    <message>
        <source>Time zones</source>
        <translation>タイムゾーン</translation>
    </message>
</context>
</TS>

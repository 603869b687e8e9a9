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
    <name>Changes</name>
    <message>
        <source>absent</source>
        <comment>a field that is not in the record</comment>
        <translation>なし</translation>
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
        <translation>見つかった注意点（例：finding:interrupted）</translation>
    </message>
    <message>
        <source>how bad a finding is, such as severity:serious</source>
        <translation>注意点の重要度（例：severity:serious）</translation>
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
        <source>1 thing to check</source>
        <translation>確認事項1件</translation>
    </message>
    <message>
        <source>%1 things to check</source>
        <translation>確認事項%1件</translation>
    </message>
    <message>
        <source>%1, %2 serious</source>
        <translation>%1（うち重大%2件）</translation>
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
    <name>Masking</name>
    <message>
        <source>Withheld while names are masked: this is no JSON, so it is not known where names stand in it.</source>
        <translation>匿名化中のため表示しません。JSONではないため、名前の位置を特定できません。</translation>
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
        <source>The key store failed: %1</source>
        <translation>キーストアでエラーが発生しました：%1</translation>
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
</TS>

/** The two libraries of the page come as plain scripts, before the modules. */
declare const AdaptiveCards: typeof import('adaptivecards');
declare const markdownit: typeof import('markdown-it').default;

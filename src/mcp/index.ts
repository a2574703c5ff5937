export { mcpOf, type McpParts } from './mcp.ts';

import {
  Sidebar,
  SidebarDivider,
  SidebarGroup,
  SidebarItem,
  SidebarSpace,
} from '@backstage/core-components';
import {
  NavContentComponentProps,
  NavContentNavItem,
} from '@backstage/plugin-app-react';
import MenuIcon from '@material-ui/icons/Menu';
import { PortalMark } from './PortalMark';

function PageLink({ href, icon, title }: NavContentNavItem) {
  return <SidebarItem to={href} icon={() => icon} text={title} />;
}

/** The sidebar: the catalog and Create first, whatever plugins add, and the settings at the bottom. */
export function Navigation({ navItems }: NavContentComponentProps) {
  const links = navItems.withComponent(PageLink);
  const settings = links.take('page:user-settings');
  return (
    <Sidebar>
      <PortalMark />
      <SidebarDivider />
      <SidebarGroup label="Menu" icon={<MenuIcon />}>
        {links.take('page:catalog')}
        {links.take('page:scaffolder')}
        {links.rest({ sortBy: 'title' })}
      </SidebarGroup>
      <SidebarSpace />
      <SidebarDivider />
      {settings}
    </Sidebar>
  );
}

import { DepartmentDomain } from '../../domain/command/department.js';

const { HOUSEHOLDS, INDUSTRY, ROADS, RELOCATION, EDUCATION, HEALTH, HOUSING, FINANCE, COMMAND, GENERAL } =
  DepartmentDomain;

/** Departments that a county of 2018 has. Their number is their place here, from 1. */
export const DEPARTMENTS: readonly (readonly [name: string, domain: DepartmentDomain])[] = [
  ['扶贫开发办公室', HOUSEHOLDS],
  ['民政局', HOUSEHOLDS],
  ['县委办公室', COMMAND],
  ['县政府办公室', COMMAND],
  ['县委组织部', COMMAND],
  ['县委宣传部', COMMAND],
  ['财政局', FINANCE],
  ['审计局', FINANCE],
  ['税务局', FINANCE],
  ['农业局', INDUSTRY],
  ['林业局', INDUSTRY],
  ['畜牧兽医局', INDUSTRY],
  ['工业信息化和商务局', INDUSTRY],
  ['文体广电旅游局', INDUSTRY],
  ['供销合作社联合社', INDUSTRY],
  ['交通运输局', ROADS],
  ['公路管理段', ROADS],
  ['水库和生态移民局', RELOCATION],
  ['发展和改革局', RELOCATION],
  ['教育和科技局', EDUCATION],
  ['卫生和计划生育局', HEALTH],
  ['残疾人联合会', HEALTH],
  ['医疗保障管理中心', HEALTH],
  ['住房和城乡建设局', HOUSING],
  ['国土资源局', HOUSING],
  ['水务局', GENERAL],
  ['人力资源和社会保障局', GENERAL],
  ['环境保护局', GENERAL],
  ['市场监督管理局', GENERAL],
  ['司法局', GENERAL],
  ['妇女联合会', GENERAL],
];
